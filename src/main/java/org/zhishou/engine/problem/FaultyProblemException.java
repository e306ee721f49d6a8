package org.zhishou.engine.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhishou.engine.json.Fault;

/** A problem that cannot be planned, with every fault found in it. */
public final class FaultyProblemException extends RuntimeException {
  private final transient List<Fault> faults;

  public FaultyProblemException(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /** Every fault on a line of its own: pointer and English sentence. */
  @Override
  public String getMessage() {
    return faults.stream()
        .map(fault -> fault.pointer() + ": " + fault.message(Locale.ENGLISH))
        .collect(Collectors.joining("\n"));
  }
}
