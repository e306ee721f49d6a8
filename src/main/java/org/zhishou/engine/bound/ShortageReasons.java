package org.zhishou.engine.bound;

import static org.zhishou.engine.scoring.RosterState.NOBODY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.TeamSeats;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** Every missing duty day and unstaffed required session of a roster, and why, from the data. */
public final class ShortageReasons {
  private final RosterState state;
  private final ScoringTables tables;
  private final RosterProblem problem;

  private ShortageReasons(RosterState state) {
    this.state = state;
    tables = state.tables();
    problem = tables.checked().problem();
  }

  /** In the order of centres, weeks and sessions. */
  public static List<Shortage> of(RosterState state) {
    return new ShortageReasons(state).all();
  }

  private List<Shortage> all() {
    var shortages = new ArrayList<Shortage>();
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        if (state.countedDays(centre, week) < tables.required(centre, week)) {
          shortages.add(shortage(centre, week));
        }
      }
    }
    for (var session = 0; session < tables.sessions(); session++) {
      if (tables.isRequired(session) && state.staffOfSession(session) == 0) {
        shortages.add(shortage(session));
      }
    }
    for (var window = 0; window < tables.tourWindows(); window++) {
      if (state.tourMissing(window) > 0) {
        shortages.add(shortageOnTour(window));
      }
    }
    return shortages;
  }

  private Shortage shortage(int centre, int week) {
    return new Shortage.Week(
        problem.centres().get(centre).id(),
        problem.period().date(week * 7),
        tables.required(centre, week),
        state.countedDays(centre, week),
        reason(centre, week));
  }

  private Shortage shortage(int session) {
    var site = tables.siteOf(session);
    return new Shortage.RequiredSession(
        tables.site(site),
        problem.period().date(tables.dayOf(session)),
        tables.kindOf(session),
        staffReason(site, List.of(session)));
  }

  private Shortage shortageOnTour(int window) {
    var site = tables.siteOfWindow(window);
    var inUse = state.tourSession(window);
    var sessions =
        inUse == NOBODY
            ? IntStream.of(tables.sessionsOfWindow(window)).boxed().toList()
            : List.of(inUse);
    return new Shortage.TourVisit(
        tables.site(site),
        tables.datesOfWindow(window),
        state.tourMissing(window),
        tourReason(window, site, sessions));
  }

  /** Of those alone who would fill a place that is empty. */
  private Text tourReason(int window, int site, List<Integer> sessions) {
    var team = new TeamOnDate(tables, sessions.getFirst());
    var members = members(sessions.getFirst());
    members.forEach(team::add);
    var empty = team.missingByRow();
    var openSeats = empty[empty.length - 1] > 0;
    var label = new SiteInWords(tables).of(site);
    var specialties = specialties(site, empty);
    if (!openSeats) {
      label = Text.of("bound.of-specialty", label, specialties);
    }
    var wanted =
        IntStream.of(tables.candidates(site))
            .filter(one -> !members.contains(one))
            .filter(one -> openSeats || fills(empty, tables.teamRowOf(window, one)))
            .toArray();
    if (wanted.length == 0 && !openSeats) {
      return Text.of("bound.nobody-of-specialty", new SiteInWords(tables).of(site), specialties);
    }
    if (wanted.length == 0 && !members.isEmpty()) {
      return Text.of("bound.nobody-else", label, members.size());
    }
    return staffReason(site, label, wanted, sessions);
  }

  private static boolean fills(int[] empty, int row) {
    return row >= 0 && empty[row] > 0;
  }

  private List<Integer> members(int session) {
    var members = new ArrayList<Integer>();
    for (var place = 0; place < tables.seatsOf(session); place++) {
      var member = state.physicianAt(tables.firstSeatOf(session) + place);
      if (member != NOBODY) {
        members.add(member);
      }
    }
    return members;
  }

  /** The specialties of the rows that have empty places. */
  private List<String> specialties(int site, int[] empty) {
    var id = tables.site(site).tour();
    var named =
        problem.tours().stream()
            .filter(tour -> tour.id().equals(id))
            .flatMap(tour -> tour.team().stream())
            .map(TeamSeats::specialty)
            .filter(Objects::nonNull)
            .toList();
    return IntStream.range(0, named.size())
        .filter(row -> empty[row] > 0)
        .mapToObj(named::get)
        .toList();
  }

  private Text reason(int centre, int week) {
    var days = IntStream.range(week * 7, week * 7 + 7).filter(tables::isWorkingDay).toArray();
    var openDays =
        IntStream.of(days).filter(day -> canBeDutyDay(centre, day)).count()
            + remoteDays(centre, days);
    var required = tables.required(centre, week);
    var label = problem.centres().get(centre).label();
    if (required > days.length) {
      return Text.of("bound.too-few-working-days", label, days.length, required);
    }
    if (openDays < required) {
      return Text.of("bound.too-few-open-days", label, openDays, required);
    }
    var unstaffed = new ArrayList<Integer>();
    for (var day : days) {
      if (!state.isDutyDay(centre, day)) {
        for (var kind : List.of(Session.FULL_DAY, Session.MORNING, Session.AFTERNOON)) {
          var session = tables.sessionAt(centre, day, kind);
          if (session >= 0 && state.staffOfSession(session) == 0 && canHelp(centre, day, kind)) {
            unstaffed.add(session);
          }
        }
      }
    }
    return unstaffed.isEmpty() && tables.remoteDutyDaysPerWeek() > 0
        ? remoteReason(centre, days)
        : staffReason(centre, unstaffed);
  }

  /** Where only remote sessions are left that may stand in for a day. */
  private Text remoteReason(int centre, int[] days) {
    var remote = tables.remoteSite(centre);
    var unstaffed = new ArrayList<Integer>();
    for (var day : days) {
      for (var kind : List.of(Session.FULL_DAY, Session.MORNING, Session.AFTERNOON)) {
        var session = tables.sessionAt(remote, day, kind);
        if (session >= 0 && !state.isDutyDay(centre, day) && state.staffOfSession(session) == 0) {
          unstaffed.add(session);
        }
      }
    }
    return staffReason(remote, unstaffed);
  }

  /** Days on which only remote sessions are open, as far as they may count. */
  private long remoteDays(int centre, int[] days) {
    var most = tables.remoteDutyDaysPerWeek();
    return most == 0
        ? 0
        : Math.min(
            most,
            IntStream.of(days)
                .filter(day -> !canBeDutyDay(centre, day))
                .filter(day -> canBeDutyDay(tables.remoteSite(centre), day))
                .count());
  }

  /** A half-day that does not count by itself helps only where the other half is open too. */
  private boolean canHelp(int centre, int day, Session kind) {
    return kind == Session.FULL_DAY
        || tables.halfDayCountsAsDutyDay()
        || (tables.sessionAt(centre, day, Session.MORNING) >= 0
            && tables.sessionAt(centre, day, Session.AFTERNOON) >= 0);
  }

  private boolean canBeDutyDay(int centre, int day) {
    var morning = tables.sessionAt(centre, day, Session.MORNING) >= 0;
    var afternoon = tables.sessionAt(centre, day, Session.AFTERNOON) >= 0;
    return tables.sessionAt(centre, day, Session.FULL_DAY) >= 0
        || (tables.halfDayCountsAsDutyDay() ? morning || afternoon : morning && afternoon);
  }

  private Text staffReason(int site, List<Integer> sessions) {
    var label = new SiteInWords(tables).of(site);
    return staffReason(site, label, tables.candidates(site), sessions);
  }

  private Text staffReason(int site, Object label, int[] physicians, List<Integer> sessions) {
    var inReach =
        IntStream.of(physicians)
            .filter(one -> sessions.stream().anyMatch(session -> tables.isInReach(one, session)))
            .toArray();
    if (inReach.length == 0) {
      return new Reachability(tables).nobodyInReach(site, sessions);
    }
    Map<Obstacle, Integer> counts = new EnumMap<>(Obstacle.class);
    for (var physician : inReach) {
      counts.merge(least(physician, sessions), 1, Integer::sum);
    }
    var parts = new ArrayList<Text>();
    counts.forEach((obstacle, count) -> parts.add(Text.of(obstacle.key(), count)));
    return Text.of("bound.staff-used-up", label, inReach.length, parts);
  }

  private Obstacle least(int physician, List<Integer> sessions) {
    return sessions.stream()
        .filter(session -> tables.isInReach(physician, session))
        .map(session -> obstacle(physician, session))
        .min(Obstacle::compareTo)
        .orElse(Obstacle.UNAVAILABLE);
  }

  private Obstacle obstacle(int physician, int session) {
    var day = tables.dayOf(session);
    if (!tables.isAvailable(physician, session)) {
      return Obstacle.UNAVAILABLE;
    }
    if (state.firstSeatOn(physician, day) != NOBODY) {
      return state.canServe(physician, session) ? Obstacle.NONE : Obstacle.ELSEWHERE;
    }
    if (tables.isRemote(tables.siteOf(session))) {
      return state.canServe(physician, session) ? Obstacle.NONE : Obstacle.REMOTE_LIMIT;
    }
    var posting = tables.postingAt(physician, day);
    if (posting >= 0) {
      return state.canServe(physician, session) ? Obstacle.NONE : Obstacle.WEEKLY_LIMIT;
    }
    if (state.dutyDaysInPeriod(physician) >= tables.periodLimit(physician)) {
      return Obstacle.PERIOD_LIMIT;
    }
    if (state.dutyDaysInWeek(physician, day / 7) >= tables.weeklyLimit(physician)) {
      return Obstacle.WEEKLY_LIMIT;
    }
    return state.canServe(physician, session) ? Obstacle.NONE : Obstacle.HOME_STAFFING;
  }

  /** What keeps a physician from a session, the least first. */
  private enum Obstacle {
    NONE,
    ELSEWHERE,
    HOME_STAFFING,
    REMOTE_LIMIT,
    WEEKLY_LIMIT,
    PERIOD_LIMIT,
    UNAVAILABLE;

    String key() {
      return "bound.obstacle-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
