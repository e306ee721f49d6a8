package org.zhishou.service.inforce.publish;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.text.Texts;

/** The texts about gaps. */
final class PublicationWords {
  private static final Texts TEXTS = Texts.of(PublicationWords.class, "publication");

  private PublicationWords() {}

  static String gap(Shortage shortage, RosterNames names, Locale locale) {
    var centre = label(shortage.centre(), names.centres().get(shortage.centre()));
    var reason = shortage.reason().in(locale);
    return switch (shortage) {
      case Shortage.Week week ->
          TEXTS.in(
              locale, "gap.week", centre, week.week(), week.required(), week.staffed(), reason);
      case Shortage.RequiredSession session ->
          TEXTS.in(
              locale,
              session.site().isRemote() ? "gap.remote-session" : "gap.session",
              centre,
              session.date(),
              Text.of("audit.session." + session.session()).in(locale),
              reason);
      case Shortage.TourVisit visit ->
          TEXTS.in(
              locale,
              "gap.tour",
              label(visit.tour(), names.tours().get(visit.tour())),
              visit.window().from(),
              visit.window().to(),
              visit.missing(),
              reason);
    };
  }

  private static String label(String id, @Nullable String name) {
    return name == null ? id : id + " " + name;
  }

  static String noSuchGap(Locale locale) {
    return TEXTS.in(locale, "gap.unknown");
  }
}
