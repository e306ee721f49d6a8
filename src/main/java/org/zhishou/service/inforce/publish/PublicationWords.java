package org.zhishou.service.inforce.publish;

import java.util.Locale;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.platform.text.Texts;

/** The texts about gaps. */
final class PublicationWords {
  private static final Texts TEXTS = Texts.of(PublicationWords.class, "publication");

  private PublicationWords() {}

  static String gap(Shortage shortage, Locale locale) {
    var reason = shortage.reason().in(locale);
    if (shortage instanceof Shortage.Week week) {
      return TEXTS.in(
          locale, "gap.week", week.centre(), week.week(), week.required(), week.staffed(), reason);
    }
    var session = (Shortage.RequiredSession) shortage;
    return TEXTS.in(
        locale, "gap.session", session.centre(), session.date(), session.session(), reason);
  }

  static String noSuchGap(Locale locale) {
    return TEXTS.in(locale, "gap.unknown");
  }
}
