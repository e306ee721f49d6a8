package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ListAssert;
import org.zhishou.engine.json.Fault;

/** What the reader finds wrong with a county. */
final class Faulty {
  private Faulty() {}

  static List<Fault> faults(String json) {
    try {
      new ProblemReader().read(json);
    } catch (FaultyProblemException faulty) {
      return faulty.faults();
    }
    return List.of();
  }

  /** About "pointer code" of each fault, in the order found. */
  static ListAssert<String> assertFaults(CountyJson county) {
    return assertThat(
        faults(county.json()).stream().map(fault -> fault.pointer() + " " + fault.code()).toList());
  }

  /** The English sentence of the county's only fault. */
  static String message(CountyJson county) {
    var faults = faults(county.json());
    if (faults.size() != 1) {
      fail("One fault expected but found " + faults);
    }
    return faults.getFirst().message(Locale.ENGLISH);
  }
}
