package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/**
 * How much any legal roster can staff: duty days by maximum flow, remote ones too where they may
 * count, required sessions by asking for each whether anybody at all may serve it, places on tours
 * by maximum flow of their own.
 *
 * <p>A legal roster breaks no limit beyond what the pinned duties break by themselves. The figures
 * are upper bounds; they are {@link #exact} where a legal roster was built that reaches both. What
 * the flow does not know of, and what may therefore keep a roster below it, are home-staffing
 * limits, required sessions that want the same physicians, and duty days that take two physicians.
 */
public final class CoverageCertificate {
  private final ScoringTables tables;
  private final int requiredDays;
  private final int possibleDays;
  private final int[] possibleByWeek;
  private final int requiredSessions;
  private final int possibleSessions;
  private final List<Integer> unstaffableSessions;
  private final int requiredPlaces;
  private final int possiblePlaces;
  private final List<int[]> dutyDays;
  private final boolean exact;
  private final List<Cut> cuts;

  private CoverageCertificate(ScoringTables tables, BooleanSupplier overdue) {
    this.tables = tables;
    var demand = new OpenDemand(tables);
    var flow = new CoverageFlow(demand, overdue);
    var most = new Most(demand, flow.staffed(), new TourFlow(demand, overdue));
    dutyDays = flow.dutyDays();
    requiredDays = most.requiredDays;
    possibleDays = most.possibleDays;
    possibleByWeek = most.pinnedByWeek.clone();
    dutyDays.forEach(day -> possibleByWeek[day[1] / 7]++);
    requiredSessions = most.requiredSessions;
    unstaffableSessions = most.unstaffableSessions;
    possibleSessions = requiredSessions - unstaffableSessions.size();
    requiredPlaces = most.requiredPlaces;
    possiblePlaces = most.possiblePlaces;
    var witness = new CoverageWitness(demand, flow.dutyDays(), leastMissing(), overdue);
    exact =
        witness.state().coverageCost() == leastMissing()
            && witness.state().limitsCost() == demand.pinned().limitsCost();
    cuts = new CutInWords(tables).cuts(flow.bottlenecks());
  }

  /** Proves nothing: all that is required counts as possible. */
  private CoverageCertificate(ScoringTables tables) {
    this.tables = tables;
    possibleByWeek = new int[tables.weeks()];
    var days = 0;
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        days += tables.required(centre, week);
        possibleByWeek[week] += tables.required(centre, week);
      }
    }
    requiredDays = days;
    possibleDays = days;
    requiredSessions =
        (int) IntStream.range(0, tables.sessions()).filter(tables::isRequired).count();
    possibleSessions = requiredSessions;
    requiredPlaces = IntStream.range(0, tables.tourWindows()).map(tables::teamOfWindow).sum();
    possiblePlaces = requiredPlaces;
    unstaffableSessions = List.of();
    dutyDays = List.of();
    exact = false;
    cuts = List.of();
  }

  /** Computed at once; for a county in less than a tenth of a second once the code is warm. */
  public static CoverageCertificate of(ScoringTables tables) {
    return new CoverageCertificate(tables, () -> false);
  }

  /**
   * The same; once {@code overdue} is true, what nobody can exceed in any case: all that is
   * required, without a roster that comes close and without reasons.
   */
  public static CoverageCertificate of(ScoringTables tables, BooleanSupplier overdue) {
    try {
      return new CoverageCertificate(tables, overdue);
    } catch (Abandoned late) {
      return new CoverageCertificate(tables);
    }
  }

  /**
   * What {@link #leastMissing} says of another problem, without a roster that comes close and
   * without reasons; for those who compare many. The less the other differs from the problem of
   * this certificate, the less it takes.
   *
   * @param other its centres and physicians are numbered as here, more may follow
   */
  public int leastMissing(ScoringTables other) {
    var demand = new OpenDemand(other);
    var staffed = new RaisedFlow(demand, dutyDays).staffed();
    return new Most(demand, staffed, new TourFlow(demand, () -> false)).leastMissing();
  }

  /** The figures of a certificate. */
  private static final class Most {
    private final int requiredDays;
    private final int possibleDays;
    private final int[] pinnedByWeek;
    private final int requiredSessions;
    private final List<Integer> unstaffableSessions = new ArrayList<>();
    private final int requiredPlaces;
    private final int possiblePlaces;

    /**
     * @param staffed duty days beyond the pinned ones
     */
    Most(OpenDemand demand, int staffed, TourFlow tours) {
      var tables = demand.tables();
      var required = 0;
      var missing = 0;
      pinnedByWeek = new int[tables.weeks()];
      for (var centre = 0; centre < tables.centres(); centre++) {
        for (var week = 0; week < tables.weeks(); week++) {
          required += tables.required(centre, week);
          missing += demand.missingDays(centre, week);
          pinnedByWeek[week] += tables.required(centre, week) - demand.missingDays(centre, week);
        }
      }
      requiredDays = required;
      possibleDays = required - missing + staffed;
      var sessions = 0;
      for (var session = 0; session < tables.sessions(); session++) {
        if (tables.isRequired(session)) {
          sessions++;
          if (!demand.staffable(session)) {
            unstaffableSessions.add(session);
          }
        }
      }
      requiredSessions = sessions;
      var places = 0;
      var filled = 0;
      for (var window = 0; window < tables.tourWindows(); window++) {
        places += tables.teamOfWindow(window);
        filled += tables.teamOfWindow(window) - demand.pinned().tourMissing(window);
      }
      requiredPlaces = places;
      possiblePlaces = filled + tours.filled();
    }

    int leastMissing() {
      return requiredDays
          - possibleDays
          + unstaffableSessions.size()
          + requiredPlaces
          - possiblePlaces;
    }
  }

  /** Duty days required of all centres and weeks. */
  public int requiredDays() {
    return requiredDays;
  }

  /** No legal roster has more duty days that count toward what is required. */
  public int possibleDays() {
    return possibleDays;
  }

  /**
   * What of {@link #possibleDays} falls into a week where the whole is reached: in the one flow
   * that was found, of which there may be others.
   */
  public int possibleDays(int week) {
    return possibleByWeek[week];
  }

  public int requiredSessions() {
    return requiredSessions;
  }

  /** No legal roster staffs more of the required sessions. */
  public int possibleSessions() {
    return possibleSessions;
  }

  /** Required sessions that nobody at all may serve, as the tables number them. */
  public List<Integer> unstaffableSessions() {
    return List.copyOf(unstaffableSessions);
  }

  /** Places on tours, of all windows that ask for a visit. */
  public int requiredPlaces() {
    return requiredPlaces;
  }

  /**
   * No legal roster fills more places on tours; duty days that want the same people are not asked.
   */
  public int possiblePlaces() {
    return possiblePlaces;
  }

  /** No legal roster costs less on the level of coverage: days, sessions and places on tours. */
  public int leastMissing() {
    return requiredDays
        - possibleDays
        + requiredSessions
        - possibleSessions
        + requiredPlaces
        - possiblePlaces;
  }

  /** Whether a legal roster is known that reaches both figures. */
  public boolean exact() {
    return exact;
  }

  /** What holds the duty days below what is required: the minimum cut, piece by piece. */
  public List<Text> reasons() {
    return CutInWords.sentences(cuts);
  }

  /** The same, for those who look for a way out. */
  public List<Cut> cuts() {
    return cuts;
  }

  /**
   * A piece of the minimum cut: centre-weeks that need more duty days than physicians' limits let
   * through. Centres, weeks and physicians as the tables number them.
   *
   * @param centreWeeks the centre's number times the number of weeks, plus the week
   * @param heldByDay physicians whose one place a date is in the cut
   * @param heldByWeek physicians whose weekly limit is
   * @param heldByPeriod physicians whose limit for the period is
   * @param missing duty days that no legal roster staffs, more than 0
   */
  public record Cut(
      int weeksOfPeriod,
      Set<Integer> centreWeeks,
      Set<Integer> heldByDay,
      Set<Integer> heldByWeek,
      Set<Integer> heldByPeriod,
      int missing,
      Text sentence) {
    public Cut {
      centreWeeks = ordered(centreWeeks);
      heldByDay = ordered(heldByDay);
      heldByWeek = ordered(heldByWeek);
      heldByPeriod = ordered(heldByPeriod);
    }

    private static Set<Integer> ordered(Set<Integer> numbers) {
      return Collections.unmodifiableSet(new TreeSet<>(numbers));
    }

    public boolean holds(int centre, int week) {
      return centreWeeks.contains(centre * weeksOfPeriod + week);
    }

    /** The centres of the centre-weeks, in order. */
    public List<Integer> centres() {
      return centreWeeks.stream().map(one -> one / weeksOfPeriod).distinct().toList();
    }
  }

  /** The certificate beside what a roster staffs; a roster that reaches it makes it exact. */
  public Bounds.Coverage beside(RosterState roster) {
    var days = 0;
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        days += Math.min(tables.required(centre, week), roster.countedDays(centre, week));
      }
    }
    var sessions = 0;
    for (var session = 0; session < tables.sessions(); session++) {
      sessions += tables.isRequired(session) && roster.staffOfSession(session) > 0 ? 1 : 0;
    }
    var places = 0;
    for (var window = 0; window < tables.tourWindows(); window++) {
      places += tables.teamOfWindow(window) - roster.tourMissing(window);
    }
    return new Bounds.Coverage(
        requiredDays,
        possibleDays,
        days,
        requiredSessions,
        possibleSessions,
        sessions,
        requiredPlaces,
        possiblePlaces,
        places,
        exact || (days == possibleDays && sessions == possibleSessions && places == possiblePlaces),
        reasons());
  }
}
