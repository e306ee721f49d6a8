package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhishou.engine.compare.RosterFigures;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.RosterWords;

/**
 * A roster as a workbook. Who sees the county is given the board, the coverage and the loads with
 * charts, every duty in a list, what changed, and a sheet for each centre, hospital and physician;
 * others the sheets of their own. Sheets without charts are streamed to the disk as they are
 * written.
 */
final class RosterWorkbook {
  static final String KIND = "roster";

  private final OutgoingRoster roster;
  private final RosterWords words;
  private final Directory directory;
  private final SheetNames names = new SheetNames();

  RosterWorkbook(OutgoingRoster roster, Locale locale) {
    this.roster = roster;
    this.words = new RosterWords(locale);
    directory = new Directory(roster.problem());
  }

  void to(OutputStream out) throws IOException {
    try (var charts = new XSSFWorkbook();
        var workbook = new SheetFiles(charts)) {
      write(charts, workbook);
      workbook.write(out);
    }
  }

  private void write(XSSFWorkbook charts, SheetFiles workbook) {
    var ink = new Ink(charts);
    var whole = roster.audience() == RosterAudience.COUNTY;
    if (whole) {
      var figures = RosterFigures.of(roster.checked(), roster.duties(), null);
      var sheet = charts.createSheet(names.of(word("sheet.coverage")));
      new CoverageSheet(roster, words).write(new Page(sheet, ink), sheet);
      var loads = charts.createSheet(names.of(word("sheet.loads")));
      new LoadSheet(roster, words, directory).write(new Page(loads, ink), loads, figures);
      new BoardSheet(roster, words).write(page(workbook, ink, word("sheet.board")));
      workbook.setSheetOrder(word("sheet.board"), 0);
    }
    new DutySheet(roster, words, directory).write(page(workbook, ink, word("sheet.duties")));
    if (roster.before() != null) {
      new ChangeSheet(roster, words, directory).write(page(workbook, ink, word("sheet.changes")));
    }
    places(workbook, ink);
    new Stamp(
            Map.of(
                "kind", KIND,
                "county", roster.county(),
                "round", roster.round(),
                "version", Integer.toString(roster.version()),
                "draft", roster.draft() == null ? "" : roster.draft()))
        .onto(workbook);
    workbook.setActiveSheet(0);
  }

  private void places(SheetFiles workbook, Ink ink) {
    var audience = roster.audience();
    var days = new Days(roster.dates(), roster.checked().calendar(), words);
    if (audience == RosterAudience.COUNTY || audience == RosterAudience.CENTRE) {
      var sheets = new CentreSheet(roster, words, directory);
      var byCentre = roster.by(duty -> duty.centre());
      for (var centre : roster.problem().centres()) {
        var duties = byCentre.get(centre.id());
        if (duties != null) {
          var name = directory.nameOfCentre(centre.id());
          sheets.write(page(workbook, ink, name), centre.id(), duties);
        }
      }
    }
    if (audience == RosterAudience.COUNTY || audience == RosterAudience.HOSPITAL) {
      var sheets = new HospitalSheet(roster, words, directory);
      for (var hospital : roster.problem().hospitals()) {
        var duties =
            roster.duties().stream()
                .filter(duty -> directory.institution(duty.physician()).equals(hospital.id()))
                .toList();
        if (!duties.isEmpty()) {
          var name = directory.nameOfInstitution(hospital.id());
          sheets.write(page(workbook, ink, name), hospital.id(), duties, days);
        }
      }
    }
    if (audience != RosterAudience.CENTRE) {
      var sheets = new PhysicianSheet(roster, words, directory);
      var byPhysician = roster.by(duty -> duty.physician());
      for (var physician : roster.problem().physicians()) {
        var duties = byPhysician.get(physician.id());
        if (duties != null) {
          var name = directory.nameOfPhysician(physician.id());
          sheets.write(page(workbook, ink, name), physician, duties);
        }
      }
    }
  }

  private Page page(SheetFiles workbook, Ink ink, String name) {
    return new Page(workbook.createSheet(names.of(name)), ink);
  }

  private String word(String key) {
    return WorkbookWords.in(words.locale(), key);
  }
}
