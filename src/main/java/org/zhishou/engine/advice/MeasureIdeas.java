package org.zhishou.engine.advice;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangePolicyLimit;
import org.zhishou.engine.change.ChangeSessions;
import org.zhishou.engine.change.PolicyLimit;
import org.zhishou.engine.change.PostPhysician;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** The other measures: remote sessions that count, and somebody posted. */
final class MeasureIdeas {
  private static final int MONTHS_POSTED = 6;
  private static final int MOST_CENTRES = 3;

  private final IdeaBook book;
  private final ScoringTables tables;
  private final RosterProblem problem;

  MeasureIdeas(IdeaBook book) {
    this.book = book;
    tables = book.tables;
    problem = book.problem;
  }

  /**
   * @param centres where days are missing
   * @param held physicians whose limits the cut runs through
   */
  void take(List<Integer> centres, Set<Integer> held) {
    if (tables.anyRemote() && !centres.isEmpty()) {
      letRemoteDaysCount();
    }
    for (var centre : centres.stream().limit(MOST_CENTRES).toList()) {
      openRemoteSession(problem.centres().get(centre));
      post(centre, held);
    }
  }

  private void letRemoteDaysCount() {
    var now = problem.policy().remoteDutyDaysPerWeek();
    if (now < 7) {
      book.add(
          RepairKind.REMOTE_DAYS,
          1,
          List.of(new ChangePolicyLimit(PolicyLimit.REMOTE_DUTY_DAYS_PER_WEEK, now + 1)),
          now,
          now + 1);
    }
  }

  /** On the first weekday on which the centre has none; one that counts, or it would not help. */
  private void openRemoteSession(Centre centre) {
    var weekday = firstWithoutRemote(centre);
    if (weekday == null) {
      return;
    }
    var kind = problem.policy().halfDayCountsAsDutyDay() ? Session.MORNING : Session.FULL_DAY;
    var sessions = new ArrayList<>(sessionsOf(centre));
    sessions.add(new OpenSession(weekday, kind, Mode.REMOTE, 1, false, null, null));
    var changes = new ArrayList<Change>();
    changes.add(new ChangeSessions(centre.id(), sessions));
    if (problem.policy().remoteDutyDaysPerWeek() == 0) {
      changes.add(new ChangePolicyLimit(PolicyLimit.REMOTE_DUTY_DAYS_PER_WEEK, 1));
    }
    book.add(
        RepairKind.REMOTE_SESSION,
        changes.size(),
        changes,
        centre.label(),
        Text.of("audit.weekday." + weekday),
        Text.of("audit.session." + kind));
  }

  private static @Nullable DayOfWeek firstWithoutRemote(Centre centre) {
    return Tour.DEFAULT_WEEKDAYS.stream()
        .filter(
            weekday ->
                sessionsOf(centre).stream()
                    .noneMatch(one -> one.mode() == Mode.REMOTE && one.weekday() == weekday))
        .findFirst()
        .orElse(null);
  }

  /** What a centre without a list opens, written out. */
  private static List<OpenSession> sessionsOf(Centre centre) {
    var sessions = centre.openSessions();
    return sessions == null
        ? Tour.DEFAULT_WEEKDAYS.stream()
            .map(weekday -> new OpenSession(weekday, Session.FULL_DAY, 1, false, null, null))
            .toList()
        : sessions;
  }

  /** First those whom the cut does not hold: they can be missed elsewhere. */
  private void post(int centre, Set<Integer> held) {
    var from = problem.period().firstDay();
    var to = from.plusMonths(MONTHS_POSTED).minusDays(1);
    IntStream.range(0, tables.physicians())
        .filter(one -> tables.isDispatched(one) && tables.isQualified(one))
        .filter(one -> problem.postings().stream().noneMatch(is -> is.physician().equals(id(one))))
        .boxed()
        .sorted(
            Comparator.<Integer, Boolean>comparing(held::contains)
                .thenComparingInt(one -> tables.sitesOf(one).length))
        .limit(IdeaBook.MOST_NAMED)
        .forEach(
            one ->
                book.add(
                    RepairKind.POSTING,
                    1,
                    List.of(
                        new PostPhysician(
                            id(one),
                            problem.centres().get(centre).id(),
                            from,
                            to,
                            Posting.DEFAULT_DAYS_PER_WEEK)),
                    book.label(one),
                    problem.centres().get(centre).label(),
                    from,
                    to));
  }

  private String id(int physician) {
    return book.id(physician);
  }
}
