package org.zhishou.service.exchange.workbook;

import java.util.List;
import java.util.Optional;
import org.zhishou.engine.problem.Period;

/**
 * Reads the cells of a form that say how much of a physician may be asked, and which dates beyond
 * the matrix.
 */
final class LimitCells {
  private final Period period;
  private final DateText dateText;
  private final List<CellRefusal> refusals;

  LimitCells(Period period, DateText dateText, List<CellRefusal> refusals) {
    this.period = period;
    this.dateText = dateText;
    this.refusals = refusals;
  }

  /** What the cell under a heading says; what it cannot say is refused. */
  void read(Grid grid, int row, int column, String key, PhysicianForm said) {
    var value = grid.at(row, column);
    switch (key) {
      case "weekly" -> {
        said.weekly().clear();
        Patterns.readWeekly(value.text())
            .ifPresentOrElse(
                said.weekly()::addAll, () -> refuse(grid, row, column, "weekdays-unknown"));
      }
      case "clinics" -> {
        said.clinics().clear();
        Patterns.readClinics(value.text())
            .ifPresentOrElse(
                said.clinics()::addAll, () -> refuse(grid, row, column, "clinics-unknown"));
      }
      case "beyond" -> {
        said.beyond().clear();
        further(grid, row, column, value, said);
      }
      default -> {
        said.numbers().remove(key);
        if (value.text().matches("\\d{1,4}")) {
          said.numbers().put(key, Integer.parseInt(value.text()));
        } else if (!value.isEmpty()) {
          refuse(grid, row, column, "number-unknown");
        }
      }
    }
  }

  /** Dates and ranges, each with a code behind it or none, which is another reason. */
  private void further(Grid grid, int row, int column, Value value, PhysicianForm said) {
    if (value.date() != null) {
      said.add(value.date(), value.date(), Code.OTHER, period);
      return;
    }
    for (var part : value.text().split("[;；、,，\\n]+")) {
      var text = part.strip();
      if (!text.isEmpty()) {
        var code = Code.OTHER;
        var range = dateText.range(text);
        var cut = text.lastIndexOf(' ') < 0 ? text.length() - 1 : text.lastIndexOf(' ');
        if (range.isEmpty() && cut > 0) {
          var codes = Code.read(text.substring(cut).strip());
          range = dateText.range(text.substring(0, cut));
          if (codes.isEmpty() || codes.get().size() != 1) {
            range = Optional.empty();
          } else {
            code = codes.get().iterator().next();
          }
        }
        if (range.isPresent()) {
          said.add(range.get().from(), range.get().to(), code, period);
        } else {
          refuse(grid, row, column, "dates-unknown", text);
        }
      }
    }
  }

  private void refuse(Grid grid, int row, int column, String code, Object... arguments) {
    refusals.add(CellRefusal.of(grid, row, column, code, arguments));
  }
}
