package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Centre-weeks that share physicians with each other and with no others, as one flow network:
 * source - centre-week - centre-date - physician-date - physician-week - physician - sink. The
 * physician's own node is left out where the period limit cannot bind.
 */
final class FlowBlock {
  private enum Kind {
    CENTRE_WEEK,
    CENTRE_DATE,
    PHYSICIAN_DATE,
    PHYSICIAN_WEEK,
    PHYSICIAN
  }

  private record Place(Kind kind, int owner, int time) {}

  private final OpenDemand demand;
  private final boolean[] periodBinds;
  private final FlowNetwork network = new FlowNetwork();
  private final List<Place> places = new ArrayList<>();
  private final Map<Integer, Integer> outByArc = new HashMap<>();
  private final int[] nodes;
  private final int firstWeek;
  private final int firstPhysician;
  private final int days;
  private final int weeks;

  /**
   * @param nodes one place for each physician-date, physician-week and physician, -1 at first; may
   *     be shared by blocks that have no physician-week in common
   */
  FlowBlock(OpenDemand demand, boolean[] periodBinds, int[] nodes) {
    this.demand = demand;
    this.periodBinds = periodBinds;
    this.nodes = nodes;
    var tables = demand.tables();
    days = tables.days();
    weeks = tables.weeks();
    firstWeek = tables.physicians() * days;
    firstPhysician = firstWeek + tables.physicians() * weeks;
  }

  static int[] noNodes(ScoringTables tables) {
    var nodes = new int[tables.physicians() * (tables.days() + tables.weeks() + 1)];
    Arrays.fill(nodes, -1);
    return nodes;
  }

  /** Adds a centre-week that needs duty days; its dates follow. */
  int addCentreWeek(int centre, int week) {
    var node = node(new Place(Kind.CENTRE_WEEK, centre, week));
    network.addArc(FlowNetwork.SOURCE, node, demand.missingDays(centre, week));
    return node;
  }

  /** Adds a date of a centre-week that can become a duty day with one of the physicians. */
  void addDate(int centreWeek, int centre, int day, int[] physicians) {
    var date = node(new Place(Kind.CENTRE_DATE, centre, day));
    network.addArc(centreWeek, date, 1);
    for (var physician : physicians) {
      if (demand.isOut(physician, day)) {
        outByArc.put(network.addArc(date, FlowNetwork.SINK, 1), physician);
      } else {
        network.addArc(date, physicianDate(physician, day), 1);
      }
    }
  }

  private int node(Place place) {
    places.add(place);
    return network.addNode();
  }

  private int physicianDate(int physician, int day) {
    var slot = physician * days + day;
    if (nodes[slot] < 0) {
      nodes[slot] = node(new Place(Kind.PHYSICIAN_DATE, physician, day));
      network.addArc(nodes[slot], physicianWeek(physician, day / 7), 1);
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

  /**
   * Solves the block, adds its duty days as centre, day and physician, and the pieces of its
   * minimum cut that let too little through.
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
        var physician = out == null ? place(network.to(arc)).owner() : out;
        dutyDays.add(new int[] {date.owner(), date.time(), physician});
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
    if (place.kind() == Kind.CENTRE_WEEK) {
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
