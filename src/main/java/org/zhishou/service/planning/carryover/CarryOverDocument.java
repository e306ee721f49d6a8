package org.zhishou.service.planning.carryover;

import java.util.List;
import java.util.Set;
import org.zhishou.engine.problem.CarryOverShape;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.service.planning.carryover.CarryOverDesk.Carried;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A physician's carry-over as the API shows it, and as it goes into a problem. */
final class CarryOverDocument {
  private CarryOverDocument() {}

  /**
   * The contract's properties that hold: the bureau's word, else the last round's.
   *
   * @param centres that there are still
   */
  static ObjectNode effective(Carried carried, Set<String> centres) {
    var json = JsonNodeFactory.instance.objectNode();
    var last = carried.lastRound();
    if (last != null) {
      var there = last.regularAt().stream().filter(one -> centres.contains(one.centre())).toList();
      json.set("regularAt", regularAt(there));
      if (last.balance() != null) {
        json.put("carriedOverDutyDays", last.balance().dutyDays());
      }
    }
    putTarget(json, carried);
    if (carried.overruling() != null) {
      json.setAll(carried.overruling().document());
      if (json.get("regularAt") instanceof ArrayNode regular) {
        regular.removeIf(one -> !centres.contains(one.path("centre").asString()));
      }
    }
    return json;
  }

  static ObjectNode of(Carried carried) {
    var json = JsonNodeFactory.instance.objectNode();
    var physician = carried.physician();
    json.put("physician", physician.id());
    if (physician.name() != null) {
      json.put("name", physician.name());
    }
    json.put("institution", physician.institution());
    json.set("carryOver", holding(carried));
    json.put("source", source(carried));
    var last = carried.lastRound();
    if (last != null && carried.lastRoundId() != null) {
      var from = json.putObject("lastRound").put("id", carried.lastRoundId());
      from.set("regularAt", regularAt(last.regularAt()));
      if (last.balance() != null) {
        var balance = last.balance();
        from.put("halfDays", balance.halfDays());
        from.put("attendedHalfDays", balance.attended());
        from.put("awaitedHalfDays", balance.awaited());
        from.put("carriedInHalfDays", balance.carriedIn());
        from.put("targetHalfDays", balance.target());
        from.put("carriedOverDutyDays", balance.dutyDays());
      }
    }
    var target = carried.target();
    if (target != null) {
      var gap = target.gap();
      json.putObject("serviceTarget")
          .put("requiredMonths", gap.requiredMonths())
          .put("servedMonths", gap.servedMonths())
          .put("missingDutyDays", gap.missingDutyDays())
          .put("by", gap.by().toString())
          .put("quartersLeft", gap.quartersLeft())
          .put("mostDutyDays", target.most())
          .put("serviceDaysTarget", target.dutyDays());
    }
    var overruling = carried.overruling();
    if (overruling != null) {
      json.putObject("overruled")
          .put("reason", overruling.reason())
          .put("by", overruling.changedBy())
          .put("at", overruling.changedAt().toString())
          .put("version", overruling.version());
    }
    return json;
  }

  /** What holds whatever happens to centres: the registry's word where there is no other. */
  private static ObjectNode holding(Carried carried) {
    var json = JsonNodeFactory.instance.objectNode();
    var registry = carried.physician().document();
    for (var property : CarryOverShape.PROPERTIES) {
      if (registry.hasNonNull(property)) {
        json.set(property, registry.get(property));
      }
    }
    var last = carried.lastRound();
    if (last != null) {
      json.set("regularAt", regularAt(last.regularAt()));
      if (last.balance() != null) {
        json.put("carriedOverDutyDays", last.balance().dutyDays());
      }
    }
    putTarget(json, carried);
    if (carried.overruling() != null) {
      json.setAll(carried.overruling().document());
    }
    return json;
  }

  private static void putTarget(ObjectNode json, Carried carried) {
    if (carried.target() != null) {
      json.put("serviceDaysTarget", carried.target().dutyDays());
    }
  }

  private static String source(Carried carried) {
    if (carried.overruling() != null) {
      return "OVERRULED";
    }
    return carried.lastRound() == null ? "REGISTRY" : "LAST_ROUND";
  }

  private static ArrayNode regularAt(List<RegularAt> regular) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var one : regular) {
      var at = list.addObject().put("centre", one.centre());
      if (one.mode() != Mode.ON_SITE) {
        at.put("mode", one.mode().name());
      }
      if (one.weekday() != null) {
        at.put("weekday", one.weekday().name());
      }
    }
    return list;
  }
}
