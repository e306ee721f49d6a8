package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which entries somebody asks for, and may see.
 *
 * @param type null for all
 * @param from null for the first; {@code to} null for the last; both within
 */
record LedgerQuery(
    String county,
    List<Equal> equals,
    @Nullable EntryType type,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** A column and the value that it must have. */
  record Equal(String column, String value) {}

  LedgerQuery {
    equals = List.copyOf(equals);
  }

  /** Entries share a date with the range. */
  String where() {
    var conditions = new ArrayList<String>();
    conditions.add("county = ?");
    equals.forEach(one -> conditions.add(one.column() + " = ?"));
    if (type != null) {
      conditions.add("type = ?");
    }
    if (from != null) {
      conditions.add("last_day >= ?");
    }
    if (to != null) {
      conditions.add("first_day <= ?");
    }
    return conditions.stream().collect(Collectors.joining(" and ", " where ", ""));
  }

  List<Object> values() {
    var values = new ArrayList<Object>();
    values.add(county);
    equals.forEach(one -> values.add(one.value()));
    if (type != null) {
      values.add(type.name());
    }
    if (from != null) {
      values.add(from);
    }
    if (to != null) {
      values.add(to);
    }
    return values;
  }
}
