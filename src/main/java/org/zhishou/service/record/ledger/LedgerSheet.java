package org.zhishou.service.record.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.record.ledger.LedgerEntry.Named;

/** The ledger as the form that bureaus file: one line for each entry. */
public final class LedgerSheet {
  static final String CSV = "text/csv;charset=UTF-8";

  private static final Texts TEXTS = Texts.of(LedgerSheet.class, "ledger");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
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

  private LedgerSheet() {}

  /** Of its columns, in their order; the numbers are days and half-days. */
  public static List<String> headings(Locale locale) {
    return COLUMNS.stream().map(column -> TEXTS.in(locale, "column." + column)).toList();
  }

  /** Of an entry, in the order of the columns. */
  public static List<String> row(LedgerEntry entry, Locale locale) {
    return cells(entry, locale).toList();
  }

  /** RFC 4180. */
  static String of(List<LedgerEntry> entries, Locale locale) {
    var lines = new ArrayList<String>();
    lines.add(line(headings(locale).stream()));
    entries.forEach(entry -> lines.add(line(cells(entry, locale))));
    return BYTE_ORDER_MARK + String.join("\r\n", lines) + "\r\n";
  }

  private static Stream<String> cells(LedgerEntry entry, Locale locale) {
    return Stream.of(
        label(entry.by().institution()),
        label(entry.by().physician()),
        TEXTS.in(locale, "title." + entry.by().title()),
        entry.by().specialty(),
        label(entry.centre()),
        TEXTS.in(locale, "type." + entry.type()),
        entry.from().toString(),
        entry.to().toString(),
        Integer.toString(entry.sign() * entry.days()),
        Integer.toString(entry.sign() * entry.halfDays()),
        remark(entry, locale));
  }

  private static String label(Named named) {
    return named.name() == null ? named.id() : named.name();
  }

  private static String remark(LedgerEntry entry, Locale locale) {
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

  private static String line(Stream<String> cells) {
    return cells.map(LedgerSheet::cell).collect(Collectors.joining(","));
  }

  /** A text that a spreadsheet would take for a formula is given an apostrophe. */
  private static String cell(String text) {
    var number = text.matches("-?\\d+");
    var formula = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    var plain = formula ? "'" + text : text;
    return plain.matches("(?s).*[\",\r\n].*") ? '"' + plain.replace("\"", "\"\"") + '"' : plain;
  }
}
