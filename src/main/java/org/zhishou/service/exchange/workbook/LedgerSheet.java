package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.ledger.LedgerEntry.Named;
import org.zhishou.service.record.ledger.LedgerEntry.Served;

/**
 * The ledger as the form that bureaus file: a line for each entry. A posting, which is entered
 * month by month, is one line as long as nothing came between.
 */
record LedgerSheet(List<LedgerEntry> entries, Locale locale) {
  private static final Texts TEXTS = Texts.of(LedgerSheet.class, "ledger");
  private static final List<String> COLUMNS =
      List.of(
          "hospital",
          "physician",
          "title",
          "specialty",
          "centre",
          "type",
          "from",
          "to",
          "days",
          "half-days",
          "remark");

  /**
   * @param first of the entries that it is made of
   * @param days with their sign, as {@code halfDays}
   */
  record Line(LedgerEntry first, LocalDate to, int days, int halfDays) {
    boolean takesBack() {
      return first.counters() != null;
    }
  }

  /** What all entries of one posting have in common. */
  private record Posted(Served by, Named centre, boolean afterSeal) {}

  List<String> headings() {
    return COLUMNS.stream().map(column -> TEXTS.in(locale, "column." + column)).toList();
  }

  List<Line> lines() {
    var takenBack = new HashSet<Long>();
    for (var entry : entries) {
      if (entry.counters() != null) {
        takenBack.add(entry.counters());
      }
    }
    var lines = new ArrayList<Line>();
    var last = new HashMap<Posted, Integer>();
    for (var entry : entries) {
      var line = line(entry);
      var posted = posted(entry, takenBack.contains(entry.id()));
      var before = posted == null ? null : last.get(posted);
      if (before != null && lines.get(before).to().plusDays(1).equals(entry.from())) {
        var longer = lines.get(before);
        lines.set(before, new Line(longer.first(), line.to(), longer.days() + line.days(), 0));
      } else {
        if (posted != null) {
          last.put(posted, lines.size());
        }
        lines.add(line);
      }
    }
    return lines;
  }

  private static Line line(LedgerEntry entry) {
    return new Line(
        entry, entry.to(), entry.sign() * entry.days(), entry.sign() * entry.halfDays());
  }

  private static @Nullable Posted posted(LedgerEntry entry, boolean takenBack) {
    var plain =
        entry.type() == EntryType.POSTING
            && entry.counters() == null
            && entry.reason() == null
            && !takenBack;
    return plain ? new Posted(entry.by(), entry.centre(), entry.afterSeal()) : null;
  }

  /** In the order of the columns. */
  List<String> cells(Line line) {
    var words = new RosterWords(locale);
    var entry = line.first();
    return List.of(
        label(entry.by().institution()),
        label(entry.by().physician()),
        words.of(entry.by().title()),
        words.specialty(entry.by().specialty()),
        label(entry.centre()),
        TEXTS.in(locale, "type." + entry.type()),
        entry.from().toString(),
        line.to().toString(),
        Integer.toString(line.days()),
        Integer.toString(line.halfDays()),
        remark(entry));
  }

  private static String label(Named named) {
    return named.name() == null ? named.id() : named.name();
  }

  private String remark(LedgerEntry entry) {
    var parts = new ArrayList<String>();
    if (entry.counters() != null) {
      parts.add(TEXTS.in(locale, "remark.counters", entry.counters()));
    }
    if (entry.afterSeal()) {
      parts.add(TEXTS.in(locale, "remark.after-seal"));
    }
    if (entry.reason() != null) {
      parts.add(entry.reason());
    }
    return String.join("; ", parts);
  }

  byte[] csv() {
    return CsvText.bytes(headings(), lines().stream().map(this::cells).toList());
  }
}
