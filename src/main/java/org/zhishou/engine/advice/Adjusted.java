package org.zhishou.engine.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Title;

/**
 * A problem with adjustments made to it. Calendar and minutes stay as they are: no adjustment
 * brings a place that the problem does not know.
 */
final class Adjusted {
  private Policy policy;
  private final List<Hospital> hospitals;
  private final List<Centre> centres;
  private final List<Physician> physicians;

  private Adjusted(RosterProblem problem) {
    policy = problem.policy();
    hospitals = new ArrayList<>(problem.hospitals());
    centres = new ArrayList<>(problem.centres());
    physicians = new ArrayList<>(problem.physicians());
  }

  static CheckedProblem of(CheckedProblem checked, List<Adjustment> adjustments) {
    var adjusted = new Adjusted(checked.problem());
    adjustments.forEach(adjusted::apply);
    return adjusted.problem(checked);
  }

  private CheckedProblem problem(CheckedProblem checked) {
    var before = checked.problem();
    return new CheckedProblem(
        new RosterProblem(
            before.name(),
            before.period(),
            before.calendar(),
            policy,
            hospitals,
            centres,
            physicians,
            before.travelTimes(),
            before.baseline()),
        checked.calendar(),
        checked.travel(),
        checked.warnings());
  }

  private void apply(Adjustment adjustment) {
    if (adjustment instanceof Adjustment.AddPhysician add) {
      physicians.add(generic(add));
    } else if (adjustment instanceof Adjustment.WeeklyLimit limit) {
      physician(
          limit.physician(),
          one -> limited(one, limit.value(), one.maxDutyDaysInPeriod(), one.permittedCentres()));
    } else if (adjustment instanceof Adjustment.PeriodLimit limit) {
      physician(
          limit.physician(),
          one -> limited(one, one.maxDutyDaysPerWeek(), limit.value(), one.permittedCentres()));
    } else if (adjustment instanceof Adjustment.PermitCentre permit) {
      physician(permit.physician(), one -> permitted(one, permit.centre()));
    } else if (adjustment instanceof Adjustment.TravelLimit limit) {
      policy = withTravel(limit.minutes(), policy.maxTravelMinutesForHalfDay());
    } else if (adjustment instanceof Adjustment.HalfDayTravelLimit limit) {
      policy = withTravel(policy.maxTravelMinutes(), limit.minutes());
    } else if (adjustment instanceof Adjustment.PermitHospital permit) {
      centres.replaceAll(one -> one.id().equals(permit.centre()) ? permitted(one, permit) : one);
    } else if (adjustment instanceof Adjustment.AwayLimit limit) {
      hospitals.replaceAll(one -> one.id().equals(limit.hospital()) ? away(one, limit) : one);
    }
  }

  private void physician(String id, UnaryOperator<Physician> change) {
    physicians.replaceAll(one -> one.id().equals(id) ? change.apply(one) : one);
  }

  static Physician generic(Adjustment.AddPhysician add) {
    return new Physician(
        add.id(),
        null,
        add.institution(),
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

  private static Physician permitted(Physician one, String centre) {
    var permitted = one.permittedCentres();
    if (permitted == null || permitted.contains(centre)) {
      return one;
    }
    var all = new ArrayList<>(permitted);
    all.add(centre);
    return limited(one, one.maxDutyDaysPerWeek(), one.maxDutyDaysInPeriod(), all);
  }

  private static Physician limited(
      Physician one,
      @Nullable Integer perWeek,
      @Nullable Integer inPeriod,
      @Nullable List<String> permittedCentres) {
    return new Physician(
        one.id(),
        one.name(),
        one.institution(),
        one.title(),
        one.specialty(),
        perWeek,
        inPeriod,
        one.maxTravelMinutes(),
        permittedCentres,
        one.workloadPercent(),
        one.carriedOverDutyDays(),
        one.serviceDaysTarget(),
        one.regularAt(),
        one.unavailable(),
        one.weeklyUnavailable(),
        one.ownClinics(),
        one.undesired(),
        one.preferred());
  }

  private Policy withTravel(int minutes, int minutesForHalfDay) {
    return new Policy(
        policy.dutyDaysPerWeek(),
        policy.shortWeek(),
        policy.halfDayCountsAsDutyDay(),
        minutes,
        minutesForHalfDay,
        policy.maxDutyDaysPerWeek(),
        policy.weights());
  }

  private static Centre permitted(Centre one, Adjustment.PermitHospital permit) {
    var all = new ArrayList<>(one.responsibleHospitals());
    all.add(permit.hospital());
    return new Centre(
        one.id(),
        one.name(),
        one.kind(),
        one.latitude(),
        one.longitude(),
        one.population(),
        one.dutyDaysPerWeek(),
        one.openSessions(),
        all,
        one.requestedSpecialties());
  }

  private static Hospital away(Hospital one, Adjustment.AwayLimit limit) {
    var limits = new ArrayList<>(one.awayLimits());
    limits.replaceAll(
        entry ->
            !entry.dated() && entry.specialty().equals(limit.specialty())
                ? new org.zhishou.engine.problem.AwayLimit(
                    entry.specialty(), limit.maxAwayPerDay(), null, null)
                : entry);
    return new Hospital(
        one.id(),
        one.name(),
        one.tier(),
        one.latitude(),
        one.longitude(),
        limit.specialty() == null
            ? Integer.valueOf(limit.maxAwayPerDay())
            : one.defaultMaxAwayPerDay(),
        limits);
  }
}
