package org.zhishou.engine.change;

import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** One lever over values: {@code from}, {@code from + by} and so on, none above {@code to}. */
public record Sweep(Lever lever, int from, int to, int by) {
  /** No value, and no step, is farther from 0. */
  public static final int FARTHEST = 1_000_000;

  /** A curve of more points says nothing more. */
  private static final int MOST_VALUES = 100;

  /**
   * The lever has to know both ends, and there are not to be too many values or none.
   *
   * @param place of the sweep
   */
  public void expectFit(Place place, Faults faults) {
    var before = faults.count();
    lever.values().read(place.property("from"), faults);
    lever.values().read(place.property("to"), faults);
    if (faults.count() == before) {
      expectFew(place, faults);
    }
  }

  void expectFew(Place place, Faults faults) {
    var steps = Math.floorDiv(to - from, by);
    if (steps < 0) {
      faults.unfit(
          FaultCode.OUT_OF_RANGE,
          place.property("to"),
          Text.of("problem.expected.whole", from, from + by * (MOST_VALUES - 1)));
    } else if (steps >= MOST_VALUES) {
      faults.add(FaultCode.LIST_TOO_LONG, place.property("to"), steps + 1, MOST_VALUES);
    }
  }

  /**
   * One problem per value, made of the snapshot by the lever's changes alone.
   *
   * @throws FaultyProblemException where the snapshot does not have what the lever names, or a
   *     value cannot be; pointers run into the sweep's JSON
   */
  public List<SweepPoint> points(Scenarios scenarios, CheckedProblem snapshot) {
    var faults = new Faults();
    lever.check(snapshot.problem(), this, Place.root(json()), faults);
    if (faults.count() > 0) {
      throw new FaultyProblemException(faults.all());
    }
    return values().stream()
        .map(
            value ->
                new SweepPoint(value, scenarios.of(snapshot, lever.at(snapshot.problem(), value))))
        .toList();
  }

  public List<Integer> values() {
    return IntStream.iterate(from, value -> value <= to, value -> value + by).boxed().toList();
  }

  /** As {@link SweepReader} reads it. */
  public JsonNode json() {
    var json = JsonNodeFactory.instance.objectNode();
    json.set("lever", lever.json());
    return json.put("from", from).put("to", to).put("by", by);
  }
}
