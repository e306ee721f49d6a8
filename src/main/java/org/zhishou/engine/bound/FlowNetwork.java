package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * A network of whole capacities, its maximum flow and the cut nearest the source.
 *
 * <p>Dinic's algorithm (E. A. Dinic, Soviet Mathematics Doklady 11, 1970) on plain arrays: a
 * thousand centres that no border divides make millions of arcs, for which a graph of objects needs
 * gigabytes.
 */
final class FlowNetwork {
  static final int SOURCE = 0;
  static final int SINK = 1;
  static final int UNLIMITED = 1 << 29;

  private int nodes = 2;
  private int arcs;
  private int[] from = new int[256];
  private int[] to = new int[256];
  private int[] capacity = new int[256];

  /** Half-arcs: 2a is the arc a with what it can still take, 2a + 1 its reverse with its flow. */
  private int[] rest = new int[0];

  private int[] heads = {};

  private int[] first = new int[0];
  private int[] leaving = new int[0];
  private int[] level = new int[0];

  int addNode() {
    return nodes++;
  }

  /** The arc's number, counted from 0. */
  int addArc(int tail, int head, int atMost) {
    if (arcs == from.length) {
      from = Arrays.copyOf(from, arcs * 2);
      to = Arrays.copyOf(to, arcs * 2);
      capacity = Arrays.copyOf(capacity, arcs * 2);
    }
    from[arcs] = tail;
    to[arcs] = head;
    capacity[arcs] = atMost;
    return arcs++;
  }

  int nodes() {
    return nodes;
  }

  int arcs() {
    return arcs;
  }

  int from(int arc) {
    return from[arc];
  }

  int to(int arc) {
    return to[arc];
  }

  int capacity(int arc) {
    return capacity[arc];
  }

  int flow(int arc) {
    return rest[2 * arc + 1];
  }

  /**
   * Finds a maximum flow, whole on every arc, and returns its value.
   *
   * @throws Abandoned once {@code overdue} is true
   */
  int maximise(BooleanSupplier overdue) {
    indexHalfArcs();
    var value = 0;
    while (findLevels()) {
      value += blockingFlow(overdue);
    }
    return value;
  }

  /** The source's side of the minimum cut nearest the source: what more flow could still reach. */
  boolean[] sourceSide() {
    var reached = new boolean[nodes];
    for (var node = 0; node < nodes; node++) {
      reached[node] = level[node] >= 0;
    }
    return reached;
  }

  private void indexHalfArcs() {
    rest = new int[2 * arcs];
    heads = new int[2 * arcs];
    first = new int[nodes + 1];
    leaving = new int[2 * arcs];
    level = new int[nodes];
    for (var arc = 0; arc < arcs; arc++) {
      rest[2 * arc] = capacity[arc];
      heads[2 * arc] = to[arc];
      heads[2 * arc + 1] = from[arc];
      first[from[arc] + 1]++;
      first[to[arc] + 1]++;
    }
    for (var node = 0; node < nodes; node++) {
      first[node + 1] += first[node];
    }
    var next = Arrays.copyOf(first, nodes);
    for (var arc = 0; arc < arcs; arc++) {
      leaving[next[from[arc]]++] = 2 * arc;
      leaving[next[to[arc]]++] = 2 * arc + 1;
    }
  }

  private int head(int half) {
    return heads[half];
  }

  /**
   * Distances from the source along what is left, of all nodes that it reaches or of those up to
   * the sink; whether the sink has one.
   */
  private boolean findLevels() {
    Arrays.fill(level, -1);
    var queue = new int[nodes];
    var size = 1;
    level[SOURCE] = 0;
    for (var i = 0; i < size; i++) {
      for (var place = first[queue[i]]; place < first[queue[i] + 1]; place++) {
        var head = head(leaving[place]);
        if (rest[leaving[place]] > 0 && level[head] < 0) {
          level[head] = level[queue[i]] + 1;
          if (head == SINK) {
            return true;
          }
          queue[size++] = head;
        }
      }
    }
    return false;
  }

  private int blockingFlow(BooleanSupplier overdue) {
    var next = Arrays.copyOf(first, nodes);
    var path = new int[nodes];
    var length = 0;
    var node = SOURCE;
    var value = 0;
    while (true) {
      if (node == SINK) {
        Abandoned.unless(overdue);
        value += augment(path, length);
        length = 0;
        node = SOURCE;
        continue;
      }
      var half = nextOnwards(node, next);
      if (half >= 0) {
        path[length++] = half;
        node = head(half);
      } else if (node == SOURCE) {
        return value;
      } else {
        level[node] = -1;
        length--;
        node = head(path[length] ^ 1);
      }
    }
  }

  private int nextOnwards(int node, int[] next) {
    while (next[node] < first[node + 1]) {
      var half = leaving[next[node]];
      if (rest[half] > 0 && level[head(half)] == level[node] + 1) {
        return half;
      }
      next[node]++;
    }
    return -1;
  }

  private int augment(int[] path, int length) {
    var amount = UNLIMITED;
    for (var i = 0; i < length; i++) {
      amount = Math.min(amount, rest[path[i]]);
    }
    for (var i = 0; i < length; i++) {
      rest[path[i]] -= amount;
      rest[path[i] ^ 1] += amount;
    }
    return amount;
  }
}
