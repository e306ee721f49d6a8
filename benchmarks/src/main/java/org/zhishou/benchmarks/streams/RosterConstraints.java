package org.zhishou.benchmarks.streams;

import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_HARD;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ONE_MEDIUM;
import static ai.timefold.solver.core.api.score.HardMediumSoftScore.ofSoft;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.count;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countQuad;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.min;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.zhishou.benchmarks.facts.BaselineFact;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.PostingFact;
import org.zhishou.benchmarks.facts.PostingWeek;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.SpecialtyRequest;
import org.zhishou.benchmarks.facts.TourWindowFact;
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
      remoteLimit(factory),
      extraEveningLimit(factory),
      tourOnce(factory),
      weeklyCoverage(factory),
      requiredSession(factory),
      tourVisit(factory),
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
      postingDays(factory),
      tourHospitals(factory),
      tourGap(factory),
      equityFloor(factory),
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
        .filter(seat -> !seat.physician().permittedFor(seat.slot()))
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
        .groupBy(Seat::physician, Seat::day, sum(Seat::daytimeHalfDays), sum(Seat::evenings))
        .map(
            (physician, day, daytime, evenings) ->
                physician.eveningMayFollowFullDay()
                    ? Math.max(0, daytime - 2) + Math.max(0, evenings - 1)
                    : Math.max(0, daytime + evenings - 2))
        .filter(above -> above > 0)
        .penalize(ONE_HARD, above -> above)
        .asConstraint(Rule.DAILY_LIMIT.id());
  }

  Constraint weeklyLimit(ConstraintFactory factory) {
    return daysOut(factory)
        .groupBy(
            (physician, day) -> physician,
            (physician, day) -> day.week(),
            (physician, day) -> Optional.ofNullable(physician.postingOn(day)),
            countBi())
        .map(
            (physician, week, posting, days) ->
                days - posting.map(PostingFact::daysPerWeek).orElseGet(physician::weeklyLimit))
        .filter(above -> above > 0)
        .penalize(ONE_HARD, above -> above)
        .asConstraint(Rule.WEEKLY_LIMIT.id());
  }

  Constraint periodLimit(ConstraintFactory factory) {
    return daysOut(factory)
        .filter((physician, day) -> physician.postingOn(day) == null)
        .groupBy((physician, day) -> physician, countBi())
        .filter((physician, days) -> days > physician.periodLimit())
        .penalize(ONE_HARD, (physician, days) -> days - physician.periodLimit())
        .asConstraint(Rule.PERIOD_LIMIT.id());
  }

  Constraint homeStaffing(ConstraintFactory factory) {
    return daysOut(factory)
        .filter((physician, day) -> physician.dispatched() && physician.postingOn(day) == null)
        .groupBy((physician, day) -> physician.department(), (physician, day) -> day, countBi())
        .filter((department, day, away) -> away > department.maxAway(day))
        .penalize(ONE_HARD, (department, day, away) -> away - department.maxAway(day))
        .asConstraint(Rule.HOME_STAFFING.id());
  }

  Constraint remoteLimit(ConstraintFactory factory) {
    return duties(factory)
        .filter(Seat::remote)
        .groupBy(Seat::physician, seat -> seat.day().week(), sum(Seat::halfDays))
        .filter((physician, week, halfDays) -> halfDays > physician.maxRemoteHalfDaysPerWeek())
        .penalize(
            ONE_HARD,
            (physician, week, halfDays) -> halfDays - physician.maxRemoteHalfDaysPerWeek())
        .asConstraint(Rule.REMOTE_LIMIT.id());
  }

  Constraint extraEveningLimit(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> seat.physician().eveningMayFollowFullDay())
        .groupBy(Seat::physician, Seat::day, sum(Seat::daytimeHalfDays), sum(Seat::evenings))
        .filter((physician, day, daytime, evenings) -> daytime >= 2 && evenings > 0)
        .groupBy(
            (physician, day, daytime, evenings) -> physician,
            (physician, day, daytime, evenings) -> YearMonth.from(day.date()),
            countQuad())
        .filter((physician, month, dates) -> dates > physician.maxExtraEveningsPerMonth())
        .penalize(
            ONE_HARD, (physician, month, dates) -> dates - physician.maxExtraEveningsPerMonth())
        .asConstraint(Rule.EXTRA_EVENING_LIMIT.id());
  }

  Constraint tourOnce(ConstraintFactory factory) {
    return onTour(factory)
        .groupBy(Seat::window, countDistinct(Seat::day))
        .filter((window, dates) -> dates > 1)
        .penalize(ONE_HARD, (window, dates) -> dates - 1)
        .asConstraint(Rule.TOUR_ONCE.id());
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

  Constraint tourVisit(ConstraintFactory factory) {
    return onTour(factory)
        .groupBy(Seat::window, toList())
        .complement(TourWindowFact.class, window -> List.<Seat>of())
        .map((window, seats) -> window.missing(onFirstDate(seats)))
        .filter(missing -> missing > 0)
        .penalize(ONE_MEDIUM, missing -> missing)
        .asConstraint(Rule.TOUR_VISIT.id());
  }

  private static List<PhysicianFact> onFirstDate(List<Seat> seats) {
    var first = seats.stream().mapToInt(seat -> seat.day().index()).min().orElse(0);
    return seats.stream().filter(seat -> seat.day().index() == first).map(Seat::physician).toList();
  }

  Constraint fairWorkload(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.posted())
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
            (physician, slot) -> physician, sum((physician, slot) -> physician.minutesTo(slot)))
        .penalize(
            weight(Rule.FAIR_TRAVEL), (physician, minutes) -> square(minutes / MINUTES_PER_HOUR))
        .asConstraint(Rule.FAIR_TRAVEL.id());
  }

  Constraint travelTime(ConstraintFactory factory) {
    return visits(factory)
        .penalize(weight(Rule.TRAVEL_TIME), (physician, slot) -> physician.minutesTo(slot))
        .asConstraint(Rule.TRAVEL_TIME.id());
  }

  Constraint continuity(ConstraintFactory factory) {
    return seriesDuties(factory)
        .groupBy(Seat::physician, Seat::centre, Seat::remote)
        .filter((physician, centre, remote) -> !physician.regularAt(centre, remote))
        .penalize(weight(Rule.CONTINUITY))
        .asConstraint(Rule.CONTINUITY.id());
  }

  Constraint fixedWeekday(ConstraintFactory factory) {
    return seriesDuties(factory)
        .filter(seat -> !seat.day().makeUp())
        .groupBy(Seat::physician, Seat::centre, Seat::remote, seat -> seat.day().weekday())
        .filter(
            (physician, centre, remote, weekday) -> !physician.regularOn(centre, remote, weekday))
        .penalize(weight(Rule.FIXED_WEEKDAY))
        .asConstraint(Rule.FIXED_WEEKDAY.id());
  }

  Constraint titleMix(ConstraintFactory factory) {
    return factory
        .forEach(CentreWeek.class)
        .filter(centreWeek -> centreWeek.required() > 0)
        .ifNotExists(
            onSite(factory).filter(seat -> seat.physician().senior()),
            equal(centreWeek -> centreWeek, Seat::centreWeek))
        .penalize(weight(Rule.TITLE_MIX))
        .asConstraint(Rule.TITLE_MIX.id());
  }

  Constraint spread(ConstraintFactory factory) {
    return dutyDays(factory)
        .filter(dutyDay -> dutyDay.next() != null)
        .join(dutyDays(factory), equal(CentreDay::next, dutyDay -> dutyDay))
        .ifNotExists(postedOnBothDays(factory), equal((today, tomorrow) -> today, both -> both))
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
        .filter(seat -> seat.window() == null)
        .filter(seat -> seat.centre().requestOf(seat.physician(), seat.slot()) != null)
        .groupBy(
            seat -> seat.centre().requestOf(seat.physician(), seat.slot()),
            countDistinct(Seat::day))
        .complement(SpecialtyRequest.class, request -> 0L)
        .filter((request, dates) -> dates < request.dates())
        .penalize(weight(Rule.REQUESTED_SPECIALTY), (request, dates) -> request.dates() - dates)
        .asConstraint(Rule.REQUESTED_SPECIALTY.id());
  }

  Constraint extraDuty(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> seat.window() == null)
        .groupBy(Seat::centreWeek, sum(Seat::halfDays), sum(Seat::postedHalfDays))
        .map((centreWeek, halfDays, posted) -> halfDays - Math.max(centreWeek.needed(), posted))
        .filter(extra -> extra > 0)
        .penalize(weight(Rule.EXTRA_DUTY), extra -> extra)
        .asConstraint(Rule.EXTRA_DUTY.id());
  }

  Constraint promotionService(ConstraintFactory factory) {
    return daysOut(factory)
        .groupBy((physician, day) -> physician, countBi())
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

  Constraint postingDays(ConstraintFactory factory) {
    return onSite(factory)
        .filter(Seat::postedHere)
        .groupBy(Seat::postingWeek, countDistinct(Seat::day))
        .complement(PostingWeek.class, week -> 0L)
        .filter((week, dates) -> dates < week.wanted())
        .penalize(weight(Rule.POSTING_DAYS), (week, dates) -> week.wanted() - dates)
        .asConstraint(Rule.POSTING_DAYS.id());
  }

  Constraint tourHospitals(ConstraintFactory factory) {
    return onTour(factory)
        .filter(seat -> seat.physician().dispatched() && !seat.posted())
        .groupBy(Seat::window, Seat::day, countDistinct(seat -> seat.physician().institution()))
        .filter((window, day, hospitals) -> hospitals > 1)
        .penalize(weight(Rule.TOUR_HOSPITALS), (window, day, hospitals) -> hospitals - 1)
        .asConstraint(Rule.TOUR_HOSPITALS.id());
  }

  Constraint tourGap(ConstraintFactory factory) {
    return firstDates(factory)
        .filter(visit -> visit.window().next() != null)
        .join(firstDates(factory), equal(visit -> visit.window().next(), FirstDate::window))
        .map((visit, next) -> visit.window().minGapDays() - (next.day() - visit.day()))
        .filter(closer -> closer > 0)
        .penalize(weight(Rule.TOUR_GAP), closer -> closer)
        .asConstraint(Rule.TOUR_GAP.id());
  }

  Constraint equityFloor(ConstraintFactory factory) {
    return seniorDays(factory)
        .filter((centre, dates) -> dates < centre.seniorDaysFloor())
        .penalize(weight(Rule.EQUITY_FLOOR), (centre, dates) -> centre.seniorDaysFloor() - dates)
        .asConstraint(Rule.EQUITY_FLOOR.id());
  }

  /** A window's first date with a duty, by its index. */
  private record FirstDate(TourWindowFact window, int day) {}

  private static UniConstraintStream<FirstDate> firstDates(ConstraintFactory factory) {
    return onTour(factory)
        .groupBy(Seat::window, min((Seat seat) -> seat.day().index()))
        .map(FirstDate::new);
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
    return onSite(factory)
        .filter(seat -> seat.physician().senior())
        .groupBy(Seat::centreDay)
        .groupBy(CentreDay::centre, count())
        .complement(CentreFact.class, centre -> 0L);
  }

  private static UniConstraintStream<Seat> duties(ConstraintFactory factory) {
    return factory.forEach(Seat.class);
  }

  /** At a centre itself: neither remote nor on a tour. */
  private static UniConstraintStream<Seat> onSite(ConstraintFactory factory) {
    return duties(factory).filter(Seat::onSite);
  }

  private static UniConstraintStream<Seat> onTour(ConstraintFactory factory) {
    return duties(factory).filter(seat -> seat.window() != null);
  }

  /** Duties of clinics, remote ones too, but for those of physicians posted there. */
  private static UniConstraintStream<Seat> seriesDuties(ConstraintFactory factory) {
    return duties(factory).filter(seat -> seat.window() == null && !seat.postedHere());
  }

  /** Distinct dates of each physician with a duty. */
  private static BiConstraintStream<PhysicianFact, Day> physicianDays(ConstraintFactory factory) {
    return duties(factory).groupBy(Seat::physician, Seat::day);
  }

  /** Distinct dates of each physician with a duty that is not remote. */
  private static BiConstraintStream<PhysicianFact, Day> daysOut(ConstraintFactory factory) {
    return duties(factory).filter(seat -> !seat.remote()).groupBy(Seat::physician, Seat::day);
  }

  /** Distinct places and dates of each physician, each by one of its sessions. */
  private static BiConstraintStream<PhysicianFact, Slot> visits(ConstraintFactory factory) {
    return duties(factory)
        .filter(seat -> !seat.remote())
        .groupBy(
            Seat::physician, Seat::day, seat -> seat.slot().site(), min(Seat::slot, Slot::index))
        .map((physician, day, site, slot) -> physician, (physician, day, site, slot) -> slot);
  }

  /** Duty days of the centres. */
  private static UniConstraintStream<CentreDay> dutyDays(ConstraintFactory factory) {
    var byWholeSession = onSite(factory).filter(Seat::makesDutyDay).groupBy(Seat::centreDay);
    var byTwoHalves =
        onSite(factory)
            .filter(Seat::makesHalfOfDutyDay)
            .groupBy(Seat::centreDay, countDistinct(seat -> seat.slot().session()))
            .filter((centreDay, halves) -> halves == 2)
            .map((centreDay, halves) -> centreDay);
    return byWholeSession.concat(byTwoHalves).distinct();
  }

  /** Dates of centres that, like the next, have somebody on site who is posted there. */
  private static UniConstraintStream<CentreDay> postedOnBothDays(ConstraintFactory factory) {
    return postedDays(factory)
        .filter(day -> day.next() != null)
        .join(postedDays(factory), equal(CentreDay::next, day -> day))
        .map((today, tomorrow) -> today);
  }

  private static UniConstraintStream<CentreDay> postedDays(ConstraintFactory factory) {
    return onSite(factory).filter(Seat::postedHere).groupBy(Seat::centreDay);
  }

  /** Days that remote duties, beside on-site ones, would make duty days, were they on site. */
  private static UniConstraintStream<CentreDay> remoteDays(ConstraintFactory factory) {
    var byWholeSession =
        duties(factory)
            .filter(seat -> seat.remote() && seat.makesDutyDay())
            .groupBy(Seat::centreDay);
    var byTwoHalves =
        duties(factory)
            .filter(seat -> seat.remote() && seat.makesHalfOfDutyDay())
            .join(
                duties(factory).filter(Seat::makesHalfOfDutyDay),
                equal(Seat::centreDay),
                filtering((one, other) -> one.slot().session() != other.slot().session()))
            .map((one, other) -> one.centreDay());
    return byWholeSession
        .concat(byTwoHalves)
        .distinct()
        .ifNotExists(dutyDays(factory), equal(day -> day, day -> day));
  }

  /** Centres and weeks with days missing, and how many. */
  private static BiConstraintStream<CentreWeek, Long> missingDays(ConstraintFactory factory) {
    return dutyDays(factory)
        .map(CentreDay::centreWeek, day -> 0)
        .concat(remoteDays(factory).map(CentreDay::centreWeek, day -> 1))
        .groupBy(
            (centreWeek, remote) -> centreWeek,
            countBi(),
            sum((centreWeek, remote) -> (long) remote))
        .map(
            (centreWeek, days, remote) -> centreWeek,
            (centreWeek, days, remote) ->
                days - remote + Math.min(remote, centreWeek.remoteDaysThatMayCount()))
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
