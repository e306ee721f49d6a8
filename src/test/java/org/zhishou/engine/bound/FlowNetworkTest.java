package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;

/**
 * Held to JGraphT's push-relabel on random networks without parallel arcs, of which that takes only
 * one; that flow and cut are of one value proves both besides.
 */
class FlowNetworkTest {
  private static final int NETWORKS = 300;

  /** Tail, head and capacity of each arc. */
  private record Drawing(int nodes, List<int[]> arcs) {
    static Drawing of(int seed) {
      var random = new SplittableRandom(seed);
      var nodes = 2 + random.nextInt(30);
      var drawn = new HashSet<Integer>();
      var arcs = new ArrayList<int[]>();
      for (var i = random.nextInt(200); i > 0; i--) {
        var tail = random.nextInt(nodes);
        var head = random.nextInt(nodes);
        if (tail != head
            && !drawn.contains(head * nodes + tail)
            && drawn.add(tail * nodes + head)) {
          arcs.add(new int[] {tail, head, random.nextInt(6)});
        }
      }
      return new Drawing(nodes, arcs);
    }

    int maximum() {
      var graph = new DirectedWeightedMultigraph<Integer, Integer>(null, null);
      for (var node = 0; node < nodes; node++) {
        graph.addVertex(node);
      }
      for (var number = 0; number < arcs.size(); number++) {
        var arc = arcs.get(number);
        graph.addEdge(arc[0], arc[1], number);
        graph.setEdgeWeight(number, arc[2]);
      }
      var flow = new PushRelabelMFImpl<>(graph);
      return (int) Math.round(flow.calculateMaximumFlow(FlowNetwork.SOURCE, FlowNetwork.SINK));
    }

    void addTo(FlowNetwork network, int from, int to) {
      for (var arc : arcs.subList(from, to)) {
        while (network.nodes() <= Math.max(arc[0], arc[1])) {
          network.addNode();
        }
        network.addArc(arc[0], arc[1], arc[2]);
      }
    }
  }

  @Test
  void theFlowIsAsLargeAsJgraphtsAndTheCutAsSmall() {
    for (var seed = 0; seed < NETWORKS; seed++) {
      var drawing = Drawing.of(seed);
      var network = new FlowNetwork();
      drawing.addTo(network, 0, drawing.arcs().size());
      var value = network.maximise(() -> false);
      assertMaximum(network, value, drawing, seed);
    }
  }

  @Test
  void aNetworkThatGrowsAfterItsFlowWasFoundHasTheFlowAndTheCutOfTheWhole() {
    var raised = 0;
    for (var seed = 0; seed < NETWORKS; seed++) {
      var drawing = Drawing.of(seed);
      var network = new FlowNetwork();
      var half = drawing.arcs().size() / 2;
      drawing.addTo(network, 0, half);
      var first = network.maximise(() -> false);
      drawing.addTo(network, half, drawing.arcs().size());
      var more = network.maximise(() -> false);
      assertMaximum(network, first + more, drawing, seed);
      raised += first > 0 && more > 0 ? 1 : 0;
    }
    assertThat(raised).as("flows raised").isGreaterThan(NETWORKS / 4);
  }

  private static void assertMaximum(FlowNetwork network, int value, Drawing drawing, int seed) {
    assertThat(value).as("seed %d", seed).isEqualTo(drawing.maximum());
    assertThat(cutCapacity(network)).as("cut, seed %d", seed).isEqualTo(value);
    assertConserved(network, value);
  }

  private static int cutCapacity(FlowNetwork network) {
    var inside = network.sourceSide();
    assertThat(inside[FlowNetwork.SOURCE]).isTrue();
    assertThat(inside[FlowNetwork.SINK]).isFalse();
    var capacity = 0;
    for (var arc = 0; arc < network.arcs(); arc++) {
      capacity += inside[network.from(arc)] && !inside[network.to(arc)] ? network.capacity(arc) : 0;
    }
    return capacity;
  }

  private static void assertConserved(FlowNetwork network, int value) {
    var surplus = new int[network.nodes()];
    for (var arc = 0; arc < network.arcs(); arc++) {
      assertThat(network.flow(arc)).isBetween(0, network.capacity(arc));
      surplus[network.from(arc)] -= network.flow(arc);
      surplus[network.to(arc)] += network.flow(arc);
    }
    for (var node = 2; node < surplus.length; node++) {
      assertThat(surplus[node]).isZero();
    }
    assertThat(surplus[FlowNetwork.SINK]).isEqualTo(value);
  }
}
