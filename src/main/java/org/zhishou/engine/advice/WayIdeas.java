package org.zhishou.engine.advice;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.zhishou.engine.change.AddPhysician;
import org.zhishou.engine.change.ChangePolicyLimit;
import org.zhishou.engine.change.PermitCentre;
import org.zhishou.engine.change.PermitHospital;
import org.zhishou.engine.change.PolicyLimit;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** New ways across the minimum cut: people, permissions and minutes. */
final class WayIdeas {
  private static final int MOST_TRAVEL_STEPS = 3;
  private static final int FURTHEST_MINUTES_MORE = 60;

  private final IdeaBook book;
  private final ScoringTables tables;
  private final RosterProblem problem;

  WayIdeas(IdeaBook book) {
    this.book = book;
    tables = book.tables;
    problem = book.problem;
  }

  void openWays(List<Integer> centres, Set<Integer> held) {
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
  }

  private void ownClinician(int centre) {
    var there = problem.centres().get(centre);
    book.add(
        RepairKind.OWN_CLINICIAN,
        1,
        List.of(new AddPhysician(book.generic(there.id()))),
        there.label());
  }

  private void permitHospitals(int centre) {
    var there = problem.centres().get(centre);
    if (there.responsibleHospitals().isEmpty()) {
      return;
    }
    for (var hospital : book.employers()) {
      var near = book.minutes(hospital, centre) <= problem.policy().maxTravelMinutes();
      if (near && !there.responsibleHospitals().contains(hospital)) {
        book.add(
            RepairKind.PERMIT_HOSPITAL,
            1,
            List.of(new PermitHospital(there.id(), hospital)),
            book.hospitalLabel(hospital),
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
            .limit(IdeaBook.MOST_NAMED)
            .toList();
    for (var named = 1; named <= barred.size(); named++) {
      var physicians = barred.subList(0, named);
      book.add(
          RepairKind.PERMIT_CENTRE,
          named,
          physicians.stream().map(one -> new PermitCentre(book.id(one), there.id())).toList(),
          physicians.stream().map(book::label).toList(),
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
    for (var hospital : book.employers()) {
      var useful = centres.stream().anyMatch(centre -> mayCome(hospital, centre));
      if (useful) {
        book.add(
            RepairKind.ONE_MORE_PHYSICIAN,
            1,
            List.of(new AddPhysician(book.generic(hospital))),
            book.hospitalLabel(hospital));
      }
    }
  }

  private boolean mayCome(String hospital, int centre) {
    var responsible = problem.centres().get(centre).responsibleHospitals();
    return (responsible.isEmpty() || responsible.contains(hospital))
        && book.minutes(hospital, centre) <= problem.policy().maxTravelMinutes();
  }

  /** To the next five minutes that bring another hospital near enough, a few times. */
  private void driveLonger(List<Integer> centres, int now, boolean halfDays) {
    var limits = new TreeSet<Integer>();
    for (var centre : centres) {
      for (var hospital : book.employers()) {
        var minutes = book.minutes(hospital, centre);
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
      book.add(
          RepairKind.TRAVEL_LIMIT,
          Math.ceilDiv(limit - now, 5),
          List.of(change),
          which,
          now,
          limit);
    }
  }
}
