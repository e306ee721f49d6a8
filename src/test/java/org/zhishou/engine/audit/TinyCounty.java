package org.zhishou.engine.audit;

import static org.zhishou.engine.problem.Session.FULL_DAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.ShortWeek;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.travel.TravelMatrix;

/**
 * A county of a few things, everything else as the contract's defaults have it; every drive takes
 * 30 minutes unless said otherwise.
 */
final class TinyCounty {
  private static final Set<LocalDate> HOLIDAYS_2026 =
      Set.of(
          day("2026-02-15"),
          day("2026-02-16"),
          day("2026-02-17"),
          day("2026-02-18"),
          day("2026-02-19"),
          day("2026-02-20"),
          day("2026-02-21"),
          day("2026-02-22"),
          day("2026-02-23"),
          day("2026-10-01"),
          day("2026-10-02"),
          day("2026-10-03"),
          day("2026-10-04"),
          day("2026-10-05"),
          day("2026-10-06"),
          day("2026-10-07"));
  private static final Set<LocalDate> MAKE_UP_WORKING_DAYS_2026 =
      Set.of(day("2026-02-14"), day("2026-02-28"), day("2026-09-20"), day("2026-10-10"));
  private static final int MINUTES = 30;

  private final Period period;
  private final List<Hospital> hospitals = new ArrayList<>();
  private final List<Centre> centres = new ArrayList<>();
  private final List<Physician> physicians = new ArrayList<>();
  private final List<BaselineDuty> baseline = new ArrayList<>();
  private final Map<TravelMatrix.Pair, Integer> minutes = new HashMap<>();
  private final List<Duty> duties = new ArrayList<>();
  private final Map<Rule, Integer> weights = new EnumMap<>(Rule.class);
  private int dutyDaysPerWeek = Policy.DEFAULT.dutyDaysPerWeek();
  private ShortWeek shortWeek = Policy.DEFAULT.shortWeek();
  private boolean halfDayCountsAsDutyDay = Policy.DEFAULT.halfDayCountsAsDutyDay();

  private TinyCounty(LocalDate monday, int weeks) {
    this.period = new Period(monday, monday.plusWeeks(weeks).minusDays(1));
  }

  /** From Monday 12 October 2026: five working days a week. */
  static TinyCounty ofWeeks(int weeks) {
    return from("2026-10-12", weeks);
  }

  static TinyCounty from(String monday, int weeks) {
    return new TinyCounty(day(monday), weeks);
  }

  /** One plain week, hospital H1, centre C1 with the contract's defaults. */
  static TinyCounty oneCentreOneWeek() {
    return ofWeeks(1).hospital("H1").centre("C1");
  }

  static LocalDate day(String date) {
    return LocalDate.parse(date);
  }

  TinyCounty dutyDaysPerWeek(int days) {
    dutyDaysPerWeek = days;
    return this;
  }

  TinyCounty shortWeek(ShortWeek rule) {
    shortWeek = rule;
    return this;
  }

  TinyCounty halfDaysMakeNoDutyDay() {
    halfDayCountsAsDutyDay = false;
    return this;
  }

  TinyCounty weight(Rule rule, int weight) {
    weights.put(rule, weight);
    return this;
  }

  TinyCounty hospital(String id) {
    return hospital(id, draft -> draft);
  }

  TinyCounty hospital(String id, UnaryOperator<HospitalDraft> draft) {
    hospitals.add(draft.apply(new HospitalDraft(id)).hospital());
    return this;
  }

  TinyCounty centre(String id) {
    return centre(id, draft -> draft);
  }

  TinyCounty centre(String id, UnaryOperator<CentreDraft> draft) {
    centres.add(draft.apply(new CentreDraft(id)).centre());
    return this;
  }

  /** An attending physician of H1. */
  TinyCounty physician(String id) {
    return physician(id, draft -> draft);
  }

  TinyCounty physician(String id, UnaryOperator<PhysicianDraft> draft) {
    physicians.add(draft.apply(new PhysicianDraft(id)).physician());
    return this;
  }

  TinyCounty minutes(String hospital, String centre, int oneWay) {
    minutes.put(new TravelMatrix.Pair(hospital, centre), oneWay);
    return this;
  }

  TinyCounty baseline(
      String centre, String date, Session session, String physician, boolean pinned) {
    baseline.add(new BaselineDuty(centre, day(date), session, physician, pinned));
    return this;
  }

  TinyCounty duty(String centre, String date, Session session, String physician) {
    duties.add(new Duty(centre, day(date), session, physician, false));
    return this;
  }

  /** Full-day duties. */
  TinyCounty duties(String centre, String physician, String... dates) {
    for (var date : dates) {
      duty(centre, date, FULL_DAY, physician);
    }
    return this;
  }

  Audit audit() {
    return Auditor.audit(checked(), duties);
  }

  RuleTotal total(Rule rule) {
    return audit().total(rule);
  }

  CheckedProblem checked() {
    var policy =
        new Policy(
            dutyDaysPerWeek,
            shortWeek,
            halfDayCountsAsDutyDay,
            Policy.DEFAULT.maxTravelMinutes(),
            Policy.DEFAULT.maxTravelMinutesForHalfDay(),
            Policy.DEFAULT.maxDutyDaysPerWeek(),
            Policy.DEFAULT.maxRemoteHalfDaysPerWeek(),
            Policy.DEFAULT.remoteDutyDaysPerWeek(),
            Policy.DEFAULT.eveningMayFollowFullDay(),
            Policy.DEFAULT.maxExtraEveningsPerMonth(),
            Policy.DEFAULT.seniorDaysPer10000(),
            weights);
    var problem =
        new RosterProblem(
            null,
            period,
            null,
            policy,
            hospitals,
            centres,
            physicians,
            List.of(),
            List.of(),
            List.of(),
            baseline);
    var matrix = new HashMap<>(minutes);
    for (var hospital : hospitals) {
      for (var centre : centres) {
        matrix.putIfAbsent(new TravelMatrix.Pair(hospital.id(), centre.id()), MINUTES);
      }
    }
    return new CheckedProblem(
        problem,
        new WorkingCalendar(HOLIDAYS_2026, MAKE_UP_WORKING_DAYS_2026),
        new TravelMatrix(matrix),
        List.of());
  }

  List<Duty> duties() {
    return duties;
  }
}
