package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Centre-weeks that share physicians with each other and with no others, as one flow network:
 * source - centre-week - centre-date - physician-date - physician-week - physician - sink. The
 * physician's own node is left out where the period limit cannot bind.
 */
final class FlowBlock {
  private enum Kind {
    CENTRE_WEEK,
    CENTRE_DATES,
    REMOTE_GATE,
    CENTRE_DATE,
    PHYSICIAN_DATE,
    PHYSICIAN_WEEK,
    PHYSICIAN
  }

  private record Place(Kind kind, int owner, int time) {}

  private final OpenDemand demand;
  private final boolean[] periodBinds;
  private final RemoteHalfDays remote;
  private final FlowNetwork network = new FlowNetwork();
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, Integer> outByArc = new HashMap<>();
  private final int[] nodes;
  private final int firstWeek;
  private final int firstPhysician;
  private final int firstRemoteDate;
  private final int firstRemoteWeek;
  private final int firstPostingWeek;
  private final int days;
  private final int weeks;

  /**
   * @param periodBinds by physician; true also where that is not known
   * @param nodes one place for each physician-date, physician-week and physician, -1 at first; may
   *     be shared by blocks that have no physician-week in common
   */
  FlowBlock(OpenDemand demand, boolean[] periodBinds, RemoteHalfDays remote, int[] nodes) {
    this.remote = remote;
    this.demand = demand;
    this.periodBinds = periodBinds;
    this.nodes = nodes;
    var tables = demand.tables();
    days = tables.days();
    weeks = tables.weeks();
    firstWeek = tables.physicians() * days;
    firstPhysician = firstWeek + tables.physicians() * weeks;
    firstRemoteDate = firstPhysician + tables.physicians();
    firstRemoteWeek = firstRemoteDate + (tables.anyRemote() ? tables.physicians() * days : 0);
    firstPostingWeek = firstRemoteWeek + (tables.anyRemote() ? tables.physicians() * weeks : 0);
  }

  static int[] noNodes(ScoringTables tables) {
    var perPhysician = tables.days() + tables.weeks() + 1;
    var ofRemote = tables.anyRemote() ? tables.days() + tables.weeks() : 0;
    var nodes =
        new int
            [tables.physicians() * (perPhysician + ofRemote) + tables.postings() * tables.weeks()];
    Arrays.fill(nodes, -1);
    return nodes;
  }

  /**
   * Adds a centre-week that needs duty days; its dates follow.
   *
   * @param dates that may serve for it, on site or remote
   */
  int addCentreWeek(int centre, int week, int dates) {
    var node = node(new Place(Kind.CENTRE_WEEK, centre, week));
    var missing = demand.missingDays(centre, week);
    network.addArc(FlowNetwork.SOURCE, node, missing);
    if (demand.tables().remoteDutyDaysPerWeek() == 0 || dates >= missing) {
      return node;
    }
    var all = node(new Place(Kind.CENTRE_DATES, centre, week));
    network.addArc(node, all, dates);
    return all;
  }

  /** What a centre-week may have of remote days; their dates follow. */
  int addRemoteGate(int centreWeek, int centre, int week) {
    var gate = node(new Place(Kind.REMOTE_GATE, centre, week));
    network.addArc(centreWeek, gate, demand.remoteDaysLeft(centre, week));
    return gate;
  }

  /**
   * Adds a date of a centre-week that can become a duty day, or a remote one; those who can make it
   * one follow.
   *
   * @param needsNobody whether it may do without any of them
   */
  int addDate(int tail, int site, int day, boolean needsNobody) {
    var date = node(new Place(Kind.CENTRE_DATE, site, day));
    network.addArc(tail, date, 1);
    if (needsNobody) {
      network.addArc(date, FlowNetwork.SINK, 1);
    }
    return date;
  }

  void addPhysician(int date, int physician) {
    var day = place(date).time();
    if (demand.tables().isRemote(place(date).owner())) {
      network.addArc(date, remoteDate(physician, day), 1);
    } else if (demand.isOut(physician, day)) {
      outByArc.put(network.addArc(date, FlowNetwork.SINK, 1), physician);
    } else {
      network.addArc(date, physicianDate(physician, day), 1);
    }
  }

  /** Two remote half-days of one date may make remote days of two centres. */
  private int remoteDate(int physician, int day) {
    var slot = firstRemoteDate + physician * days + day;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN_DATE, physician, day));
      var least = remote.least(physician, day / 7);
      network.addArc(nodes[slot], remoteWeek(physician, day / 7), 2 / least);
    }
    return nodes[slot];
  }

  private int remoteWeek(int physician, int week) {
    var slot = firstRemoteWeek + physician * weeks + week;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN_WEEK, physician, week));
      var least = remote.least(physician, week);
      network.addArc(
          nodes[slot], FlowNetwork.SINK, demand.remoteHalfDaysLeft(physician, week) / least);
    }
    return nodes[slot];
  }

  private int postingWeek(int posting, int physician, int week) {
    var slot = firstPostingWeek + posting * weeks + week;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN_WEEK, physician, week));
      network.addArc(nodes[slot], FlowNetwork.SINK, demand.postedRest(posting, week));
    }
    return nodes[slot];
  }

  private int node(Place place) {
    places.add(place);
    return network.addNode();
  }

  private int physicianDate(int physician, int day) {
    var slot = physician * days + day;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN_DATE, physician, day));
      var posting = demand.tables().postingAt(physician, day);
      var week =
          posting >= 0
              ? postingWeek(posting, physician, day / 7)
              : physicianWeek(physician, day / 7);
      network.addArc(nodes[slot], week, 1);
    }
    return nodes[slot];
  }

  private int physicianWeek(int physician, int week) {
    var slot = firstWeek + physician * weeks + week;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN_WEEK, physician, week));
      var to = periodBinds[physician] ? physicianNode(physician) : FlowNetwork.SINK;
      network.addArc(nodes[slot], to, demand.weeklyRest(physician, week));
    }
    return nodes[slot];
  }

  private int physicianNode(int physician) {
    var slot = firstPhysician + physician;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN, physician, 0));
      network.addArc(nodes[slot], FlowNetwork.SINK, demand.periodRest(physician));
    }
    return nodes[slot];
  }

  int nodes() {
    return network.nodes();
  }

  /**
   * How many duty days beyond the pinned ones more can be staffed than at the last call.
   *
   * @param arrival as {@link FlowNetwork#maximise(IntConsumer, BooleanSupplier)} has it
   */
  int raise(IntConsumer arrival, BooleanSupplier overdue) {
    return network.maximise(arrival, overdue);
  }

  /**
   * Solves the block, adds its duty days as site, day and physician, and the pieces of its minimum
   * cut that let too little through.
   *
   * @return how many duty days beyond the pinned ones can be staffed
   */
  int solve(List<int[]> dutyDays, List<Bottleneck> bottlenecks, BooleanSupplier overdue) {
    var staffed = network.maximise(overdue);
    var needed = 0;
    for (var arc = 0; arc < network.arcs(); arc++) {
      var tail = network.from(arc);
      if (tail == FlowNetwork.SOURCE) {
        needed += network.capacity(arc);
      } else if (network.flow(arc) > 0 && place(tail).kind() == Kind.CENTRE_DATE) {
        var date = place(tail);
        var out = outByArc.get(arc);
        if (out != null) {
          dutyDays.add(new int[] {date.owner(), date.time(), out});
        } else if (network.to(arc) != FlowNetwork.SINK) {
          var physician = place(network.to(arc)).owner();
          dutyDays.add(new int[] {date.owner(), date.time(), physician});
        }
      }
    }
    if (staffed < needed) {
      bottlenecks.addAll(cut());
    }
    return staffed;
  }

  private List<Bottleneck> cut() {
    var inside = network.sourceSide();
    var piece = pieces(inside);
    Map<Integer, Bottleneck> found = new TreeMap<>();
    for (var arc = 0; arc < network.arcs(); arc++) {
      var tail = network.from(arc);
      var head = network.to(arc);
      if (tail == FlowNetwork.SOURCE && inside[head]) {
        var place = place(head);
        var bottleneck = found.computeIfAbsent(piece[head], unseen -> new Bottleneck());
        bottleneck.centres.add(place.owner());
        bottleneck.weeks.add(place.time());
        bottleneck.centreWeeks.add(place.owner() * weeks + place.time());
        bottleneck.needed += network.capacity(arc);
      } else if (tail != FlowNetwork.SOURCE && inside[tail] && !inside[head]) {
        var bottleneck = found.computeIfAbsent(piece[tail], unseen -> new Bottleneck());
        hold(bottleneck, place(tail), network.capacity(arc));
      }
    }
    return found.values().stream().filter(one -> one.needed > one.possible()).toList();
  }

  private static void hold(Bottleneck bottleneck, Place place, int capacity) {
    if (isOfCentreWeek(place.kind())) {
      bottleneck.dates += capacity;
    } else if (place.kind() == Kind.PHYSICIAN_DATE) {
      bottleneck.byDay += capacity;
      bottleneck.heldByDay.add(place.owner());
    } else if (place.kind() == Kind.PHYSICIAN_WEEK) {
      bottleneck.byWeek += capacity;
      bottleneck.heldByWeek.add(place.owner());
    } else if (place.kind() == Kind.PHYSICIAN) {
      bottleneck.byPeriod += capacity;
      bottleneck.heldByPeriod.add(place.owner());
    } else {
      throw new IllegalStateException("The cut crosses an arc without need at " + place);
    }
  }

  private static boolean isOfCentreWeek(Kind kind) {
    return kind == Kind.CENTRE_WEEK || kind == Kind.CENTRE_DATES || kind == Kind.REMOTE_GATE;
  }

  /** Numbers the connected pieces of the source's side, the source itself left out. */
  private int[] pieces(boolean[] inside) {
    var piece = new int[network.nodes()];
    Arrays.setAll(piece, node -> node);
    for (var arc = 0; arc < network.arcs(); arc++) {
      var tail = network.from(arc);
      if (tail != FlowNetwork.SOURCE && inside[tail] && inside[network.to(arc)]) {
        piece[Blocks.root(piece, tail)] = Blocks.root(piece, network.to(arc));
      }
    }
    for (var node = 0; node < piece.length; node++) {
      piece[node] = Blocks.root(piece, node);
    }
    return piece;
  }

  private Place place(int node) {
    return places.get(node - 2);
  }
}
