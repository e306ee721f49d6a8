package org.zhishou.service.planning.edit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.bound.ShortageReasons;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.service.planning.edit.BoardDocument.BoardDuty;
import org.zhishou.service.planning.edit.BoardDocument.Centre;
import org.zhishou.service.planning.edit.BoardDocument.Day;
import org.zhishou.service.planning.edit.BoardDocument.DayKind;
import org.zhishou.service.planning.edit.BoardDocument.Mark;
import org.zhishou.service.planning.edit.BoardDocument.MarkKind;
import org.zhishou.service.planning.edit.BoardDocument.Missing;
import org.zhishou.service.planning.edit.BoardDocument.Verdict;

/** Lays one roster out as a board. */
final class BoardLayout {
  private static final int MOST_SEATS = 9;

  private final DraftRoster roster;
  private final ScoringTables tables;
  private final RosterProblem problem;
  private final List<LocalDate> dates;
  private final List<Duty> duties;
  private final List<Shortage> shortages;
  private final Locale locale;
  private final boolean tellReasons;

  /**
   * @param tellReasons whether the reader may know why somebody is away
   */
  BoardLayout(DraftRoster roster, Locale locale, boolean tellReasons) {
    this.roster = roster;
    tables = roster.tables();
    problem = tables.checked().problem();
    dates = IntStream.range(0, tables.days()).mapToObj(problem.period()::date).toList();
    duties = roster.duties();
    shortages = ShortageReasons.of(roster.state());
    this.locale = locale;
    this.tellReasons = tellReasons;
  }

  /**
   * @param published duties of the version that holds
   */
  BoardDocument board(
      @Nullable String draft,
      @Nullable Integer version,
      LocalDate today,
      List<Duty> published,
      @Nullable EditOutcome outcome) {
    return new BoardDocument(
        draft,
        version,
        today,
        roster.state().score(),
        outcome == null ? null : verdict(outcome),
        IntStream.range(0, tables.days()).mapToObj(this::day).toList(),
        centres(),
        physicians(),
        new TourLayout(tables, shortages).tours(),
        duties(published),
        shortages.stream().map(this::missing).toList());
  }

  private static Verdict verdict(EditOutcome outcome) {
    return new Verdict(
        outcome.accepted(), outcome.change(), outcome.newlyBroken(), outcome.refusals());
  }

  private Day day(int index) {
    var date = problem.period().date(index);
    var calendar = tables.checked().calendar();
    var kind =
        calendar.isStatutoryDayOff(date)
            ? DayKind.HOLIDAY
            : calendar.isMakeUpWorkingDay(date) ? DayKind.MAKE_UP : null;
    return new Day(date, tables.isWorkingDay(index), kind);
  }

  private List<Centre> centres() {
    var seats = new int[tables.centres()][tables.days()];
    for (var session = 0; session < tables.sessions(); session++) {
      if (tables.siteOf(session) < tables.centres()) {
        seats[tables.siteOf(session)][tables.dayOf(session)] += tables.seatsOf(session);
      }
    }
    var centres = new ArrayList<Centre>();
    for (var centre = 0; centre < tables.centres(); centre++) {
      var one = problem.centres().get(centre);
      var index = centre;
      var open = new StringBuilder();
      for (var count : seats[centre]) {
        open.append(Math.min(MOST_SEATS, count));
      }
      centres.add(
          new Centre(
              one.id(),
              Objects.requireNonNullElse(one.name(), one.id()),
              weeks(week -> tables.required(index, week)),
              weeks(week -> roster.state().countedDays(index, week)),
              open.toString()));
    }
    return centres;
  }

  private List<Integer> weeks(java.util.function.IntUnaryOperator figure) {
    return IntStream.range(0, tables.weeks()).map(figure).boxed().toList();
  }

  private List<BoardDocument.Physician> physicians() {
    var names = new HashMap<String, String>();
    problem.centres().forEach(one -> names.put(one.id(), named(one.id(), one.name())));
    problem.hospitals().forEach(one -> names.put(one.id(), named(one.id(), one.name())));
    var halfDays =
        duties.stream()
            .collect(groupingBy(Duty::physician, summingInt(duty -> duty.session().halfDays())));
    return IntStream.range(0, tables.physicians())
        .mapToObj(index -> physician(index, names, halfDays))
        .toList();
  }

  private BoardDocument.Physician physician(
      int index, Map<String, String> names, Map<String, Integer> halfDays) {
    var one = problem.physicians().get(index);
    return new BoardDocument.Physician(
        one.id(),
        named(one.id(), one.name()),
        one.title(),
        one.specialty(),
        one.institution(),
        named(one.institution(), names.get(one.institution())),
        tables.isDispatched(index),
        halfDays.getOrDefault(one.id(), 0),
        tables.sharesLoad(index) ? tables.targetHalfDays(index) : null,
        tables.weeklyLimit(index),
        one.maxDutyDaysInPeriod(),
        marks(one));
  }

  private List<Mark> marks(Physician physician) {
    var postings =
        problem.postings().stream()
            .filter(posting -> posting.physician().equals(physician.id()))
            .toList();
    var marks = new ArrayList<Mark>();
    for (var date : dates) {
      mark(physician, postings, date, marks);
    }
    return marks;
  }

  private static String named(String id, @Nullable String name) {
    return name == null ? id : name;
  }

  private void mark(Physician physician, List<Posting> postings, LocalDate date, List<Mark> marks) {
    for (var away : physician.unavailable()) {
      if (away.takes(date)) {
        marks.add(new Mark(date, kind(away.reason()), null));
      }
    }
    if (physician.weeklyUnavailable().contains(date.getDayOfWeek())) {
      marks.add(new Mark(date, MarkKind.AWAY, null));
    }
    for (var clinic : physician.ownClinics()) {
      if (clinic.weekday() == date.getDayOfWeek()) {
        var session = clinic.session() == Session.FULL_DAY ? null : clinic.session();
        marks.add(
            tellReasons
                ? new Mark(date, MarkKind.OWN_CLINIC, session)
                : new Mark(date, MarkKind.AWAY, session));
      }
    }
    if (postings.stream().anyMatch(one -> one.covers(date))) {
      marks.add(new Mark(date, MarkKind.POSTED, null));
    }
    if (physician.undesired().contains(date)) {
      marks.add(new Mark(date, MarkKind.UNDESIRED, null));
    }
    if (physician.preferred().contains(date)) {
      marks.add(new Mark(date, MarkKind.PREFERRED, null));
    }
  }

  private MarkKind kind(UnavailabilityReason reason) {
    if (!tellReasons) {
      return MarkKind.AWAY;
    }
    return switch (reason) {
      case LEAVE -> MarkKind.LEAVE;
      case NIGHT_SHIFT -> MarkKind.NIGHT_SHIFT;
      case TRAINING -> MarkKind.TRAINING;
      default -> MarkKind.AWAY;
    };
  }

  private static @Nullable Mode stated(Mode mode) {
    return mode == Mode.ON_SITE ? null : mode;
  }

  private List<BoardDuty> duties(List<Duty> published) {
    Set<Duty> holding = new HashSet<>();
    published.forEach(duty -> holding.add(unpinned(duty)));
    return duties.stream()
        .map(
            duty ->
                new BoardDuty(
                    duty.centre(),
                    duty.tour(),
                    duty.date(),
                    duty.session(),
                    stated(duty.mode()),
                    duty.physician(),
                    duty.pinned(),
                    holding.contains(unpinned(duty))))
        .toList();
  }

  private static Duty unpinned(Duty duty) {
    return duty.withPinned(false);
  }

  private Missing missing(Shortage shortage) {
    var reason = shortage.reason().in(locale);
    return switch (shortage) {
      case Shortage.Week week ->
          new Missing(
              week.centre(),
              null,
              week.week(),
              null,
              null,
              null,
              week.required(),
              week.staffed(),
              reason);
      case Shortage.RequiredSession one ->
          new Missing(
              one.centre(),
              null,
              null,
              one.date(),
              one.session(),
              stated(one.site().mode()),
              1,
              0,
              reason);
      case Shortage.TourVisit visit ->
          new Missing(
              visit.centre(),
              visit.tour(),
              null,
              visit.window().from(),
              null,
              null,
              visit.missing(),
              0,
              reason);
    };
  }
}
