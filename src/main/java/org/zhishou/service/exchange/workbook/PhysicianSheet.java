package org.zhishou.service.exchange.workbook;

import java.util.List;
import java.util.Set;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.exchange.workbook.Ink.Look;

/** One physician's duties in the order of their dates. */
final class PhysicianSheet {
  private static final List<String> COLUMNS =
      List.of("date", "weekday", "centre", "session", "minutes");

  private final OutgoingRoster roster;
  private final RosterWords words;
  private final Directory directory;
  private final Set<Duty> gained;
  private final DutyColumns columns;

  PhysicianSheet(OutgoingRoster roster, RosterWords words, Directory directory) {
    this.roster = roster;
    this.words = words;
    this.directory = directory;
    gained = roster.gained();
    columns = new DutyColumns(roster, words, directory);
  }

  void write(Page page, Physician physician, List<Duty> duties) {
    page.head(
        WorkbookWords.in(
            words.locale(),
            "physician.title",
            directory.nameOfPhysician(physician.id()),
            directory.nameOfInstitution(physician.institution()),
            words.of(physician.title()),
            words.specialty(physician.specialty())),
        WorkbookWords.about(roster, words)
            + "  "
            + WorkbookWords.in(
                words.locale(),
                "physician.note",
                duties.stream().map(Duty::date).distinct().count()));
    var heads = page.row(24);
    for (var column = 0; column < COLUMNS.size(); column++) {
      var heading = WorkbookWords.in(words.locale(), "column." + COLUMNS.get(column));
      page.text(heads, column, heading, Look.HEAD);
    }
    for (var duty : duties) {
      var row = page.row(18);
      var values = columns.of(duty);
      for (var column = 0; column < COLUMNS.size(); column++) {
        var key = COLUMNS.get(column);
        var value =
            key.equals("session")
                ? words.held(duty, directory)
                : values.get(DutyColumns.KEYS.indexOf(key));
        page.text(row, column, value, gained.contains(duty) ? Look.CHANGED : Look.TEXT);
      }
    }
    page.finish(0, heads.getRowNum() + 1, false);
  }
}
