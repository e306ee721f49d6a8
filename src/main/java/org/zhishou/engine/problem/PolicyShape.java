package org.zhishou.engine.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;

/** The bureau's policy; what it leaves out is as in {@link Policy#DEFAULT}. */
final class PolicyShape implements Shape<Policy> {
  private static final Names NAMES =
      Names.of(
          "dutyDaysPerWeek",
          "shortWeek",
          "halfDayCountsAsDutyDay",
          "maxTravelMinutes",
          "maxTravelMinutesForHalfDay",
          "maxDutyDaysPerWeek",
          "maxRemoteHalfDaysPerWeek",
          "remoteDutyDaysPerWeek",
          "eveningMayFollowFullDay",
          "maxExtraEveningsPerMonth",
          "seniorDaysPer10000",
          "weights");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public Policy read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    var standard = Policy.DEFAULT;
    if (fields == null) {
      return standard;
    }
    return new Policy(
        fields.optional("dutyDaysPerWeek", Limits.DAYS_OF_WEEK, standard.dutyDaysPerWeek()),
        fields.optional("shortWeek", Scalars.oneOf(ShortWeek.class), standard.shortWeek()),
        fields.optional("halfDayCountsAsDutyDay", Scalars.FLAG, standard.halfDayCountsAsDutyDay()),
        fields.optional("maxTravelMinutes", Limits.AMOUNT, standard.maxTravelMinutes()),
        fields.optional(
            "maxTravelMinutesForHalfDay", Limits.AMOUNT, standard.maxTravelMinutesForHalfDay()),
        fields.optional("maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK, standard.maxDutyDaysPerWeek()),
        fields.optional(
            "maxRemoteHalfDaysPerWeek", Limits.AMOUNT, standard.maxRemoteHalfDaysPerWeek()),
        fields.optional(
            "remoteDutyDaysPerWeek", Limits.DAYS_OF_WEEK, standard.remoteDutyDaysPerWeek()),
        fields.optional(
            "eveningMayFollowFullDay", Scalars.FLAG, standard.eveningMayFollowFullDay()),
        fields.optional(
            "maxExtraEveningsPerMonth", Limits.AMOUNT, standard.maxExtraEveningsPerMonth()),
        fields.optional("seniorDaysPer10000", Limits.SENIOR_DAYS, standard.seniorDaysPer10000()),
        fields.optional("weights", new WeightsShape(), Map.of()));
  }

  static Shape<Integer> weight(Rule rule) {
    return rule == Rule.PREFERRED_DATE ? WeightsShape.REWARD : WeightsShape.COST;
  }

  /** Whole numbers by the id of a soft rule. */
  private static final class WeightsShape implements Shape<Map<Rule, Integer>> {
    private static final int LARGEST = 1_000_000;
    private static final Shape<Integer> COST = Scalars.whole(0, LARGEST);
    private static final Shape<Integer> REWARD = Scalars.whole(-LARGEST, 0);
    private static final String SOFT_RULES =
        Rule.ofLevel(Level.SOFT).stream().map(Rule::id).collect(Collectors.joining(", "));

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Map<Rule, Integer> read(Place place, Faults faults) {
      if (!place.node().isObject()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, Fields.OBJECT);
        return null;
      }
      var weights = new EnumMap<Rule, Integer>(Rule.class);
      for (var id : place.node().propertyNames()) {
        var weight = place.property(id);
        var rule = weighable(weight, id, faults);
        if (rule != null && !weight.missing()) {
          var value = weight(rule).read(weight, faults);
          if (value != null) {
            weights.put(rule, value);
          }
        }
      }
      return weights;
    }

    private static @Nullable Rule weighable(Place weight, String id, Faults faults) {
      var rule = Rule.byId(id).orElse(null);
      if (rule == null) {
        faults.add(FaultCode.UNKNOWN_RULE, weight, SOFT_RULES);
        return null;
      }
      if (!rule.weighable()) {
        faults.add(FaultCode.RULE_NOT_WEIGHABLE, weight, SOFT_RULES);
        return null;
      }
      return rule;
    }
  }
}
