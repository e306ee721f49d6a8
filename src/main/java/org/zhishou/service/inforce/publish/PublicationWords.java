package org.zhishou.service.inforce.publish;

import java.util.Locale;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.text.Texts;

/** The texts about gaps. */
final class PublicationWords {
  private static final Texts TEXTS = Texts.of(PublicationWords.class, "publication");

  private PublicationWords() {}

  /** The gap with its reason, which names the centre or the tour. */
  static String gap(Shortage shortage, Locale locale) {
    var reason = shortage.reason().in(locale);
    return switch (shortage) {
      case Shortage.Week week ->
          TEXTS.in(locale, "gap.week", week.week(), week.required(), week.staffed(), reason);
      case Shortage.RequiredSession session ->
          TEXTS.in(
              locale,
              session.site().isRemote() ? "gap.remote-session" : "gap.session",
              session.date(),
              Text.of("audit.session." + session.session()).in(locale),
              reason);
      case Shortage.TourVisit visit ->
          TEXTS.in(
              locale,
              "gap.tour",
              visit.window().from(),
              visit.window().to(),
              visit.missing(),
              reason);
    };
  }

  static String noSuchGap(Locale locale) {
    return TEXTS.in(locale, "gap.unknown");
  }
}
