package org.zhishou.engine.advice;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Advice as JSON, its sentences in one locale; changes as data, each with its {@code kind}. */
public final class AdviceWriter {
  private final Locale locale;

  public AdviceWriter(Locale locale) {
    this.locale = locale;
  }

  public ObjectNode json(AdviceReport report) {
    var json = object().put("missing", report.missing()).put("exact", report.exact());
    var reasons = json.putArray("reasons");
    report.reasons().forEach(reason -> reasons.add(reason.in(locale)));
    json.set("repairs", json(report.repairs()));
    json.set("sequence", json(report.sequence()));
    return json.put("missingAfter", report.missingAfter());
  }

  private ArrayNode json(List<Advice> advices) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var advice : advices) {
      var one =
          json.addObject()
              .put("lever", advice.lever().name())
              .put("days", advice.days())
              .put("asks", advice.asks())
              .put("exact", advice.exact())
              .put("text", advice.text().in(locale));
      var changes = one.putArray("changes");
      advice.changes().forEach(change -> changes.add(json(change)));
    }
    return json;
  }

  private static ObjectNode json(Adjustment change) {
    var json = object();
    if (change instanceof Adjustment.AddPhysician add) {
      var physician = Adjusted.generic(add);
      json.put("kind", "add-physician")
          .putObject("physician")
          .put("id", physician.id())
          .put("institution", physician.institution())
          .put("title", physician.title().name())
          .put("specialty", physician.specialty());
    } else if (change instanceof Adjustment.WeeklyLimit limit) {
      physicianLimit(json, limit.physician(), "maxDutyDaysPerWeek", limit.value());
    } else if (change instanceof Adjustment.PeriodLimit limit) {
      physicianLimit(json, limit.physician(), "maxDutyDaysInPeriod", limit.value());
    } else if (change instanceof Adjustment.TravelLimit limit) {
      policyLimit(json, "maxTravelMinutes", limit.minutes());
    } else if (change instanceof Adjustment.HalfDayTravelLimit limit) {
      policyLimit(json, "maxTravelMinutesForHalfDay", limit.minutes());
    } else if (change instanceof Adjustment.PermitHospital permit) {
      json.put("kind", "permit-hospital")
          .put("centre", permit.centre())
          .put("hospital", permit.hospital());
    } else if (change instanceof Adjustment.PermitCentre permit) {
      json.put("kind", "permit-centre")
          .put("physician", permit.physician())
          .put("centre", permit.centre());
    } else if (change instanceof Adjustment.AwayLimit limit) {
      json.put("kind", "change-away-limit").put("hospital", limit.hospital());
      if (limit.specialty() != null) {
        json.put("specialty", limit.specialty());
      }
      json.put("maxAwayPerDay", limit.maxAwayPerDay());
    }
    return json;
  }

  private static void physicianLimit(ObjectNode json, String physician, String limit, int value) {
    json.put("kind", "change-physician-limit")
        .put("physician", physician)
        .put("limit", limit)
        .put("value", value);
  }

  private static void policyLimit(ObjectNode json, String limit, int minutes) {
    json.put("kind", "change-policy-limit").put("limit", limit).put("value", minutes);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
