package org.zhishou.engine.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.RegularAt;
import org.zhishou.engine.problem.Title;

/**
 * Fills a sketch's hospital posts. Every share below is of all dispatched physicians; absences per
 * quarter.
 */
final class DispatchedStaff {
  private static final int SENIOR_PERCENT = 38;
  private static final int CHIEF_PERCENT = 10;
  private static final int PART_TIME_PERCENT = 10;
  private static final int EXTRA_TIME_PERCENT = 6;
  private static final int ONE_DAY_A_WEEK_PERCENT = 8;
  private static final int THREE_DAYS_A_WEEK_PERCENT = 6;
  private static final int PERIOD_LIMIT_PERCENT = 30;
  private static final int NEAR_ONLY_PERCENT = 18;
  private static final int MEDIUM_ONLY_PERCENT = 16;
  private static final int FILED_AT_SOME_PERCENT = 24;
  private static final int CARRIED_OVER_PERCENT = 55;
  private static final int PROMOTION_PERCENT = 16;
  private static final int REGULAR_PERCENT = 45;
  private static final int CLINIC_PERCENT = 75;
  private static final int TWO_CLINICS_PERCENT = 15;
  private static final int WEEKDAY_OFF_PERCENT = 10;
  private static final int LEAVE_PERCENT = 60;
  private static final int TRAINING_PERCENT = 6;
  private static final int OTHER_ABSENCE_PERCENT = 12;
  private static final int UNDESIRED_PERCENT = 20;
  private static final int PREFERRED_PERCENT = 15;

  private final SplittableRandom random;
  private final SketchReach reach;
  private final Absences absences;
  private final int weeks;
  private final Set<RegularAt> takenWeekdays = new HashSet<>();

  DispatchedStaff(SplittableRandom random, SketchReach reach, Absences absences, int weeks) {
    this.random = random;
    this.reach = reach;
    this.absences = absences;
    this.weeks = weeks;
  }

  void fill(List<PhysicianDraft> drafts) {
    each(drafts, SENIOR_PERCENT, (draft, own) -> draft.title = Title.ASSOCIATE_CHIEF);
    each(drafts, CHIEF_PERCENT, (draft, own) -> draft.title = Title.CHIEF);
    workload(drafts);
    places(drafts);
    absences(drafts);
    each(drafts, REGULAR_PERCENT, this::regular);
    each(
        drafts,
        UNDESIRED_PERCENT,
        (draft, own) -> draft.undesired = absences.dates(draft, own, List.of()));
    each(
        drafts,
        PREFERRED_PERCENT,
        (draft, own) -> draft.preferred = absences.dates(draft, own, draft.undesired));
  }

  private void workload(List<PhysicianDraft> drafts) {
    each(drafts, ONE_DAY_A_WEEK_PERCENT, (draft, own) -> draft.maxDutyDaysPerWeek = 1);
    each(drafts, THREE_DAYS_A_WEEK_PERCENT, (draft, own) -> draft.maxDutyDaysPerWeek = 3);
    each(drafts, EXTRA_TIME_PERCENT, (draft, own) -> draft.workloadPercent = 120);
    each(
        drafts,
        PART_TIME_PERCENT,
        (draft, own) -> {
          draft.workloadPercent = Lots.oneOf(own, List.of(50, 60, 80));
          draft.maxDutyDaysPerWeek = draft.workloadPercent == 80 ? null : Integer.valueOf(1);
        });
    each(
        drafts,
        PERIOD_LIMIT_PERCENT,
        (draft, own) -> draft.maxDutyDaysInPeriod = scaled(Lots.between(own, 14, 18)));
    each(
        drafts,
        CARRIED_OVER_PERCENT,
        (draft, own) -> draft.carriedOverDutyDays = Lots.between(own, -5, 5) / 2.0);
    each(drafts, PROMOTION_PERCENT, this::promotion);
  }

  private void promotion(PhysicianDraft draft, SplittableRandom own) {
    var weekly = draft.maxDutyDaysPerWeek;
    if (draft.title == Title.ATTENDING && (weekly == null || weekly > 1)) {
      draft.serviceDaysTarget = scaled(Lots.between(own, 14, 20));
      draft.maxDutyDaysInPeriod = null;
    }
  }

  private void places(List<PhysicianDraft> drafts) {
    each(drafts, MEDIUM_ONLY_PERCENT, (draft, own) -> draft.maxTravelMinutes = 90);
    each(drafts, NEAR_ONLY_PERCENT, (draft, own) -> draft.maxTravelMinutes = 60);
    each(drafts, FILED_AT_SOME_PERCENT, this::filedAtSome);
  }

  private void filedAtSome(PhysicianDraft draft, SplittableRandom own) {
    var reachable = reachable(draft);
    if (!reachable.isEmpty()) {
      var anchor = Lots.oneOf(own, reachable);
      draft.permittedCentres =
          reach.nearest(anchor, reachable, Lots.between(own, 6, 11)).stream()
              .map(Centre::id)
              .sorted()
              .toList();
    }
  }

  private void absences(List<PhysicianDraft> drafts) {
    each(
        drafts,
        WEEKDAY_OFF_PERCENT,
        (draft, own) -> draft.weeklyUnavailable.add(Absences.freeWeekday(draft, own)));
    each(drafts, CLINIC_PERCENT, (draft, own) -> absences.ownClinics(draft, own, 1));
    each(drafts, TWO_CLINICS_PERCENT, (draft, own) -> absences.ownClinics(draft, own, 1));
    each(drafts, inPeriod(TRAINING_PERCENT), absences::training);
    each(drafts, inPeriod(LEAVE_PERCENT), absences::leave);
    each(drafts, inPeriod(OTHER_ABSENCE_PERCENT), absences::other);
    each(drafts, 100, absences::nightShifts);
  }

  /** Last quarter's centre, mostly with its weekday; no two of the same centre and weekday. */
  private void regular(PhysicianDraft draft, SplittableRandom own) {
    var reachable = reachable(draft);
    if (reachable.isEmpty()) {
      return;
    }
    var centre = Lots.oneOf(own, reachable).id();
    var regular =
        new RegularAt(centre, own.nextInt(5) == 0 ? null : Absences.freeWeekday(draft, own));
    if (takenWeekdays.add(regular)) {
      draft.regularAt.add(regular);
    }
  }

  private List<Centre> reachable(PhysicianDraft draft) {
    var limit = draft.maxTravelMinutes;
    var permitted = draft.permittedCentres;
    return reach.centres(draft.institution).stream()
        .filter(centre -> limit == null || reach.minutes(draft.institution, centre) <= limit)
        .filter(centre -> permitted == null || permitted.contains(centre.id()))
        .toList();
  }

  /** Days meant for a quarter, scaled to the period's length and at least 1. */
  private int scaled(int daysOfAQuarter) {
    return Math.max(1, Math.round((float) daysOfAQuarter * weeks / SampleCounty.QUARTER_WEEKS));
  }

  /** A quarter's percentage for the period's length. */
  private int inPeriod(int percentOfAQuarter) {
    return Math.min(100, percentOfAQuarter * weeks / SampleCounty.QUARTER_WEEKS);
  }

  private void each(List<PhysicianDraft> drafts, int percent, Trait trait) {
    var chosen = Lots.share(random, drafts.size(), percent);
    for (var place = 0; place < drafts.size(); place++) {
      var own = random.split();
      if (chosen[place]) {
        trait.give(drafts.get(place), own);
      }
    }
  }

  /** Something that a share of the staff has; its random numbers are the physician's alone. */
  @FunctionalInterface
  private interface Trait {
    void give(PhysicianDraft draft, SplittableRandom own);
  }
}
