package org.zhishou.engine.json;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The properties {@code from} and {@code to} of an object, both dates within. */
public record DateRange(@Nullable LocalDate from, @Nullable LocalDate to) {
  /** Both are mandatory. */
  public static DateRange mandatory(Fields fields, Faults faults) {
    var from = fields.mandatory("from", Scalars.DATE);
    var to = fields.mandatory("to", Scalars.DATE);
    return inOrder(new DateRange(from, to), fields, faults);
  }

  /** Both or neither. */
  public static DateRange optional(Fields fields, Faults faults) {
    return fields.at("from").missing() && fields.at("to").missing()
        ? new DateRange(null, null)
        : mandatory(fields, faults);
  }

  private static DateRange inOrder(DateRange range, Fields fields, Faults faults) {
    if (range.from != null && range.to != null && range.to.isBefore(range.from)) {
      faults.add(FaultCode.TO_BEFORE_FROM, fields.at("to"), range.to, range.from);
    }
    return range;
  }

  /** Whether some date lies in both; neither does where an end is missing. */
  public boolean overlaps(DateRange other) {
    return from != null
        && to != null
        && other.from != null
        && other.to != null
        && !from.isAfter(other.to)
        && !other.from.isAfter(to);
  }
}
