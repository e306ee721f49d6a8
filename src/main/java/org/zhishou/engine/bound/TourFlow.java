package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.HashSet;
import java.util.function.BooleanSupplier;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The most places on tours beyond the pinned ones, all windows together, by maximum flow: source -
 * physician - physician-week - those of a department on a date - row of a window's team - window -
 * sink. The limit of one window alone, {@link OpenDemand#leastMissingOnTour}, is the last arc.
 *
 * <p>Why no legal roster fills more: each place filled has a member of its own, who is on that date
 * nowhere else, within the limits of week and period, and among no more of the department than may
 * be away. Who of a department it is, the flow forgets, and that a team comes on one date.
 */
final class TourFlow {
  private static final int NONE = -1;

  private final OpenDemand demand;
  private final ScoringTables tables;
  private final FlowNetwork network = new FlowNetwork();
  private final int[] physicians;
  private final int[] physicianWeeks;
  private final int[] postingWeeks;
  private final int[] departmentsGoing;
  private final int[] departmentsAway;
  private final int[] dates;
  private final int filled;

  /**
   * @throws Abandoned once {@code overdue} is true
   */
  TourFlow(OpenDemand demand, BooleanSupplier overdue) {
    this.demand = demand;
    tables = demand.tables();
    physicians = none(tables.physicians());
    physicianWeeks = none(tables.physicians() * tables.weeks());
    postingWeeks = none(tables.postings() * tables.weeks());
    departmentsGoing = none(tables.departments() * tables.days());
    departmentsAway = none(tables.departments() * tables.days());
    dates = none(tables.physicians() * tables.days());
    for (var window = 0; window < tables.tourWindows(); window++) {
      Abandoned.unless(overdue);
      add(window);
    }
    filled = network.maximise(overdue);
  }

  private static int[] none(int nodes) {
    var all = new int[nodes];
    Arrays.fill(all, NONE);
    return all;
  }

  /**
   * Places that can be filled beyond those that pinned duties fill, at most as many as there are.
   */
  int filled() {
    return filled;
  }

  private void add(int window) {
    var open = demand.pinned().tourMissing(window) - demand.leastMissingOnTour(window);
    if (open == 0) {
      return;
    }
    var rows = addRows(window, open);
    var openRow = rows.length - 1;
    for (var session : tables.sessionsOfWindow(window)) {
      var linked = new HashSet<Integer>();
      for (var physician : tables.candidates(tables.siteOf(session))) {
        if (demand.pinned().canServe(physician, session)) {
          var date = dateNode(physician, tables.dayOf(session));
          if (linked.add(date)) {
            var row = tables.teamRowOf(window, physician);
            link(date, row < 0 ? NONE : rows[row]);
            link(date, rows[openRow]);
          }
        }
      }
    }
  }

  /** Nodes of the rows, the open one last; none of a row that pinned duties fill. */
  private int[] addRows(int window, int open) {
    var windowNode = network.addNode();
    network.addArc(windowNode, FlowNetwork.SINK, open);
    var rows = demand.missingByRow(window);
    for (var row = 0; row < rows.length; row++) {
      var missing = rows[row];
      rows[row] = NONE;
      if (missing > 0) {
        rows[row] = network.addNode();
        network.addArc(rows[row], windowNode, missing);
      }
    }
    return rows;
  }

  private void link(int date, int row) {
    if (row != NONE) {
      network.addArc(date, row, FlowNetwork.UNLIMITED);
    }
  }

  /** Where a physician's date leads on from: all of a department that nobody posts share one. */
  private int dateNode(int physician, int day) {
    var slot = physician * tables.days() + day;
    if (dates[slot] == NONE) {
      var posting = tables.postingAt(physician, day);
      var department = posting >= 0 ? NONE : tables.departmentOf(physician);
      var week = posting >= 0 ? postingWeek(posting, day / 7) : physicianWeek(physician, day / 7);
      if (department == NONE) {
        dates[slot] = network.addNode();
        network.addArc(week, dates[slot], 1);
      } else {
        dates[slot] = departmentDate(department, day);
        network.addArc(week, departmentsGoing[department * tables.days() + day], 1);
      }
    }
    return dates[slot];
  }

  private int departmentDate(int department, int day) {
    var slot = department * tables.days() + day;
    if (departmentsAway[slot] == NONE) {
      departmentsGoing[slot] = network.addNode();
      departmentsAway[slot] = network.addNode();
      network.addArc(
          departmentsGoing[slot], departmentsAway[slot], demand.awayRest(department, day));
    }
    return departmentsAway[slot];
  }

  private int postingWeek(int posting, int week) {
    var slot = posting * tables.weeks() + week;
    if (postingWeeks[slot] == NONE) {
      postingWeeks[slot] = network.addNode();
      network.addArc(FlowNetwork.SOURCE, postingWeeks[slot], demand.postedRest(posting, week));
    }
    return postingWeeks[slot];
  }

  private int physicianWeek(int physician, int week) {
    var slot = physician * tables.weeks() + week;
    if (physicianWeeks[slot] == NONE) {
      physicianWeeks[slot] = network.addNode();
      network.addArc(
          physician(physician), physicianWeeks[slot], demand.weeklyRest(physician, week));
    }
    return physicianWeeks[slot];
  }

  private int physician(int physician) {
    if (physicians[physician] == NONE) {
      physicians[physician] = network.addNode();
      network.addArc(FlowNetwork.SOURCE, physicians[physician], demand.periodRest(physician));
    }
    return physicians[physician];
  }
}
