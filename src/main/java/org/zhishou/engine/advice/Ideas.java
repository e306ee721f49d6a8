package org.zhishou.engine.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.AddPhysician;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangeAwayLimit;
import org.zhishou.engine.change.ChangePhysicianLimit;
import org.zhishou.engine.change.ChangePolicyLimit;
import org.zhishou.engine.change.PermitCentre;
import org.zhishou.engine.change.PermitHospital;
import org.zhishou.engine.change.PhysicianLimit;
import org.zhishou.engine.change.PolicyLimit;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/**
 * Repairs that might help, from where the minimum cut runs: a limit in the cut, somebody more on
 * its physicians' side, or an arc across it that a permission or a longer way would open. Nothing
 * else can raise the flow.
 */
final class Ideas {
  private static final int MOST_CUTS = 8;
  private static final int MOST_CENTRES = 8;
  private static final int MOST_NAMED = 3;
  private static final int MOST_TRAVEL_STEPS = 3;
  private static final int FURTHEST_MINUTES_MORE = 60;

  private final ScoringTables tables;
  private final RosterProblem problem;
  private final Map<List<Change>, Idea> ideas = new LinkedHashMap<>();

  private Ideas(ScoringTables tables) {
    this.tables = tables;
    problem = tables.checked().problem();
  }

  static Collection<Idea> of(ScoringTables tables, CoverageCertificate certificate) {
    var ideas = new Ideas(tables);
    for (var cut : certificate.cuts().stream().limit(MOST_CUTS).toList()) {
      ideas.raiseLimits(cut);
      ideas.openWays(shortest(cut), held(cut));
    }
    var sessions = certificate.unstaffableSessions();
    var centres = sessions.stream().map(tables::centreOf).distinct().limit(MOST_CENTRES).toList();
    ideas.openWays(centres, Set.of());
    return ideas.ideas.values();
  }

  private static Set<Integer> held(CoverageCertificate.Cut cut) {
    var held = new TreeSet<>(cut.heldByDay());
    held.addAll(cut.heldByWeek());
    held.addAll(cut.heldByPeriod());
    return held;
  }

  /** The centres with most weeks in the cut. */
  private static List<Integer> shortest(CoverageCertificate.Cut cut) {
    return cut.centres().stream()
        .sorted(Comparator.comparingLong(centre -> -weeks(cut, centre)))
        .limit(MOST_CENTRES)
        .toList();
  }

  private static long weeks(CoverageCertificate.Cut cut, int centre) {
    return cut.centreWeeks().stream().filter(one -> one / cut.weeksOfPeriod() == centre).count();
  }

  private void raiseLimits(CoverageCertificate.Cut cut) {
    var byWeek =
        mostUseful(cut, cut.heldByWeek()).stream()
            .filter(one -> tables.weeklyLimit(one) < 7)
            .toList();
    for (var named = 1; named <= Math.min(MOST_NAMED, byWeek.size()); named++) {
      raiseWeekly(byWeek.subList(0, named));
    }
    var byPeriod = mostUseful(cut, cut.heldByPeriod());
    for (var named = 1; named <= Math.min(MOST_NAMED, byPeriod.size()); named++) {
      var more = Math.ceilDiv(cut.missing(), named);
      raisePeriod(byPeriod.subList(0, named), Math.min(more, tables.weeks()));
    }
  }

  /** First who may serve at most of the cut's centres. */
  private List<Integer> mostUseful(CoverageCertificate.Cut cut, Set<Integer> physicians) {
    var centres = Set.copyOf(cut.centres());
    return physicians.stream()
        .sorted(
            Comparator.comparingLong(
                one -> -IntStream.of(tables.centresOf(one)).filter(centres::contains).count()))
        .toList();
  }

  private void raiseWeekly(List<Integer> physicians) {
    add(
        RepairKind.WEEKLY_LIMIT,
        physicians.stream().mapToInt(this::daysAbovePolicy).sum(),
        physicians.stream()
            .map(
                one ->
                    new ChangePhysicianLimit(
                        id(one),
                        PhysicianLimit.MAX_DUTY_DAYS_PER_WEEK,
                        tables.weeklyLimit(one) + 1))
            .toList(),
        physicians.stream()
            .map(
                one ->
                    Text.of(
                        "advice.raised",
                        label(one),
                        tables.weeklyLimit(one),
                        tables.weeklyLimit(one) + 1))
            .toList());
  }

  private int daysAbovePolicy(int physician) {
    var above = tables.weeklyLimit(physician) + 1 - problem.policy().maxDutyDaysPerWeek();
    return Math.max(1, above);
  }

  private void raisePeriod(List<Integer> physicians, int days) {
    add(
        RepairKind.PERIOD_LIMIT,
        physicians.size() * days,
        physicians.stream()
            .map(
                one ->
                    new ChangePhysicianLimit(
                        id(one),
                        PhysicianLimit.MAX_DUTY_DAYS_IN_PERIOD,
                        tables.periodLimit(one) + days))
            .toList(),
        physicians.stream()
            .map(
                one ->
                    Text.of(
                        "advice.raised",
                        label(one),
                        tables.periodLimit(one),
                        tables.periodLimit(one) + days))
            .toList());
  }

  private void openWays(List<Integer> centres, Set<Integer> held) {
    if (centres.isEmpty()) {
      return;
    }
    for (var centre : centres) {
      ownClinician(centre);
      permitHospitals(centre);
      permitCentre(centre, held);
    }
    oneMorePhysician(centres);
    driveLonger(centres, problem.policy().maxTravelMinutes(), false);
    driveLonger(centres, problem.policy().maxTravelMinutesForHalfDay(), true);
    letMoreBeAway(centres);
  }

  private void ownClinician(int centre) {
    var there = problem.centres().get(centre);
    add(RepairKind.OWN_CLINICIAN, 1, List.of(new AddPhysician(generic(there.id()))), there.label());
  }

  private void permitHospitals(int centre) {
    var there = problem.centres().get(centre);
    if (there.responsibleHospitals().isEmpty()) {
      return;
    }
    for (var hospital : employers().keySet()) {
      var near = minutes(hospital, centre) <= problem.policy().maxTravelMinutes();
      if (near && !there.responsibleHospitals().contains(hospital)) {
        add(
            RepairKind.PERMIT_HOSPITAL,
            1,
            List.of(new PermitHospital(there.id(), hospital)),
            hospitalLabel(hospital),
            there.label());
      }
    }
  }

  /** First those whom the cut does not hold. */
  private void permitCentre(int centre, Set<Integer> held) {
    var there = problem.centres().get(centre);
    var barred =
        IntStream.range(0, tables.physicians())
            .filter(one -> tables.isDispatched(one) && tables.isQualified(one))
            .filter(one -> isBarredByList(one, centre))
            .filter(one -> tables.minutes(one, centre) <= problem.policy().maxTravelMinutes())
            .boxed()
            .sorted(Comparator.comparing(held::contains))
            .limit(MOST_NAMED)
            .toList();
    for (var named = 1; named <= barred.size(); named++) {
      var physicians = barred.subList(0, named);
      add(
          RepairKind.PERMIT_CENTRE,
          named,
          physicians.stream().map(one -> new PermitCentre(id(one), there.id())).toList(),
          physicians.stream().map(this::label).toList(),
          there.label());
    }
  }

  private boolean isBarredByList(int physician, int centre) {
    var there = problem.centres().get(centre);
    var record = problem.physicians().get(physician);
    var permitted = record.permittedCentres();
    var hospitalMay =
        there.responsibleHospitals().isEmpty()
            || there.responsibleHospitals().contains(record.institution());
    return hospitalMay && permitted != null && !permitted.contains(there.id());
  }

  private void oneMorePhysician(List<Integer> centres) {
    for (var hospital : employers().keySet()) {
      var useful = centres.stream().anyMatch(centre -> mayCome(hospital, centre));
      if (useful) {
        add(
            RepairKind.ONE_MORE_PHYSICIAN,
            1,
            List.of(new AddPhysician(generic(hospital))),
            hospitalLabel(hospital));
      }
    }
  }

  private boolean mayCome(String hospital, int centre) {
    var responsible = problem.centres().get(centre).responsibleHospitals();
    return (responsible.isEmpty() || responsible.contains(hospital))
        && minutes(hospital, centre) <= problem.policy().maxTravelMinutes();
  }

  /** To the next five minutes that bring another hospital near enough, a few times. */
  private void driveLonger(List<Integer> centres, int now, boolean halfDays) {
    var limits = new TreeSet<Integer>();
    for (var centre : centres) {
      for (var hospital : employers().keySet()) {
        var minutes = minutes(hospital, centre);
        if (minutes > now && minutes <= now + FURTHEST_MINUTES_MORE) {
          limits.add(Math.ceilDiv(minutes, 5) * 5);
        }
      }
    }
    for (var limit : limits.stream().limit(MOST_TRAVEL_STEPS).toList()) {
      var change =
          halfDays
              ? new ChangePolicyLimit(PolicyLimit.MAX_TRAVEL_MINUTES_FOR_HALF_DAY, limit)
              : new ChangePolicyLimit(PolicyLimit.MAX_TRAVEL_MINUTES, limit);
      var which = Text.of(halfDays ? "advice.travel-half-day" : "advice.travel-day");
      add(
          RepairKind.TRAVEL_LIMIT,
          Math.ceilDiv(limit - now, 5),
          List.of(change),
          which,
          now,
          limit);
    }
  }

  /** Where a hospital lets nobody more go on some date, whatever else is planned. */
  private void letMoreBeAway(List<Integer> centres) {
    var pinned = new RosterState(tables);
    tables.pinned().forEach(pinned::give);
    var departments = new TreeSet<Integer>();
    for (var centre : centres) {
      for (var physician : tables.candidates(centre)) {
        var department = tables.departmentOf(physician);
        if (department >= 0 && departments.add(department) && isClosed(pinned, department)) {
          letMoreBeAway(problem.physicians().get(physician));
        }
      }
    }
  }

  private boolean isClosed(RosterState pinned, int department) {
    return IntStream.range(0, tables.days())
        .anyMatch(day -> pinned.away(department, day) >= tables.maxAway(department, day));
  }

  private void letMoreBeAway(Physician physician) {
    var hospital =
        problem.hospitals().stream()
            .filter(one -> one.id().equals(physician.institution()))
            .findFirst()
            .orElseThrow();
    var undated =
        hospital.awayLimits().stream()
            .filter(one -> !one.dated() && one.specialty().equals(physician.specialty()))
            .findFirst();
    var byDefault = hospital.defaultMaxAwayPerDay();
    if (undated.isPresent()) {
      var more = undated.get().maxAwayPerDay() + 1;
      add(
          RepairKind.AWAY_LIMIT,
          1,
          List.of(new ChangeAwayLimit(hospital.id(), physician.specialty(), more, null, null)),
          hospital.label(),
          physician.specialty(),
          more - 1,
          more);
    } else if (byDefault != null) {
      add(
          RepairKind.AWAY_LIMIT,
          1,
          List.of(new ChangeAwayLimit(hospital.id(), null, byDefault + 1, null, null)),
          hospital.label(),
          Text.of("advice.every-specialty"),
          byDefault,
          byDefault + 1);
    }
  }

  private void add(
      RepairKind kind, int units, List<? extends Change> changes, Object... arguments) {
    var list = List.<Change>copyOf(changes);
    var idea = new Idea(kind, list, units * kind.points(), Text.of(kind.key(), arguments));
    ideas.putIfAbsent(list, idea);
  }

  /** One physician of each hospital that sends any, by its id. */
  private Map<String, Integer> employers() {
    return IntStream.range(0, tables.physicians())
        .filter(tables::isDispatched)
        .boxed()
        .collect(
            Collectors.toMap(
                one -> problem.physicians().get(one).institution(),
                Function.identity(),
                (first, second) -> first,
                LinkedHashMap::new));
  }

  private int minutes(String hospital, int centre) {
    return tables.checked().travel().minutes(hospital, problem.centres().get(centre).id());
  }

  /** What one more physician is assumed to be. */
  private Physician generic(String institution) {
    return new Physician(
        newId(institution),
        null,
        institution,
        Title.ATTENDING,
        Physician.DEFAULT_SPECIALTY,
        null,
        null,
        null,
        null,
        100,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** An id that no physician has. */
  private String newId(String institution) {
    var taken = problem.physicians().stream().map(Physician::id).collect(Collectors.toSet());
    var number = 1;
    while (taken.contains(institution + "-NEW-" + number)) {
      number++;
    }
    return institution + "-NEW-" + number;
  }

  private String id(int physician) {
    return problem.physicians().get(physician).id();
  }

  private String label(int physician) {
    return problem.physicians().get(physician).label();
  }

  private String hospitalLabel(String id) {
    return problem.hospitals().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
