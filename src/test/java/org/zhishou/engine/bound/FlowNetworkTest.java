package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.jgrapht.alg.flow.PushRelabelMFImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.junit.jupiter.api.Test;

/**
 * Held to JGraphT's push-relabel on random networks without parallel arcs, of which that takes only
 * one; that flow and cut are of one value proves both besides.
 */
class FlowNetworkTest {
  @Test
  void theFlowIsAsLargeAsJgraphtsAndTheCutAsSmall() {
    for (var seed = 0; seed < 300; seed++) {
      var random = new SplittableRandom(seed);
      var network = new FlowNetwork();
      var graph = new DirectedWeightedMultigraph<Integer, Integer>(null, null);
      var nodes = 2 + random.nextInt(30);
      for (var node = 0; node < nodes; node++) {
        graph.addVertex(node);
        if (node >= 2) {
          network.addNode();
        }
      }
      for (var i = random.nextInt(200); i > 0; i--) {
        var tail = random.nextInt(nodes);
        var head = random.nextInt(nodes);
        if (tail != head && !graph.containsEdge(head, tail) && !graph.containsEdge(tail, head)) {
          var capacity = random.nextInt(6);
          var arc = network.addArc(tail, head, capacity);
          graph.addEdge(tail, head, arc);
          graph.setEdgeWeight(arc, capacity);
        }
      }
      var value = network.maximise(() -> false);
      var expected =
          new PushRelabelMFImpl<>(graph).calculateMaximumFlow(FlowNetwork.SOURCE, FlowNetwork.SINK);
      assertThat(value).as("seed %d", seed).isEqualTo((int) Math.round(expected));
      assertThat(cutCapacity(network)).as("cut, seed %d", seed).isEqualTo(value);
      assertConserved(network, value);
    }
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
