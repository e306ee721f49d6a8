package org.zhishou.benchmarks.growth;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.HospitalMinutes;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * 宁都县 with 23 monthly tours, remote sessions, evenings and postings, and counties that differ from
 * it in the tours alone: so that what the search loses by tours is told apart from what the people
 * cost whom tours take.
 */
final class TouringCounty {
  private static final String OF_ITS_OWN = "touring";
  private static final int TOURING_PHYSICIANS = 30;

  /** So that those who tour share in the load just what the tours add to it. */
  private static final int WORKLOAD_PERCENT = 36;

  private static final int TOO_FAR = 24 * 60;

  /** What a physician does on tours counts in them too, so they are no cost of duty days. */
  private static final List<Rule> OF_WHOLE_PHYSICIANS =
      List.of(
          Rule.FAIR_WORKLOAD,
          Rule.FAIR_TRAVEL,
          Rule.PROMOTION_SERVICE,
          Rule.UNDESIRED_DATE,
          Rule.PREFERRED_DATE);

  private final RosterProblem county =
      SampleCounty.ningdu(SampleOptions.of(SampleCounty.QUARTER_WEEKS, 1).withMeasures(true));
  private final CheckedProblem toJudgeBy = withoutTours();

  CheckedProblem withTours() {
    return checked(with(county.policy(), county.hospitals(), county.physicians(), county.tours()));
  }

  CheckedProblem withoutTours() {
    return checked(with(county.policy(), county.hospitals(), county.physicians(), List.of()));
  }

  /** Tours that cost nothing themselves: whom to send is chosen for the duty days' sake alone. */
  CheckedProblem withToursForNothing() {
    var weights = new EnumMap<Rule, Integer>(Rule.class);
    weights.putAll(county.policy().weights());
    weights.put(Rule.TOUR_HOSPITALS, 0);
    weights.put(Rule.TOUR_GAP, 0);
    return checked(
        with(
            county.policy().withWeights(Map.copyOf(weights)),
            county.hospitals(),
            county.physicians(),
            tours(county.hospitals(), hospital -> 0)));
  }

  /** Tours of a hospital whose physicians do nothing else, and which nobody else may join. */
  CheckedProblem withToursOfAHospitalOfTheirOwn() {
    var first = county.hospitals().getFirst();
    var touring =
        new Hospital(
            OF_ITS_OWN, null, first.tier(), first.latitude(), first.longitude(), null, List.of());
    var hospitals = Stream.concat(county.hospitals().stream(), Stream.of(touring)).toList();
    var physicians = new ArrayList<>(county.physicians());
    physicians.addAll(touringPhysicians());
    return checked(
        with(
            county.policy(),
            hospitals,
            physicians,
            tours(hospitals, hospital -> hospital.equals(OF_ITS_OWN) ? 0 : TOO_FAR)));
  }

  private List<Physician> touringPhysicians() {
    var specialties =
        county.tours().stream()
            .flatMap(tour -> tour.team().stream())
            .map(row -> row.specialty())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return IntStream.range(0, TOURING_PHYSICIANS)
        .mapToObj(number -> touring(number, specialties.get(number % specialties.size())))
        .toList();
  }

  private Physician touring(int number, String specialty) {
    return new Physician(
        OF_ITS_OWN + number,
        null,
        OF_ITS_OWN,
        Title.ATTENDING,
        specialty,
        null,
        null,
        null,
        List.of(),
        WORKLOAD_PERCENT,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Tour> tours(List<Hospital> hospitals, ToIntFunction<String> minutesFrom) {
    var ways =
        hospitals.stream()
            .map(one -> new HospitalMinutes(one.id(), minutesFrom.applyAsInt(one.id())))
            .toList();
    UnaryOperator<Tour> changed =
        tour ->
            new Tour(
                tour.id(),
                tour.name(),
                tour.centre(),
                tour.stops(),
                tour.windows(),
                tour.weekdays(),
                tour.team(),
                ways,
                tour.minGapDays());
    return county.tours().stream().map(changed).toList();
  }

  private RosterProblem with(
      Policy policy, List<Hospital> hospitals, List<Physician> physicians, List<Tour> tours) {
    return new RosterProblem(
        county.name(),
        county.period(),
        county.calendar(),
        policy,
        hospitals,
        county.centres(),
        physicians,
        county.travelTimes(),
        county.postings(),
        tours,
        county.baseline());
  }

  private static CheckedProblem checked(RosterProblem problem) {
    return new ProblemReader().read(new ProblemWriter().compact(problem));
  }

  /**
   * Places of the teams that nobody can fill where the duty days are as they stand in a roster of
   * the county without tours: at least so many, by the coverage certificate.
   */
  int placesLeftOpen(List<Duty> dutyDays) {
    var pinned = dutyDays.stream().map(duty -> duty.withPinned(true).asBaseline()).toList();
    var certificate =
        CoverageCertificate.of(
            new ScoringTables(checked(withTours().problem().withBaseline(pinned))));
    return certificate.requiredPlaces() - certificate.possiblePlaces();
  }

  /** What the duty days of a roster cost as the county without tours judges them. */
  long costOfDutyDays(List<Duty> duties) {
    var days = duties.stream().filter(duty -> duty.tour() == null).toList();
    return Auditor.audit(toJudgeBy, days).totals().stream()
        .filter(total -> total.rule().level() == Level.SOFT)
        .filter(total -> !OF_WHOLE_PHYSICIANS.contains(total.rule()))
        .mapToLong(total -> total.cost())
        .sum();
  }
}
