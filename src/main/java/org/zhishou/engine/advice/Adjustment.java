package org.zhishou.engine.advice;

import org.jspecify.annotations.Nullable;

/** One change of a problem that an advice asks for, as data. */
public sealed interface Adjustment {
  /**
   * One more attending physician of general medicine, free on every working day and permitted
   * wherever the institution is, under the policy's limits.
   *
   * @param institution a hospital, or the centre that employs them
   */
  record AddPhysician(String id, String institution) implements Adjustment {}

  /** Another {@code maxDutyDaysPerWeek} of one physician's own, 0 to 7. */
  record WeeklyLimit(String physician, int value) implements Adjustment {}

  /** Another {@code maxDutyDaysInPeriod} of one physician. */
  record PeriodLimit(String physician, int value) implements Adjustment {}

  /** Another {@code maxTravelMinutes} of the policy. */
  record TravelLimit(int minutes) implements Adjustment {}

  /** Another {@code maxTravelMinutesForHalfDay} of the policy. */
  record HalfDayTravelLimit(int minutes) implements Adjustment {}

  /** A hospital becomes one of those responsible for a centre. */
  record PermitHospital(String centre, String hospital) implements Adjustment {}

  /** A centre becomes one of those a physician may serve at. */
  record PermitCentre(String physician, String centre) implements Adjustment {}

  /**
   * Another number of physicians of a specialty that a hospital can miss a day, dated limits aside.
   *
   * @param specialty null for the hospital's default
   */
  record AwayLimit(String hospital, @Nullable String specialty, int maxAwayPerDay)
      implements Adjustment {}
}
