package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * The most duty days beyond the pinned ones, by maximum flow, block by block.
 *
 * <p>Why no legal roster staffs more: choose, for each duty day it counts toward a requirement, one
 * of the duties that make it. Its physician is on that date at no other centre ({@code one-place}),
 * so one unit through that physician's date, week and period for each day breaks no capacity, and a
 * duty on a date on which the physician is out anyway takes none.
 */
final class CoverageFlow {
  private final OpenDemand demand;
  private final ScoringTables tables;
  private final int[] firstLink;
  private int[] links = new int[4096];
  private int linkCount;
  private final boolean[] periodBinds;
  private final BooleanSupplier overdue;
  private final int clinics;
  private final RemoteHalfDays remote;
  private final List<int[]> dutyDays = new ArrayList<>();
  private final List<Bottleneck> bottlenecks = new ArrayList<>();
  private int staffed;

  /**
   * @throws Abandoned once {@code overdue} is true
   */
  CoverageFlow(OpenDemand demand, BooleanSupplier overdue) {
    this.demand = demand;
    this.overdue = overdue;
    tables = demand.tables();
    clinics = tables.remoteDutyDaysPerWeek() > 0 ? 2 * tables.centres() : tables.centres();
    remote = new RemoteHalfDays(demand);
    firstLink = new int[clinics * tables.days() + 1];
    periodBinds = new boolean[tables.physicians()];
    link();
    findBindingPeriods();
    var nodes = FlowBlock.noNodes(tables);
    for (var block : blocks()) {
      staffed += solve(block, nodes);
    }
  }

  /** Duty days beyond the pinned ones, at most what is required. */
  int staffed() {
    return staffed;
  }

  /** Who makes which duty day or remote day: site, day and physician of each. */
  List<int[]> dutyDays() {
    return dutyDays;
  }

  List<Bottleneck> bottlenecks() {
    return bottlenecks;
  }

  private void link() {
    for (var site = 0; site < clinics; site++) {
      Abandoned.unless(overdue);
      for (var day = 0; day < tables.days(); day++) {
        firstLink[site * tables.days() + day] = linkCount;
        if (demand.canBecomeDay(site, day)) {
          var sessions = demand.helpingSessions(site, day);
          for (var physician : tables.candidates(site)) {
            if (demand.canServeOneOf(physician, sessions)) {
              addLink(physician);
            }
          }
        }
      }
    }
    firstLink[clinics * tables.days()] = linkCount;
  }

  private void addLink(int physician) {
    if (linkCount == links.length) {
      links = Arrays.copyOf(links, linkCount * 2);
    }
    links[linkCount++] = physician;
  }

  private void findBindingPeriods() {
    var dates = new boolean[tables.physicians() * tables.days()];
    for (var slot = 0; slot < tables.centres() * tables.days(); slot++) {
      for (var i = firstLink[slot]; i < firstLink[slot + 1]; i++) {
        var posted = tables.postingAt(links[i], slot % tables.days()) >= 0;
        dates[links[i] * tables.days() + slot % tables.days()] |= !posted;
      }
    }
    for (var physician = 0; physician < tables.physicians(); physician++) {
      var most = 0;
      for (var week = 0; week < tables.weeks(); week++) {
        var open = 0;
        for (var day = week * 7; day < week * 7 + 7; day++) {
          open += dates[physician * tables.days() + day] ? 1 : 0;
        }
        most += Math.min(open, demand.weeklyRest(physician, week));
      }
      periodBinds[physician] = demand.periodRest(physician) < most;
    }
  }

  /** Centre-weeks that need duty days, those that share a physician's limits together. */
  private Iterable<List<Integer>> blocks() {
    var weeks = tables.weeks();
    var firstPhysicianWeek = tables.centres() * weeks;
    var firstPhysician = firstPhysicianWeek + tables.physicians() * weeks;
    var firstRemoteWeek = firstPhysician + tables.physicians();
    var firstPostingWeek = firstRemoteWeek + tables.physicians() * weeks;
    var parent = new int[firstPostingWeek + tables.postings() * weeks];
    Arrays.setAll(parent, node -> node);
    for (var slot = 0; slot + 1 < firstLink.length; slot++) {
      var day = slot % tables.days();
      var week = day / 7;
      var site = slot / tables.days();
      var centreWeek = tables.centreOfSite(site) * weeks + week;
      for (var i = firstLink[slot]; i < firstLink[slot + 1]; i++) {
        var physician = links[i];
        var posting = tables.postingAt(physician, day);
        int other;
        if (tables.isRemote(site)) {
          other = firstRemoteWeek + physician * weeks + week;
        } else if (posting >= 0) {
          other = firstPostingWeek + posting * weeks + week;
        } else {
          other =
              periodBinds[physician]
                  ? firstPhysician + physician
                  : firstPhysicianWeek + physician * weeks + week;
        }
        Blocks.join(parent, centreWeek, other);
      }
    }
    var blocks = new TreeMap<Integer, List<Integer>>();
    for (var centreWeek = 0; centreWeek < firstPhysicianWeek; centreWeek++) {
      if (demand.missingDays(centreWeek / weeks, centreWeek % weeks) > 0) {
        blocks
            .computeIfAbsent(Blocks.root(parent, centreWeek), unseen -> new ArrayList<>())
            .add(centreWeek);
      }
    }
    return blocks.values();
  }

  private int solve(List<Integer> centreWeeks, int[] nodes) {
    var block = new FlowBlock(demand, periodBinds, remote, nodes);
    for (var centreWeek : centreWeeks) {
      var centre = centreWeek / tables.weeks();
      var week = centreWeek % tables.weeks();
      var node = block.addCentreWeek(centre, week, datesOf(centre, week));
      addDates(block, node, centre, week);
      if (clinics > tables.centres()) {
        var clinic = tables.remoteSite(centre);
        addDates(block, block.addRemoteGate(node, centre, week), clinic, week);
      }
    }
    return block.solve(dutyDays, bottlenecks, overdue);
  }

  /** Dates that can become duty days or remote days. */
  private int datesOf(int centre, int week) {
    var dates = 0;
    for (var day = week * 7; day < week * 7 + 7; day++) {
      var remote = clinics > tables.centres() && isLinked(tables.remoteSite(centre), day);
      dates += remote || isLinked(centre, day) ? 1 : 0;
    }
    return dates;
  }

  private boolean isLinked(int site, int day) {
    var slot = site * tables.days() + day;
    return firstLink[slot] < firstLink[slot + 1] || demand.needsNobodyMore(site, day);
  }

  private void addDates(FlowBlock block, int node, int site, int week) {
    for (var day = week * 7; day < week * 7 + 7; day++) {
      if (isLinked(site, day)) {
        Abandoned.unless(overdue);
        var slot = site * tables.days() + day;
        var date = block.addDate(node, site, day, demand.needsNobodyMore(site, day));
        for (var i = firstLink[slot]; i < firstLink[slot + 1]; i++) {
          block.addPhysician(date, links[i]);
        }
      }
    }
  }
}
