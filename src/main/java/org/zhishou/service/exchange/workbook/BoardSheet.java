package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** The county at one look: centres by dates, with what changed marked. */
final class BoardSheet {
  private static final int DAYS_A_PAGE = 14;

  private final OutgoingRoster roster;
  private final RosterWords words;
  private final RosterVocabulary names;

  BoardSheet(OutgoingRoster roster, RosterWords words) {
    this.roster = roster;
    this.words = words;
    names = new RosterVocabulary(roster.problem());
  }

  void write(Page page) {
    var locale = words.locale();
    page.head(
        WorkbookWords.in(locale, "board.title", roster.countyName()),
        WorkbookWords.about(roster, words) + "  " + WorkbookWords.in(locale, "board.note"));
    var days = new Days(roster.dates(), roster.checked().calendar(), words);
    days.head(page, 1, List.of(WorkbookWords.in(locale, "column.centre")));
    var gained = roster.gained();
    var lost = roster.lost();
    record Cell(String centre, LocalDate date) {}
    var there =
        roster.duties().stream()
            .collect(Collectors.groupingBy(duty -> new Cell(duty.centre(), duty.date())));
    var changed = new HashSet<Cell>();
    gained.forEach(duty -> changed.add(new Cell(duty.centre(), duty.date())));
    lost.forEach(duty -> changed.add(new Cell(duty.centre(), duty.date())));
    for (var centre : roster.problem().centres()) {
      var row = page.row(20);
      page.text(row, 0, names.ofCentre(centre.id()), Look.TEXT);
      var column = 1;
      for (var date : days.dates()) {
        var cell = new Cell(centre.id(), date);
        var look = changed.contains(cell) ? Look.CHANGED : days.cell(date);
        page.text(row, column++, names(there.getOrDefault(cell, List.of())), look);
      }
    }
    page.finish(1, 5, true);
    page.inParts(1, 1, days.dates().size(), DAYS_A_PAGE);
  }

  /** A line for each duty, with whatever it is beside a full day at the centre. */
  private String names(List<Duty> duties) {
    return duties.stream().map(this::line).collect(Collectors.joining("\n"));
  }

  private String line(Duty duty) {
    var line = new StringBuilder(names.ofPhysician(duty.physician()));
    if (duty.session() != Session.FULL_DAY) {
      line.append(' ').append(words.of(duty.session()));
    }
    if (!duty.site().isOnSite()) {
      line.append(' ').append(RosterVocabulary.mode(duty.site(), words));
    }
    return line.toString();
  }
}
