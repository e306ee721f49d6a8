package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a range of dates, both ends within, whose sums are kept.
 *
 * @param whole what it has only whole ones of; null where it ends within a month
 */
public record Stretch(@Nullable Span whole, LocalDate from, LocalDate to) {
  /**
   * Cuts a range into as few parts as there may be, none of them by a longer span than the one
   * asked for.
   */
  public static List<Stretch> of(Span span, LocalDate from, LocalDate to) {
    var parts = new ArrayList<Stretch>();
    cut(span, from, to, parts);
    return parts;
  }

  private static void cut(@Nullable Span span, LocalDate from, LocalDate to, List<Stretch> parts) {
    if (from.isAfter(to)) {
      return;
    }
    if (span == null) {
      parts.add(new Stretch(null, from, to));
      return;
    }
    var first = span.firstDay(from).equals(from) ? from : span.lastDay(from).plusDays(1);
    var last = span.lastDay(to).equals(to) ? to : span.firstDay(to).minusDays(1);
    if (first.isAfter(last)) {
      cut(span.shorter(), from, to, parts);
      return;
    }
    cut(span.shorter(), from, first.minusDays(1), parts);
    parts.add(new Stretch(span, first, last));
    cut(span.shorter(), last.plusDays(1), to, parts);
  }
}
