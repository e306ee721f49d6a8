package org.zhishou.engine.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.zhishou.engine.text.Text;

/**
 * What is wrong with a document so far. Beyond {@link #MOST_KEPT} faults the rest is only counted.
 */
public final class Faults {
  public static final int MOST_KEPT = 50_000;
  private static final String BUNDLE = "problem.";

  private final List<Fault> kept = new ArrayList<>();
  private int count;

  /** The sentence of {@code code} about {@code place}: its words are {0}, the arguments {1} on. */
  public void add(FaultCode code, Place place, Object... arguments) {
    addWorded(code, code.id(), place, arguments);
  }

  /** As {@link #add}, with a sentence other than the code's own. */
  public void addWorded(FaultCode code, String sentence, Place place, Object... arguments) {
    count++;
    if (count <= MOST_KEPT) {
      var all = Stream.concat(Stream.of(place.described()), Arrays.stream(arguments)).toList();
      kept.add(new Fault(place.pointer(), code.id(), new Text(BUNDLE + sentence, all)));
    }
  }

  /** Counts a fault whose words nobody will read, and answers true, where no more are kept. */
  boolean onlyCounts() {
    if (count < MOST_KEPT) {
      return false;
    }
    count++;
    return true;
  }

  public void missing(Place place, Text expected) {
    add(FaultCode.MISSING_PROPERTY, place, expected);
  }

  /** For values that are there and should be something else. */
  public void unfit(FaultCode code, Place place, Text expected) {
    if (!onlyCounts()) {
      add(code, place, Quoted.value(place.node()), expected);
    }
  }

  /**
   * What was found in a document that stands at {@code place} of this one.
   *
   * @param many how many faults were found, those not listed included
   */
  public void addAll(Place place, List<Fault> found, int many) {
    count += many;
    found.stream()
        .limit(Math.max(0, MOST_KEPT - kept.size()))
        .map(fault -> new Fault(place.pointer() + fault.pointer(), fault.code(), fault.text()))
        .forEach(kept::add);
  }

  /** How many faults there are, so that a reader can tell whether a part added any. */
  public int count() {
    return count;
  }

  public List<Fault> all() {
    if (count <= MOST_KEPT) {
      return kept;
    }
    var all = new ArrayList<>(kept);
    var code = FaultCode.TOO_MANY_FAULTS.id();
    all.add(new Fault("", code, Text.of(BUNDLE + code, MOST_KEPT, count - MOST_KEPT)));
    return all;
  }
}
