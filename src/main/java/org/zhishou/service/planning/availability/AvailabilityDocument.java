package org.zhishou.service.planning.availability;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.AvailabilityWarnings;
import org.zhishou.service.planning.availability.AvailabilityDesk.Entered;
import org.zhishou.service.platform.web.Body;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What was handed in of a physician, as the API shows it, with what may be wrong with it. */
@Component
class AvailabilityDocument {
  private final DaysOff daysOff;
  private final JsonMapper mapper;

  AvailabilityDocument(DaysOff daysOff, JsonMapper mapper) {
    this.daysOff = daysOff;
    this.mapper = mapper;
  }

  ObjectNode of(Entered entered, Sight sight, Locale locale) {
    var physician = entered.physician();
    var json = JsonNodeFactory.instance.objectNode();
    json.put("physician", physician.id());
    SubmissionDocument.putName(json, physician);
    json.put("institution", physician.institution());
    json.put("submitted", entered.availability() != null);
    part(json, "availability", entered.availability(), entered, sight);
    part(json, "wishes", entered.wishes(), entered, sight);
    var warnings = json.putArray("warnings");
    warnings(entered, locale).forEach(warning -> warnings.add(warning));
    entered
        .dropped()
        .filter(dropped -> !dropped.none())
        .ifPresent(
            dropped ->
                json.set(
                    "dropped",
                    sight.shown(dropped.document(), physician.id(), physician.institution())));
    return json;
  }

  private static void part(
      ObjectNode json, String name, @Nullable HandedIn part, Entered entered, Sight sight) {
    if (part != null) {
      var physician = entered.physician();
      json.set(name, sight.shown(part.document(), physician.id(), physician.institution()));
      var written = json.putObject(name + "Written");
      written.put("version", part.version());
      written.put("by", part.changedBy());
      written.put("at", part.changedAt().toString());
    }
  }

  private List<ObjectNode> warnings(Entered entered, Locale locale) {
    var merged = Merge.document(entered.availability(), entered.wishes());
    var period = entered.round().period();
    var calendar = daysOff.of(entered.round().county(), period);
    var said = Merge.availability(merged, period);
    var warnings = new ArrayList<>(AvailabilityWarnings.of(said, period, calendar, ""));
    warnings.addAll(entered.posted().warnings(said, period));
    entered.dropped().ifPresent(dropped -> warnings.addAll(dropped.warnings()));
    return Body.errors(warnings, locale).stream()
        .map(warning -> (ObjectNode) mapper.valueToTree(warning))
        .toList();
  }
}
