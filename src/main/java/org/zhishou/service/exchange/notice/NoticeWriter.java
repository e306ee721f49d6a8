package org.zhishou.service.exchange.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.notice.Notice.Day;
import org.zhishou.service.exchange.notice.Notice.Kind;
import org.zhishou.service.exchange.notice.Notice.Row;
import org.zhishou.service.exchange.notice.Notice.Sheet;
import org.zhishou.service.exchange.notice.Notice.Visit;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;

/** Words the notice of a centre out of a roster that was cut to the centre. */
final class NoticeWriter {

  private final OutgoingRoster roster;
  private final Centre centre;
  private final RosterWords words;
  private final Directory directory;
  private final Map<LocalDate, List<Duty>> byDate;

  NoticeWriter(OutgoingRoster roster, Centre centre, Locale locale) {
    this.roster = roster;
    this.centre = centre;
    words = new RosterWords(locale);
    directory = new Directory(roster.problem());
    byDate = roster.duties().stream().collect(Collectors.groupingBy(Duty::date));
  }

  /** A page for each of the months that has dates of the period. */
  Notice byMonth(List<YearMonth> months, String address) {
    return notice(months.stream().map(this::month).toList(), address);
  }

  /** One page for all weeks. */
  Notice byQuarter(String address) {
    var rows = new ArrayList<Row>();
    var columns = columns(roster.dates());
    for (var monday : roster.weeks()) {
      rows.add(
          new Row(
              columns.stream()
                  .map(weekday -> day(monday.plusDays(weekday.getValue() - 1), true))
                  .toList()));
    }
    var remarks = new Remarks(roster, centre, words, directory).of(roster.dates());
    var sheet = new Sheet(roster.roundName(), headings(columns), rows, remarks);
    return notice(List.of(sheet), address);
  }

  static List<YearMonth> months(OutgoingRoster roster) {
    return roster.dates().stream().map(YearMonth::from).distinct().toList();
  }

  private Notice notice(List<Sheet> sheets, String address) {
    var published = roster.madeOn();
    return new Notice(
        word("title", directory.nameOfCentre(centre.id())),
        word("about", roster.roundName(), roster.version(), words.date(published)),
        sheets,
        word("issued", roster.countyName(), words.date(published)),
        address,
        word("scan"),
        word("footnote"));
  }

  private Sheet month(YearMonth month) {
    var dates = roster.dates().stream().filter(date -> YearMonth.from(date).equals(month)).toList();
    var columns = columns(roster.dates());
    var rows = new ArrayList<Row>();
    var last = dates.getLast().with(DayOfWeek.MONDAY);
    for (var monday = dates.getFirst().with(DayOfWeek.MONDAY);
        !monday.isAfter(last);
        monday = monday.plusWeeks(1)) {
      var days = new ArrayList<Day>();
      for (var weekday : columns) {
        var date = monday.plusDays(weekday.getValue() - 1);
        days.add(dates.contains(date) ? day(date, false) : Day.OUTSIDE);
      }
      if (days.stream().anyMatch(day -> day.kind() != Kind.OUTSIDE)) {
        rows.add(new Row(days));
      }
    }
    var remarks = new Remarks(roster, centre, words, directory).of(dates);
    return new Sheet(words.month(month), headings(columns), rows, remarks);
  }

  /** Monday to Friday, and of the weekend what has a working day or a duty. */
  private List<DayOfWeek> columns(List<LocalDate> dates) {
    return Arrays.stream(DayOfWeek.values())
        .filter(
            weekday ->
                weekday.getValue() < DayOfWeek.SATURDAY.getValue()
                    || dates.stream()
                        .filter(date -> date.getDayOfWeek() == weekday)
                        .anyMatch(
                            date ->
                                byDate.containsKey(date)
                                    || roster.checked().calendar().isWorkingDay(date)))
        .toList();
  }

  private List<String> headings(List<DayOfWeek> columns) {
    return columns.stream().map(words::of).toList();
  }

  private Day day(LocalDate date, boolean withMonth) {
    var calendar = roster.checked().calendar();
    var mark = "";
    var kind = Kind.WORKING;
    if (calendar.isMakeUpWorkingDay(date)) {
      mark = words.makeUp();
      kind = Kind.MAKE_UP;
    } else if (calendar.isStatutoryDayOff(date)) {
      mark = words.holiday();
      kind = Kind.OFF;
    } else if (!calendar.isWorkingDay(date) || centre.isClosedOn(date)) {
      kind = Kind.OFF;
    }
    var printed =
        withMonth
            ? date.getMonthValue() + "/" + date.getDayOfMonth()
            : Integer.toString(date.getDayOfMonth());
    var visits = byDate.getOrDefault(date, List.of()).stream().map(this::visit).toList();
    return new Day(printed, mark, kind, visits);
  }

  /** Which tour it is stands among the remarks, once for all of its team. */
  private Visit visit(Duty duty) {
    var physician = directory.physician(duty.physician());
    return new Visit(
        directory.nameOfPhysician(duty.physician()),
        physician == null ? "" : words.of(physician.title()),
        physician == null ? "" : words.specialty(physician.specialty()),
        duty.tour() == null ? words.heldBriefly(duty, directory) : word("tour"));
  }

  private String word(String key, Object... arguments) {
    return NoticeWords.in(words.locale(), "notice." + key, arguments);
  }
}
