package org.zhishou.engine.bound;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/**
 * A network of whole capacities, its maximum flow and the cut nearest the source. It may grow after
 * a maximum flow was found, and while one is sought.
 *
 * <p>Dinic's algorithm (E. A. Dinic, Soviet Mathematics Doklady 11, 1970) on plain arrays: a
 * thousand centres that no border divides make millions of arcs, for which a graph of objects needs
 * gigabytes.
 */
final class FlowNetwork {
  static final int SOURCE = 0;
  static final int SINK = 1;
  static final int UNLIMITED = 1 << 29;
  private static final int NONE = -1;
  private static final IntConsumer NOTHING_MORE = node -> {};

  private int nodes;
  private int arcs;

  /** Half-arcs: 2a is the arc a with what it can still take, 2a + 1 its reverse with its flow. */
  private int[] rest = new int[512];

  private int[] heads = new int[512];

  /** Half-arcs that leave a node, in the order in which they were added. */
  private int[] first = new int[128];

  private int[] last = new int[128];
  private int[] following = new int[512];

  private int[] level = new int[128];
  private int[] queue = new int[128];

  FlowNetwork() {
    addNode();
    addNode();
  }

  int addNode() {
    if (nodes == first.length) {
      first = Arrays.copyOf(first, nodes * 2);
      last = Arrays.copyOf(last, nodes * 2);
      level = Arrays.copyOf(level, nodes * 2);
      queue = Arrays.copyOf(queue, nodes * 2);
    }
    first[nodes] = NONE;
    level[nodes] = NONE;
    return nodes++;
  }

  /** The arc's number, counted from 0. */
  int addArc(int tail, int head, int atMost) {
    if (2 * arcs == rest.length) {
      rest = Arrays.copyOf(rest, arcs * 4);
      heads = Arrays.copyOf(heads, arcs * 4);
      following = Arrays.copyOf(following, arcs * 4);
    }
    addHalf(2 * arcs, tail, head, atMost);
    addHalf(2 * arcs + 1, head, tail, 0);
    return arcs++;
  }

  private void addHalf(int half, int tail, int head, int atMost) {
    heads[half] = head;
    rest[half] = atMost;
    following[half] = NONE;
    if (first[tail] == NONE) {
      first[tail] = half;
    } else {
      following[last[tail]] = half;
    }
    last[tail] = half;
  }

  int nodes() {
    return nodes;
  }

  int arcs() {
    return arcs;
  }

  int from(int arc) {
    return heads[2 * arc + 1];
  }

  int to(int arc) {
    return heads[2 * arc];
  }

  int capacity(int arc) {
    return rest[2 * arc] + rest[2 * arc + 1];
  }

  int flow(int arc) {
    return rest[2 * arc + 1];
  }

  /**
   * Raises the flow, at first none, to a maximum, whole on every arc.
   *
   * @return by how much
   * @throws Abandoned once {@code overdue} is true
   */
  int maximise(BooleanSupplier overdue) {
    return maximise(NOTHING_MORE, overdue);
  }

  /**
   * The same where the network is drawn no further than flow comes.
   *
   * @param arrival told of each node, time and again, before more flow leaves it; may add nodes and
   *     arcs, whose tails are that node or such as nothing has arrived at yet
   */
  int maximise(IntConsumer arrival, BooleanSupplier overdue) {
    var value = 0;
    while (findLevels(arrival)) {
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

  /**
   * Distances from the source along what is left, of all nodes that it reaches or of those up to
   * the sink; whether the sink has one.
   */
  private boolean findLevels(IntConsumer arrival) {
    Arrays.fill(level, 0, nodes, NONE);
    var size = 1;
    queue[0] = SOURCE;
    level[SOURCE] = 0;
    for (var i = 0; i < size; i++) {
      var node = queue[i];
      arrival.accept(node);
      for (var half = first[node]; half != NONE; half = following[half]) {
        var head = heads[half];
        if (rest[half] > 0 && level[head] < 0) {
          level[head] = level[node] + 1;
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
        node = heads[half];
      } else if (node == SOURCE) {
        return value;
      } else {
        level[node] = NONE;
        length--;
        node = heads[path[length] ^ 1];
      }
    }
  }

  private int nextOnwards(int node, int[] next) {
    for (var half = next[node]; half != NONE; half = following[half]) {
      if (rest[half] > 0 && level[heads[half]] == level[node] + 1) {
        next[node] = half;
        return half;
      }
    }
    next[node] = NONE;
    return NONE;
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
