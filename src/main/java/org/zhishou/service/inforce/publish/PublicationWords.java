package org.zhishou.service.inforce.publish;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.text.Texts;

/** The texts about gaps. */
final class PublicationWords {
  private static final Texts TEXTS = Texts.of(PublicationWords.class, "publication");

  private PublicationWords() {}

  static String gap(Shortage shortage, RosterNames names, Locale locale) {
    var centre = label(shortage.centre(), names.centres());
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
              label(visit.tour(), names.tours()),
              visit.window().from(),
              visit.window().to(),
              visit.missing(),
              reason);
    };
  }

  /** By name, and by id too where two have the same. */
  private static String label(String id, Map<String, String> names) {
    var name = names.getOrDefault(id, id);
    return Collections.frequency(names.values(), name) > 1 ? name + "(" + id + ")" : name;
  }

  static String noSuchGap(Locale locale) {
    return TEXTS.in(locale, "gap.unknown");
  }
}
