package org.zhishou.service.exchange.workbook;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** A centre's roster: weeks down, weekdays across. */
final class CentreSheet {
  private final OutgoingRoster roster;
  private final RosterWords words;
  private final Directory directory;
  private final Set<Duty> gained;

  CentreSheet(OutgoingRoster roster, RosterWords words, Directory directory) {
    this.roster = roster;
    this.words = words;
    this.directory = directory;
    gained = roster.gained();
  }

  void write(Page page, String centre, List<Duty> duties) {
    page.head(
        WorkbookWords.in(words.locale(), "centre.title", directory.nameOfCentre(centre)),
        WorkbookWords.about(roster, words));
    var heads = page.row(24);
    page.text(heads, 0, WorkbookWords.in(words.locale(), "column.week"), Look.HEAD);
    for (var weekday : DayOfWeek.values()) {
      page.text(heads, weekday.getValue(), words.of(weekday), Look.HEAD);
    }
    var days = new Days(roster.dates(), roster.checked().calendar(), words);
    var byDate = duties.stream().collect(Collectors.groupingBy(Duty::date));
    for (var monday : roster.weeks()) {
      var row = page.row(36);
      page.text(row, 0, Days.brief(monday) + "–" + Days.brief(monday.plusDays(6)), Look.HEAD);
      for (var weekday : DayOfWeek.values()) {
        var date = monday.plusDays(weekday.getValue() - 1);
        var there = byDate.getOrDefault(date, List.of());
        var look = there.stream().anyMatch(gained::contains) ? Look.CHANGED : days.cell(date);
        page.text(row, weekday.getValue(), text(date, there, days), look);
      }
    }
    page.finish(1, heads.getRowNum() + 1, true);
  }

  private String text(LocalDate date, List<Duty> duties, Days days) {
    var mark = "";
    if (days.calendar().isMakeUpWorkingDay(date)) {
      mark = " " + words.makeUp();
    } else if (days.calendar().isStatutoryDayOff(date)) {
      mark = " " + words.holiday();
    }
    var lines = new StringBuilder(Days.brief(date)).append(mark);
    for (var duty : duties) {
      lines.append('\n').append(directory.nameOfPhysician(duty.physician()));
      var physician = directory.physician(duty.physician());
      if (physician != null) {
        lines.append(' ').append(words.specialty(physician.specialty()));
      }
      var held = words.heldBriefly(duty, directory);
      if (!held.isEmpty()) {
        lines.append(' ').append(held);
      }
    }
    return lines.toString();
  }
}
