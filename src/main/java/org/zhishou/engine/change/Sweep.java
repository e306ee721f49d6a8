package org.zhishou.engine.change;

import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One lever over values: {@code from}, {@code from + by} and so on, none above {@code to}. */
public record Sweep(Lever lever, int from, int to, int by) {
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
  public ObjectNode json() {
    var json = JsonNodeFactory.instance.objectNode();
    lever.writeTo(json.putObject("lever").put("kind", lever.kind().id()));
    return json.put("from", from).put("to", to).put("by", by);
  }
}
