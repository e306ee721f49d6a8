package org.zhishou.engine.problem;

import java.util.HashMap;
import java.util.Map;
import org.zhishou.engine.rulebook.Rule;

/**
 * The county bureau's policy; a missing one is {@link #DEFAULT}.
 *
 * @param remoteDutyDaysPerWeek duty days of a centre's week that remote sessions may stand in for
 * @param seniorDaysPer10000 days with an associate chief or chief on site for 10,000 residents in
 *     13 weeks
 */
public record Policy(
    int dutyDaysPerWeek,
    ShortWeek shortWeek,
    boolean halfDayCountsAsDutyDay,
    int maxTravelMinutes,
    int maxTravelMinutesForHalfDay,
    int maxDutyDaysPerWeek,
    int maxRemoteHalfDaysPerWeek,
    int remoteDutyDaysPerWeek,
    boolean eveningMayFollowFullDay,
    int maxExtraEveningsPerMonth,
    int seniorDaysPer10000,
    Map<Rule, Integer> weights) {
  public static final Policy DEFAULT =
      new Policy(3, ShortWeek.CAP_AT_WORKING_DAYS, true, 90, 60, 2, 2, 0, false, 12, 0, Map.of());

  public Policy {
    weights = Map.copyOf(weights);
  }

  /** The weight of a rule: the policy's where it names one, else the catalogue's. */
  public int weight(Rule rule) {
    return weights.getOrDefault(rule, rule.defaultWeight());
  }

  /** Whether one person cannot be on both sessions of a date. */
  public boolean overlap(Session one, Session other) {
    var eveningAfterFullDay = one != other && (one == Session.EVENING || other == Session.EVENING);
    return one.overlaps(other) && !(eveningMayFollowFullDay && eveningAfterFullDay);
  }

  public Policy withDutyDaysPerWeek(int days) {
    return with(
        days,
        maxTravelMinutes,
        maxTravelMinutesForHalfDay,
        maxDutyDaysPerWeek,
        maxRemoteHalfDaysPerWeek,
        remoteDutyDaysPerWeek);
  }

  public Policy withMaxTravelMinutes(int minutes) {
    return with(
        dutyDaysPerWeek,
        minutes,
        maxTravelMinutesForHalfDay,
        maxDutyDaysPerWeek,
        maxRemoteHalfDaysPerWeek,
        remoteDutyDaysPerWeek);
  }

  public Policy withMaxTravelMinutesForHalfDay(int minutes) {
    return with(
        dutyDaysPerWeek,
        maxTravelMinutes,
        minutes,
        maxDutyDaysPerWeek,
        maxRemoteHalfDaysPerWeek,
        remoteDutyDaysPerWeek);
  }

  public Policy withMaxDutyDaysPerWeek(int days) {
    return with(
        dutyDaysPerWeek,
        maxTravelMinutes,
        maxTravelMinutesForHalfDay,
        days,
        maxRemoteHalfDaysPerWeek,
        remoteDutyDaysPerWeek);
  }

  public Policy withMaxRemoteHalfDaysPerWeek(int halfDays) {
    return with(
        dutyDaysPerWeek,
        maxTravelMinutes,
        maxTravelMinutesForHalfDay,
        maxDutyDaysPerWeek,
        halfDays,
        remoteDutyDaysPerWeek);
  }

  public Policy withRemoteDutyDaysPerWeek(int days) {
    return with(
        dutyDaysPerWeek,
        maxTravelMinutes,
        maxTravelMinutesForHalfDay,
        maxDutyDaysPerWeek,
        maxRemoteHalfDaysPerWeek,
        days);
  }

  private Policy with(
      int dutyDays,
      int minutes,
      int minutesForHalfDay,
      int dutyDaysOfOne,
      int remoteHalfDays,
      int remoteDutyDays) {
    return new Policy(
        dutyDays,
        shortWeek,
        halfDayCountsAsDutyDay,
        minutes,
        minutesForHalfDay,
        dutyDaysOfOne,
        remoteHalfDays,
        remoteDutyDays,
        eveningMayFollowFullDay,
        maxExtraEveningsPerMonth,
        seniorDaysPer10000,
        weights);
  }

  public Policy withEveningMayFollowFullDay(boolean may) {
    return new Policy(
        dutyDaysPerWeek,
        shortWeek,
        halfDayCountsAsDutyDay,
        maxTravelMinutes,
        maxTravelMinutesForHalfDay,
        maxDutyDaysPerWeek,
        maxRemoteHalfDaysPerWeek,
        remoteDutyDaysPerWeek,
        may,
        maxExtraEveningsPerMonth,
        seniorDaysPer10000,
        weights);
  }

  public Policy withWeight(Rule rule, int weight) {
    var others = new HashMap<>(weights);
    others.put(rule, weight);
    return withWeights(others);
  }

  public Policy withWeights(Map<Rule, Integer> otherWeights) {
    return new Policy(
        dutyDaysPerWeek,
        shortWeek,
        halfDayCountsAsDutyDay,
        maxTravelMinutes,
        maxTravelMinutesForHalfDay,
        maxDutyDaysPerWeek,
        maxRemoteHalfDaysPerWeek,
        remoteDutyDaysPerWeek,
        eveningMayFollowFullDay,
        maxExtraEveningsPerMonth,
        seniorDaysPer10000,
        otherWeights);
  }
}
