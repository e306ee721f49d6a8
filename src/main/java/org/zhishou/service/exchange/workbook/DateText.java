package org.zhishou.service.exchange.workbook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhishou.engine.problem.Period;

/**
 * Dates as people write them: 2026-10-08, 2026/10/8, 2026年10月8日, 20261008, 10月8日, 10/8, 10.8, and
 * ranges of them, 10.8-10.12, 10月8日至12日. A date without a year is the one nearest the period's
 * middle; what may be read two ways is not read.
 */
record DateText(Period period) {
  /** Both ends within. */
  record Range(LocalDate from, LocalDate to) {}

  private static final Pattern WITH_YEAR =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");
  private static final Pattern COMPACT = Pattern.compile("(20\\d{2})(\\d{2})(\\d{2})");
  private static final Pattern WITHOUT_YEAR =
      Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[日号]?");
  private static final Pattern MONTH_AND_DAY = Pattern.compile("\\d{1,2}-\\d{1,2}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})\\s*[日号]?");
  private static final Pattern SERIAL = Pattern.compile("\\d{5}");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:至|到|~|～|—+|–|－)\\s*");
  private static final Pattern WEEKDAY =
      Pattern.compile("\\s*[(（]?\\s*(?:星期|周|礼拜)[一二三四五六日天]\\s*[)）]?\\s*$");

  Optional<LocalDate> date(Value value) {
    return value.date() != null ? Optional.of(value.date()) : date(value.text());
  }

  /** A date that needs no period to be certain: with its year, or the spreadsheet's own. */
  static Optional<LocalDate> whole(Value value) {
    return value.date() != null
        ? Optional.of(value.date())
        : withYear(WEEKDAY.matcher(value.text()).replaceFirst(""));
  }

  private static Optional<LocalDate> withYear(String text) {
    return Stream.of(WITH_YEAR, COMPACT)
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::matches)
        .findFirst()
        .flatMap(it -> of(number(it.group(1)), number(it.group(2)), number(it.group(3))));
  }

  /** Empty where it is no date, or no certain one. */
  Optional<LocalDate> date(String written) {
    var text = WEEKDAY.matcher(written.strip()).replaceFirst("");
    if (WITH_YEAR.matcher(text).matches() || COMPACT.matcher(text).matches()) {
      return withYear(text);
    }
    var brief = WITHOUT_YEAR.matcher(text);
    if (brief.matches()) {
      return nearest(number(brief.group(1)), number(brief.group(2)));
    }
    if (SERIAL.matcher(text).matches()) {
      var date = SERIAL_ZERO.plusDays(number(text));
      return Optional.of(date).filter(period::contains);
    }
    return Optional.empty();
  }

  /**
   * A date, or two with a sign between them. Empty where it is neither, or ends before it begins.
   */
  Optional<Range> range(String written) {
    var text = written.strip();
    var single = date(text);
    if (single.isPresent()) {
      return single.map(date -> new Range(date, date));
    }
    for (var ends : splits(text)) {
      var from = date(ends.getFirst());
      if (from.isPresent()) {
        var to = date(ends.getLast()).or(() -> dayOf(from.get(), ends.getLast()));
        if (to.isPresent() && !to.get().isBefore(from.get())) {
          return Optional.of(new Range(from.get(), to.get()));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * At a sign that only stands between, else at each hyphen in turn. Of 8-10-12-1 nobody knows
   * which hyphen it is.
   */
  private static List<List<String>> splits(String text) {
    var found = new ArrayList<List<String>>();
    var between = BETWEEN.split(text, -1);
    if (between.length == 2) {
      found.add(List.of(between[0], between[1]));
    }
    for (var at = text.indexOf('-'); at > 0; at = text.indexOf('-', at + 1)) {
      var ends = List.of(text.substring(0, at), text.substring(at + 1));
      if (ends.stream().noneMatch(end -> MONTH_AND_DAY.matcher(end.strip()).matches())) {
        found.add(ends);
      }
    }
    return found;
  }

  /** 10月8日-12日: the day of the same month. */
  private static Optional<LocalDate> dayOf(LocalDate month, String text) {
    var day = DAY.matcher(text.strip());
    return day.matches()
        ? of(month.getYear(), month.getMonthValue(), number(day.group(1)))
        : Optional.empty();
  }

  private Optional<LocalDate> nearest(int month, int day) {
    var middle = period.firstDay().plusDays(period.days() / 2);
    return List.of(middle.getYear() - 1, middle.getYear(), middle.getYear() + 1).stream()
        .flatMap(year -> of(year, month, day).stream())
        .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(middle, date))));
  }

  private static Optional<LocalDate> of(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
