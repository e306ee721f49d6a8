package org.zhishou.benchmarks.streams;

import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ofSoft;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import org.zhishou.benchmarks.facts.BaselineFact;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.SpecialtyRequest;
import org.zhishou.engine.rulebook.Rule;

/** Every rule of {@code docs/rules.md}, in its order, one method each. */
public final class RosterConstraints implements ConstraintProvider {
  private static final int MINUTES_PER_HOUR = 60;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      qualifiedTitle(factory),
      permittedCentre(factory),
      travelLimit(factory),
      availability(factory),
      onePlace(factory),
      dailyLimit(factory),
      weeklyLimit(factory),
      periodLimit(factory),
      homeStaffing(factory),
      weeklyCoverage(factory),
      requiredSession(factory),
      fairWorkload(factory),
      fairTravel(factory),
      travelTime(factory),
      continuity(factory),
      fixedWeekday(factory),
      titleMix(factory),
      spread(factory),
      undesiredDate(factory),
      preferredDate(factory),
      requestedSpecialty(factory),
      extraDuty(factory),
      promotionService(factory),
      shortfallSpread(factory),
      stability(factory),
      equity(factory),
    };
  }

  Constraint qualifiedTitle(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.physician().qualified())
        .penalize(ONE_HARD)
        .asConstraint(Rule.QUALIFIED_TITLE.id());
  }

  Constraint permittedCentre(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.physician().permittedAt(seat.centre()))
        .penalize(ONE_HARD)
        .asConstraint(Rule.PERMITTED_CENTRE.id());
  }

  Constraint travelLimit(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.physician().reaches(seat.slot()))
        .penalize(ONE_HARD)
        .asConstraint(Rule.TRAVEL_LIMIT.id());
  }

  Constraint availability(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.physician().availableFor(seat.slot()))
        .penalize(ONE_HARD)
        .asConstraint(Rule.AVAILABILITY.id());
  }

  Constraint onePlace(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(Seat.class, equal(Seat::getPhysician), equal(Seat::day))
        .filter((one, other) -> one.slot().conflictsWith(other.slot()))
        .penalize(ONE_HARD)
        .asConstraint(Rule.ONE_PLACE.id());
  }

  Constraint dailyLimit(ConstraintFactory factory) {
    return duties(factory)
        .groupBy(Seat::physician, Seat::day, sum(Seat::halfDays))
        .filter((physician, day, halfDays) -> halfDays > 2)
        .penalize(ONE_HARD, (physician, day, halfDays) -> halfDays - 2)
        .asConstraint(Rule.DAILY_LIMIT.id());
  }

  Constraint weeklyLimit(ConstraintFactory factory) {
    return physicianDays(factory)
        .groupBy((physician, day) -> physician, (physician, day) -> day.week(), countBi())
        .filter((physician, week, days) -> days > physician.weeklyLimit())
        .penalize(ONE_HARD, (physician, week, days) -> days - physician.weeklyLimit())
        .asConstraint(Rule.WEEKLY_LIMIT.id());
  }

  Constraint periodLimit(ConstraintFactory factory) {
    return dutyDaysInPeriod(factory)
        .filter((physician, days) -> days > physician.periodLimit())
        .penalize(ONE_HARD, (physician, days) -> days - physician.periodLimit())
        .asConstraint(Rule.PERIOD_LIMIT.id());
  }

  Constraint homeStaffing(ConstraintFactory factory) {
    return physicianDays(factory)
        .filter((physician, day) -> physician.dispatched())
        .groupBy((physician, day) -> physician.department(), (physician, day) -> day, countBi())
        .filter((department, day, away) -> away > department.maxAway(day))
        .penalize(ONE_HARD, (department, day, away) -> away - department.maxAway(day))
        .asConstraint(Rule.HOME_STAFFING.id());
  }

  Constraint weeklyCoverage(ConstraintFactory factory) {
    return missingDays(factory)
        .penalize(ONE_MEDIUM, (centreWeek, missing) -> missing)
        .asConstraint(Rule.WEEKLY_COVERAGE.id());
  }

  Constraint requiredSession(ConstraintFactory factory) {
    return factory
        .forEach(Slot.class)
        .filter(Slot::required)
        .ifNotExists(Seat.class, equal(slot -> slot, Seat::slot))
        .penalize(ONE_MEDIUM)
        .asConstraint(Rule.REQUIRED_SESSION.id());
  }

  Constraint fairWorkload(ConstraintFactory factory) {
    return duties(factory)
        .groupBy(Seat::physician, sum(Seat::halfDays))
        .complement(PhysicianFact.class, physician -> 0L)
        .filter((physician, halfDays) -> physician.sharesLoad())
        .penalize(
            weight(Rule.FAIR_WORKLOAD),
            (physician, halfDays) ->
                square(halfDays + physician.carriedOverHalfDays() - physician.targetHalfDays()))
        .asConstraint(Rule.FAIR_WORKLOAD.id());
  }

  Constraint fairTravel(ConstraintFactory factory) {
    return visits(factory)
        .groupBy(
            (physician, visit) -> physician,
            sum((physician, visit) -> physician.minutesTo(visit.centre())))
        .penalize(
            weight(Rule.FAIR_TRAVEL), (physician, minutes) -> square(minutes / MINUTES_PER_HOUR))
        .asConstraint(Rule.FAIR_TRAVEL.id());
  }

  Constraint travelTime(ConstraintFactory factory) {
    return visits(factory)
        .penalize(
            weight(Rule.TRAVEL_TIME), (physician, visit) -> physician.minutesTo(visit.centre()))
        .asConstraint(Rule.TRAVEL_TIME.id());
  }

  Constraint continuity(ConstraintFactory factory) {
    return duties(factory)
        .groupBy(Seat::physician, Seat::centre)
        .filter((physician, centre) -> !physician.regularAt(centre))
        .penalize(weight(Rule.CONTINUITY))
        .asConstraint(Rule.CONTINUITY.id());
  }

  Constraint fixedWeekday(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.day().makeUp())
        .groupBy(Seat::physician, Seat::centre, seat -> seat.day().weekday())
        .filter((physician, centre, weekday) -> !physician.regularOn(centre, weekday))
        .penalize(weight(Rule.FIXED_WEEKDAY))
        .asConstraint(Rule.FIXED_WEEKDAY.id());
  }

  Constraint titleMix(ConstraintFactory factory) {
    return factory
        .forEach(CentreWeek.class)
        .filter(centreWeek -> centreWeek.required() > 0)
        .ifNotExists(
            duties(factory).filter(seat -> seat.physician().senior()),
            equal(centreWeek -> centreWeek, Seat::centreWeek))
        .penalize(weight(Rule.TITLE_MIX))
        .asConstraint(Rule.TITLE_MIX.id());
  }

  Constraint spread(ConstraintFactory factory) {
    return dutyDays(factory)
        .filter(dutyDay -> dutyDay.next() != null)
        .join(dutyDays(factory), equal(CentreDay::next, dutyDay -> dutyDay))
        .penalize(weight(Rule.SPREAD))
        .asConstraint(Rule.SPREAD.id());
  }

  Constraint undesiredDate(ConstraintFactory factory) {
    return physicianDays(factory)
        .filter(PhysicianFact::undesires)
        .penalize(weight(Rule.UNDESIRED_DATE))
        .asConstraint(Rule.UNDESIRED_DATE.id());
  }

  Constraint preferredDate(ConstraintFactory factory) {
    return physicianDays(factory)
        .filter(PhysicianFact::prefers)
        .reward(weight(Rule.PREFERRED_DATE))
        .asConstraint(Rule.PREFERRED_DATE.id());
  }

  Constraint requestedSpecialty(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> seat.centre().requestOf(seat.physician()) != null)
        .groupBy(seat -> seat.centre().requestOf(seat.physician()), countDistinct(Seat::day))
        .complement(SpecialtyRequest.class, request -> 0L)
        .filter((request, dates) -> dates < request.dates())
        .penalize(weight(Rule.REQUESTED_SPECIALTY), (request, dates) -> request.dates() - dates)
        .asConstraint(Rule.REQUESTED_SPECIALTY.id());
  }

  Constraint extraDuty(ConstraintFactory factory) {
    return duties(factory)
        .groupBy(Seat::centreWeek, sum(Seat::halfDays))
        .filter((centreWeek, halfDays) -> halfDays > centreWeek.needed())
        .penalize(weight(Rule.EXTRA_DUTY), (centreWeek, halfDays) -> halfDays - centreWeek.needed())
        .asConstraint(Rule.EXTRA_DUTY.id());
  }

  Constraint promotionService(ConstraintFactory factory) {
    return dutyDaysInPeriod(factory)
        .complement(PhysicianFact.class, physician -> 0L)
        .filter((physician, days) -> days < physician.serviceDaysTarget())
        .penalize(
            weight(Rule.PROMOTION_SERVICE),
            (physician, days) -> physician.serviceDaysTarget() - days)
        .asConstraint(Rule.PROMOTION_SERVICE.id());
  }

  Constraint shortfallSpread(ConstraintFactory factory) {
    return missingDays(factory)
        .groupBy((centreWeek, missing) -> centreWeek.centre(), sum((week, missing) -> missing))
        .penalize(weight(Rule.SHORTFALL_SPREAD), (centre, missing) -> square(missing))
        .asConstraint(Rule.SHORTFALL_SPREAD.id());
  }

  Constraint stability(ConstraintFactory factory) {
    return factory
        .forEach(BaselineFact.class)
        .ifNotExists(
            Seat.class,
            equal(BaselineFact::slot, Seat::slot),
            equal(BaselineFact::physician, Seat::getPhysician))
        .penalize(weight(Rule.STABILITY))
        .asConstraint(Rule.STABILITY.id());
  }

  Constraint equity(ConstraintFactory factory) {
    return besideSum(extraDays(factory), extraDays(factory))
        .concat(besideSum(seniorDays(factory), seniorDays(factory)))
        .join(factory.forEach(CentreFact.class).groupBy(sum(CentreFact::population)))
        .filter((centre, days, sum, everybody) -> centre.population() > 0)
        .penalize(
            weight(Rule.EQUITY),
            (centre, days, sum, everybody) ->
                10 * Math.abs(days * everybody - sum * centre.population()) / everybody)
        .asConstraint(Rule.EQUITY.id());
  }

  private static TriConstraintStream<CentreFact, Long, Long> besideSum(
      BiConstraintStream<CentreFact, Long> days, BiConstraintStream<CentreFact, Long> same) {
    return days.join(
        same.filter((centre, some) -> centre.population() > 0)
            .groupBy(sum((centre, some) -> some)));
  }

  /** Every centre's duty days above what its weeks require. */
  private static BiConstraintStream<CentreFact, Long> extraDays(ConstraintFactory factory) {
    return dutyDays(factory)
        .groupBy(CentreDay::centreWeek, count())
        .filter((centreWeek, days) -> days > centreWeek.required())
        .groupBy(
            (centreWeek, days) -> centreWeek.centre(),
            sum((centreWeek, days) -> days - centreWeek.required()))
        .complement(CentreFact.class, centre -> 0L);
  }

  /** Every centre's dates with an associate chief or chief. */
  private static BiConstraintStream<CentreFact, Long> seniorDays(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> seat.physician().senior())
        .groupBy(Seat::centreDay)
        .groupBy(CentreDay::centre, count())
        .complement(CentreFact.class, centre -> 0L);
  }

  private static UniConstraintStream<Seat> duties(ConstraintFactory factory) {
    return factory.forEach(Seat.class);
  }

  /** Distinct dates of each physician with a duty. */
  private static BiConstraintStream<PhysicianFact, Day> physicianDays(ConstraintFactory factory) {
    return duties(factory).groupBy(Seat::physician, Seat::day);
  }

  private static BiConstraintStream<PhysicianFact, Long> dutyDaysInPeriod(
      ConstraintFactory factory) {
    return physicianDays(factory).groupBy((physician, day) -> physician, countBi());
  }

  /** Distinct centres and dates of each physician. */
  private static BiConstraintStream<PhysicianFact, CentreDay> visits(ConstraintFactory factory) {
    return duties(factory).groupBy(Seat::physician, Seat::centreDay);
  }

  /** Duty days of the centres. */
  private static UniConstraintStream<CentreDay> dutyDays(ConstraintFactory factory) {
    var byWholeSession = duties(factory).filter(Seat::makesDutyDay).groupBy(Seat::centreDay);
    var byTwoHalves =
        duties(factory)
            .filter(Seat::makesHalfOfDutyDay)
            .groupBy(Seat::centreDay, countDistinct(seat -> seat.slot().session()))
            .filter((centreDay, halves) -> halves == 2)
            .map((centreDay, halves) -> centreDay);
    return byWholeSession.concat(byTwoHalves).distinct();
  }

  /** Centres and weeks with days missing, and how many. */
  private static BiConstraintStream<CentreWeek, Long> missingDays(ConstraintFactory factory) {
    return dutyDays(factory)
        .groupBy(CentreDay::centreWeek, count())
        .complement(CentreWeek.class, centreWeek -> 0L)
        .filter((centreWeek, days) -> days < centreWeek.required())
        .map((centreWeek, days) -> centreWeek, (centreWeek, days) -> centreWeek.required() - days);
  }

  /** The default; {@link Timetable#getWeights} has the policy's. */
  private static HardMediumSoftScore weight(Rule rule) {
    return ofSoft(Math.abs(rule.defaultWeight()));
  }

  private static long square(long units) {
    return units * units;
  }
}
