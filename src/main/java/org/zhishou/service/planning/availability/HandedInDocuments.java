package org.zhishou.service.planning.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.AvailabilityWarnings;
import org.zhishou.service.planning.availability.AvailabilityDesk.Entered;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemDocument;
import tools.jackson.databind.JsonNode;

/** Shows what was handed in of a physician to those who may see it. */
@Component
class HandedInDocuments {
  private final DaysOff daysOff;

  HandedInDocuments(DaysOff daysOff) {
    this.daysOff = daysOff;
  }

  HandedInDocument of(Entered entered, HandInSight sight, Locale locale) {
    var physician = entered.physician();
    var availability = Optional.ofNullable(entered.availability());
    var wishes = Optional.ofNullable(entered.wishes());
    return new HandedInDocument(
        physician.id(),
        physician.name(),
        physician.institution(),
        availability.isPresent(),
        show(availability.map(HandedIn::document), entered, sight),
        availability.map(Written::of).orElse(null),
        show(wishes.map(HandedIn::document), entered, sight),
        wishes.map(Written::of).orElse(null),
        warnings(entered, locale),
        show(
            entered.dropped().filter(one -> !one.none()).map(DroppedAbsences::document),
            entered,
            sight));
  }

  private static @Nullable JsonNode show(
      Optional<? extends JsonNode> document, Entered entered, HandInSight sight) {
    var physician = entered.physician();
    return document
        .map(one -> sight.show(one, physician.id(), physician.institution()))
        .orElse(null);
  }

  private List<ProblemDocument.Error> warnings(Entered entered, Locale locale) {
    var merged = Merge.document(entered.availability(), entered.wishes());
    var period = entered.round().period();
    var calendar = daysOff.of(entered.round().county(), period);
    var said = Merge.availability(merged, period);
    var warnings = new ArrayList<>(AvailabilityWarnings.of(said, period, calendar, ""));
    warnings.addAll(entered.posted().warnings(said, period));
    entered.dropped().ifPresent(dropped -> warnings.addAll(dropped.warnings()));
    return Body.errors(warnings, locale);
  }
}
