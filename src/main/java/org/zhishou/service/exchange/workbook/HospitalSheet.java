package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** A hospital's people by dates: who is away where. */
final class HospitalSheet {
  private static final int DAYS_A_PAGE = 14;

  private final OutgoingRoster roster;
  private final RosterWords words;
  private final Directory directory;
  private final Set<Duty> gained;

  HospitalSheet(OutgoingRoster roster, RosterWords words, Directory directory) {
    this.roster = roster;
    this.words = words;
    this.directory = directory;
    gained = roster.gained();
  }

  void write(Page page, String hospital, List<Duty> duties, Days days) {
    page.head(
        WorkbookWords.in(words.locale(), "hospital.title", directory.nameOfInstitution(hospital)),
        WorkbookWords.about(roster, words));
    days.head(
        page,
        3,
        List.of(
            WorkbookWords.in(words.locale(), "column.physician"),
            WorkbookWords.in(words.locale(), "column.specialty"),
            WorkbookWords.in(words.locale(), "column.duty-days")));
    record Cell(String physician, LocalDate date) {}
    var there =
        duties.stream()
            .collect(Collectors.groupingBy(duty -> new Cell(duty.physician(), duty.date())));
    for (var physician : roster.problem().physicians()) {
      if (physician.institution().equals(hospital) && physician.title().qualified()) {
        var row = page.row(20);
        page.text(row, 0, directory.nameOfPhysician(physician.id()), Look.TEXT);
        page.text(row, 1, words.specialty(physician.specialty()), Look.TEXT);
        var column = 3;
        var count = 0;
        for (var date : days.dates()) {
          var of = there.getOrDefault(new Cell(physician.id(), date), List.of());
          count += of.isEmpty() ? 0 : 1;
          var look = of.stream().anyMatch(gained::contains) ? Look.CHANGED : days.cell(date);
          page.text(row, column++, places(of), look);
        }
        page.number(row, 2, count, Look.NUMBER);
      }
    }
    page.finish(3, 5, true);
    page.inParts(3, 3, 2 + days.dates().size(), DAYS_A_PAGE);
  }

  private String places(List<Duty> duties) {
    return duties.stream()
        .map(
            duty ->
                (directory.nameOfCentre(duty.centre()) + " " + words.heldBriefly(duty, directory))
                    .strip())
        .collect(Collectors.joining("\n"));
  }
}
