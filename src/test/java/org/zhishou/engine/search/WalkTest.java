package org.zhishou.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class WalkTest {
  @Test
  void aMissingDayCountsMoreThanAnyDutySavesWhereTravelIsDearAndHandingOverIsCheap()
      throws IOException {
    var json = (ObjectNode) new JsonMapper().readTree(Path.of("seeds", "tiny.json").toFile());
    json.get("travelTimes").forEach(pair -> ((ObjectNode) pair).put("minutes", 50));
    ((ObjectNode) json.get("policy"))
        .withObjectProperty("weights")
        .put(Rule.TRAVEL_TIME.id(), 1_000)
        .put(Rule.FAIR_TRAVEL.id(), 0);
    var state = new RosterState(new ScoringTables(new ProblemReader().read(json.toString())));
    new GreedyConstruction(state, () -> false).build();
    var walk = new Walk(state, Neighbourhoods.mix(state.tables()), new SplittableRandom(1));
    walk.setOut(false);

    var soft = state.softCost();
    var duties = 0;
    for (var seat = 0; seat < state.tables().seats(); seat++) {
      var physician = state.physicianAt(seat);
      if (physician != RosterState.NOBODY) {
        state.take(seat);
        assertThat(walk.schedule().coverageEnergy()).isGreaterThan(soft - state.softCost());
        state.give(seat, physician);
        duties++;
      }
    }
    assertThat(duties).isPositive();
  }
}
