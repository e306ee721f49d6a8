package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * As many duty days as {@link CoverageFlow} finds, where most of them are known from a problem that
 * differs little.
 *
 * <p>A flow is sought first through the duty days that are known and still can be. It is raised
 * then to a maximum of the whole network, of which no more is drawn than it comes to: who else may
 * make a date a duty day is asked once more flow arrives at the date. What no flow from the centres
 * that are short arrives at, hence, costs next to nothing.
 */
final class RaisedFlow {
  private final OpenDemand demand;
  private final ScoringTables tables;
  private final FlowBlock block;
  private final int clinics;

  /** By clinic and day the date's node, or 0. */
  private final int[] nodeOfDate;

  /**
   * By node the date, clinic times days plus day, whose physicians are still to be asked, or -1.
   */
  private final int[] dateOfNode;

  private final int staffed;

  /**
   * @param known site, day and physician of each; what cannot be is passed over
   */
  RaisedFlow(OpenDemand demand, List<int[]> known) {
    this.demand = demand;
    tables = demand.tables();
    var periodMayBind = new boolean[tables.physicians()];
    for (var physician = 0; physician < periodMayBind.length; physician++) {
      periodMayBind[physician] = periodMayBind(physician);
    }
    block =
        new FlowBlock(demand, periodMayBind, new RemoteHalfDays(demand), FlowBlock.noNodes(tables));
    clinics = tables.remoteDutyDaysPerWeek() > 0 ? 2 * tables.centres() : tables.centres();
    nodeOfDate = new int[clinics * tables.days()];
    for (var centre = 0; centre < tables.centres(); centre++) {
      for (var week = 0; week < tables.weeks(); week++) {
        if (demand.missingDays(centre, week) > 0) {
          addCentreWeek(centre, week);
        }
      }
    }
    dateOfNode = datesByNode();
    for (var dutyDay : known) {
      addIfItCanBe(dutyDay[0], dutyDay[1], dutyDay[2]);
    }
    staffed = block.raise(node -> {}, () -> false) + block.raise(this::askOthers, () -> false);
  }

  /** Duty days beyond the pinned ones, at most what is required. */
  int staffed() {
    return staffed;
  }

  private boolean periodMayBind(int physician) {
    var most = 0;
    for (var week = 0; week < tables.weeks(); week++) {
      most += Math.min(7, demand.weeklyRest(physician, week));
    }
    return demand.periodRest(physician) < most;
  }

  private void addCentreWeek(int centre, int week) {
    var remote = clinics > tables.centres();
    var node = block.addCentreWeek(centre, week, remote ? datesOf(centre, week) : 0);
    addDates(node, centre, week);
    if (remote) {
      addDates(block.addRemoteGate(node, centre, week), tables.remoteSite(centre), week);
    }
  }

  private int datesOf(int centre, int week) {
    return (int)
        IntStream.range(week * 7, week * 7 + 7)
            .filter(
                day -> canBecomeDay(centre, day) || canBecomeDay(tables.remoteSite(centre), day))
            .count();
  }

  private boolean canBecomeDay(int clinic, int day) {
    if (!demand.canBecomeDay(clinic, day)) {
      return false;
    }
    var sessions = demand.helpingSessions(clinic, day);
    return demand.needsNobodyMore(clinic, day)
        || IntStream.of(tables.candidates(clinic))
            .anyMatch(physician -> demand.canServeOneOf(physician, sessions));
  }

  private void addDates(int tail, int clinic, int week) {
    for (var day = week * 7; day < week * 7 + 7; day++) {
      if (tables.isWorkingDay(day)) {
        nodeOfDate[clinic * tables.days() + day] =
            block.addDate(tail, clinic, day, demand.needsNobodyMore(clinic, day));
      }
    }
  }

  private int[] datesByNode() {
    var dates = new int[block.nodes()];
    Arrays.fill(dates, -1);
    for (var date = 0; date < nodeOfDate.length; date++) {
      if (nodeOfDate[date] > 0) {
        dates[nodeOfDate[date]] = date;
      }
    }
    return dates;
  }

  private void addIfItCanBe(int clinic, int day, int physician) {
    if (clinic < clinics
        && day < tables.days()
        && physician < tables.physicians()
        && nodeOfDate[clinic * tables.days() + day] > 0
        && demand.canBecomeDay(clinic, day)
        && demand.canHelp(physician, clinic, day)) {
      block.addPhysician(nodeOfDate[clinic * tables.days() + day], physician);
    }
  }

  /** A physician known before is added once more, which lets no more flow through the date. */
  private void askOthers(int node) {
    if (node >= dateOfNode.length || dateOfNode[node] < 0) {
      return;
    }
    var clinic = dateOfNode[node] / tables.days();
    var day = dateOfNode[node] % tables.days();
    dateOfNode[node] = -1;
    if (demand.canBecomeDay(clinic, day)) {
      var sessions = demand.helpingSessions(clinic, day);
      for (var physician : tables.candidates(clinic)) {
        if (demand.canServeOneOf(physician, sessions)) {
          block.addPhysician(node, physician);
        }
      }
    }
  }
}
