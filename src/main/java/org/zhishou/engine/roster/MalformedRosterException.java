package org.zhishou.engine.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zhishou.engine.json.Fault;

/**
 * A roster that is refused rather than scored, with every defect found in it: pointers such as
 * {@code /duties/17} run into the roster, {@code /baseline/3} into the problem it answers.
 */
public final class MalformedRosterException extends RuntimeException {
  private final transient List<Fault> faults;

  public MalformedRosterException(List<Fault> faults) {
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  /** Every defect on a line of its own: pointer and English sentence. */
  @Override
  public String getMessage() {
    return faults.stream()
        .map(fault -> fault.pointer() + ": " + fault.message(Locale.ENGLISH))
        .collect(Collectors.joining("\n"));
  }
}
