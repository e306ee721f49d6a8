package org.zhishou.service.record.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.web.Query;

/**
 * Which entries somebody asks for, and may see.
 *
 * @param type null for all
 * @param from null for the first; {@code to} null for the last; both within
 */
public record LedgerQuery(
    String county,
    List<Equal> equals,
    @Nullable EntryType type,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** What the API document says of the parameters. */
  public static final String STATED =
      """
      physician: Only of this physician
      hospital: Only of whom this hospital sent, or this centre employs
      centre: Only at this centre
      round: Only from attendance of this round
      type: DUTY, POSTING, TOUR, REMOTE or OWN
      from: Only what has a date from this one on, such as 2026-10-12
      to: Only what has a date up to this one, which is within\
      """;

  private static final Map<String, String> FILTERS =
      Map.of(
          "physician",
          "physician",
          "hospital",
          "institution",
          "centre",
          "centre",
          "round",
          "round");

  /** A column and the value that it must have. */
  public record Equal(String column, String value) {}

  public LedgerQuery {
    equals = List.copyOf(equals);
  }

  /** As a request asks for them, cut to what the caller may see. */
  public static LedgerQuery of(String county, Query query, Caller caller) {
    var equals = new ArrayList<>(new LedgerSight(caller).restriction());
    FILTERS.forEach(
        (name, column) ->
            query.text(name).ifPresent(value -> equals.add(new Equal(column, value))));
    var type = query.word("type", Arrays.stream(EntryType.values()).map(EntryType::name).toList());
    var from = query.date("from");
    var to = query.date("to");
    query.check();
    return new LedgerQuery(
        county,
        equals,
        type.map(EntryType::valueOf).orElse(null),
        from.orElse(null),
        to.orElse(null));
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
