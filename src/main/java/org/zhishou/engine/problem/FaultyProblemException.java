package org.zhishou.engine.problem;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;

/** A problem that cannot be planned, with every fault found in it. */
public final class FaultyProblemException extends RuntimeException {
  private final transient List<Fault> faults;
  private final int count;

  public FaultyProblemException(List<Fault> faults) {
    this(faults, faults.size());
  }

  FaultyProblemException(Faults faults) {
    this(faults.all(), faults.count());
  }

  private FaultyProblemException(List<Fault> faults, int count) {
    this.faults = List.copyOf(faults);
    this.count = count;
  }

  public List<Fault> faults() {
    return faults;
  }

  /** How many faults there are, those not listed included. */
  int count() {
    return count;
  }

  /** Every fault on a line of its own: pointer and English sentence. */
  @Override
  public String getMessage() {
    return faults.stream()
        .map(fault -> fault.pointer() + ": " + fault.message(Locale.ENGLISH))
        .collect(Collectors.joining("\n"));
  }
}
