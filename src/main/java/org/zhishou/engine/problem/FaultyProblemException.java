package org.zhishou.engine.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A problem that cannot be planned, with every fault found in it. */
public final class FaultyProblemException extends RuntimeException {
  private final transient List<Fault> faults;

  public FaultyProblemException(List<Fault> faults) {
    super(
        faults.stream()
            .map(fault -> fault.pointer() + ": " + fault.message(Locale.ENGLISH))
            .collect(Collectors.joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
