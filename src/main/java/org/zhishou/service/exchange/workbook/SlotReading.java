package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.record.slots.SlotCount;
import org.zhishou.service.record.slots.SlotDocument;

/**
 * Reads what became of reserved slots, one line for each hospital, specialty, grade, date and
 * centre. Lines are known by ids or names; what names no reserved slots, or not as many, is refused
 * cell by cell.
 */
final class SlotReading {
  private static final Set<String> SENIOR = Set.of("副高及以上", "专家", "senior");
  private static final Set<String> ORDINARY = Set.of("", "普通", "ordinary");
  private static final Map<String, String> NAMES = ListRow.names("slots.column.", SlotForm.COLUMNS);

  /** What was read: counts by the slots that they are of. */
  record Result(int rows, Map<SlotDocument, SlotCount> counts, List<CellRefusal> refusals) {}

  private final List<SlotDocument> known;
  private final Map<String, String> names;
  private final List<CellRefusal> refusals = new ArrayList<>();
  private final Map<SlotDocument, SlotCount> counts = new LinkedHashMap<>();
  private final Map<SlotDocument, Spot> where = new HashMap<>();
  private int rows;

  private SlotReading(List<SlotDocument> known, Map<String, String> names) {
    this.known = known;
    this.names = names;
  }

  /**
   * @param known slots that the caller may say something of
   * @param names of hospitals and centres by id
   */
  static Result of(List<SlotDocument> known, Map<String, String> names, List<Grid> grids) {
    var reading = new SlotReading(known, names);
    var understood = false;
    for (var grid : grids) {
      understood |= reading.sheet(grid);
    }
    if (!understood) {
      var sheet = grids.isEmpty() ? "" : grids.getFirst().sheet();
      reading.refusals.add(CellRefusal.of(new Spot(sheet, 0, 0), "", "no-slots"));
    }
    return new Result(reading.rows, reading.counts, List.copyOf(reading.refusals));
  }

  private boolean sheet(Grid grid) {
    var lines =
        ListRow.below(
            grid, NAMES, columns -> columns.contains("date") && columns.contains("booked"));
    lines.ifPresent(
        all -> {
          rows += all.size();
          all.forEach(this::line);
        });
    return lines.isPresent();
  }

  private void line(ListRow line) {
    var of = slots(line);
    var booked = count(line, "booked");
    if (of == null || booked == null) {
      return;
    }
    Integer attended =
        line.columns().containsKey("attended")
            ? count(line, "attended")
            : Integer.valueOf(of.attended());
    if (attended == null) {
      return;
    }
    var spot = line.spot("booked");
    if (booked > of.slots()) {
      refusals.add(
          CellRefusal.of(spot, booked.toString(), "slots-exceeded", booked.toString(), of.slots()));
    } else if (attended > booked) {
      refusals.add(
          CellRefusal.of(
              line.spot("attended"), attended.toString(), "slots-attended", attended, booked));
    } else if (where.containsKey(of)) {
      refusals.add(CellRefusal.of(spot, booked.toString(), "slots-twice", where.get(of).cell()));
    } else {
      where.put(of, spot);
      counts.put(
          of,
          new SlotCount(
              of.centre(),
              of.hospital(),
              of.specialty(),
              of.senior(),
              of.date(),
              booked,
              attended));
    }
  }

  private @Nullable SlotDocument slots(ListRow line) {
    var value = line.value("date");
    var date = DateText.whole(value);
    if (date.isEmpty()) {
      refusals.add(
          CellRefusal.of(line.spot("date"), value.text(), "whole-date-unknown", value.text()));
      return null;
    }
    var grade = line.text("grade");
    if (!SENIOR.contains(grade) && !ORDINARY.contains(grade)) {
      refusals.add(CellRefusal.of(line.spot("grade"), grade, "slots-grade", grade));
      return null;
    }
    var fit =
        known.stream()
            .filter(one -> one.date().equals(date.get()))
            .filter(one -> one.senior() == SENIOR.contains(grade))
            .filter(one -> names(one.hospital(), line, "hospital"))
            .filter(one -> names(one.centre(), line, "centre"))
            .filter(one -> isCalled(one.specialty(), line.text("specialty")))
            .toList();
    if (fit.size() != 1) {
      var centre = line.text("centre");
      refusals.add(
          CellRefusal.of(line.spot("date"), value.text(), "slots-unknown", value.text(), centre));
      return null;
    }
    return fit.getFirst();
  }

  /** By its id where one stands there, else by its name. */
  private boolean names(String id, ListRow line, String column) {
    var written = line.text(column + "-id");
    return written.isEmpty()
        ? line.text(column).equals(names.getOrDefault(id, id))
        : written.equals(id);
  }

  private static boolean isCalled(String specialty, String written) {
    return written.equals(specialty)
        || written.equals(new RosterWords(Locale.SIMPLIFIED_CHINESE).specialty(specialty))
        || written.equals(new RosterWords(Locale.ENGLISH).specialty(specialty));
  }

  private @Nullable Integer count(ListRow line, String column) {
    var value = line.value(column);
    if (value.isEmpty()) {
      return 0;
    }
    if (value.text().matches("\\d{1,5}")) {
      return Integer.valueOf(value.text());
    }
    refusals.add(CellRefusal.of(line.spot(column), value.text(), "slots-count", value.text()));
    return null;
  }
}
