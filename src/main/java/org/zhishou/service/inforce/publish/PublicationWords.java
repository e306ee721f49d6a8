package org.zhishou.service.inforce.publish;

import java.util.Locale;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.text.Texts;

/** The texts about gaps. */
final class PublicationWords {
  private static final Texts TEXTS = Texts.of(PublicationWords.class, "publication");

  private PublicationWords() {}

  static String gap(Shortage shortage, RosterNames names, Locale locale) {
    var name = names.centres().get(shortage.centre());
    var centre = name == null ? shortage.centre() : shortage.centre() + " " + name;
    var reason = shortage.reason().in(locale);
    if (shortage instanceof Shortage.Week week) {
      return TEXTS.in(
          locale, "gap.week", centre, week.week(), week.required(), week.staffed(), reason);
    }
    var session = (Shortage.RequiredSession) shortage;
    var kind = Text.of("audit.session." + session.session()).in(locale);
    return TEXTS.in(locale, "gap.session", centre, session.date(), kind, reason);
  }

  static String noSuchGap(Locale locale) {
    return TEXTS.in(locale, "gap.unknown");
  }
}
