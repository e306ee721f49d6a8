package org.zhishou.service.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.planning.availability.HandInForms.Form;
import org.zhishou.service.planning.availability.HandInForms.Line;

/** Those whom a form is about: known by id, or by a name that only one has. */
final class FormStaff {
  private final Form form;
  private final List<CellRefusal> refusals;

  FormStaff(Form form, List<CellRefusal> refusals) {
    this.form = form;
    this.refusals = refusals;
  }

  Line line(String physician) {
    return form.lines().stream()
        .filter(one -> one.physician().id().equals(physician))
        .findFirst()
        .orElseThrow();
  }

  /**
   * Whom a row is about; nobody where that is not certain, which is refused.
   *
   * @param seen where those stand that were read before, to which this one is added
   */
  Optional<Entry> physician(
      Grid grid, int row, Map<Integer, String> headings, Map<String, Spot> seen) {
    var id = "";
    var name = "";
    var column = 0;
    for (var heading : headings.entrySet()) {
      if (heading.getValue().equals("physician-id")) {
        id = grid.at(row, heading.getKey()).text();
        column = heading.getKey();
      } else if (heading.getValue().equals("physician")) {
        name = grid.at(row, heading.getKey()).text();
        column = id.isEmpty() && !name.isEmpty() ? heading.getKey() : column;
      }
    }
    if (id.isEmpty() && name.isEmpty()) {
      refuse(grid, row, column, "nobody");
      return Optional.empty();
    }
    var physician = id.isEmpty() ? byName(name) : byId(id);
    if (physician.isEmpty()) {
      refuse(grid, row, column, id.isEmpty() ? "name-not-one" : "id-unknown", id + name);
      return Optional.empty();
    }
    var known = physician.get().name();
    if (!name.isEmpty() && known != null && !Value.of(known).text().equals(name)) {
      refuse(grid, row, column, "name-of-another", id, known, name);
      return Optional.empty();
    }
    var first = seen.putIfAbsent(physician.get().id(), grid.spot(row, column));
    if (first != null) {
      refuse(grid, row, column, "physician-twice", physician.get().id(), first.cell());
      return Optional.empty();
    }
    return physician;
  }

  private Optional<Entry> byId(String id) {
    return form.lines().stream()
        .map(Line::physician)
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private Optional<Entry> byName(String name) {
    var found =
        form.lines().stream()
            .map(Line::physician)
            .filter(one -> one.name() != null && Value.of(one.name()).text().equals(name))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private void refuse(Grid grid, int row, int column, String code, Object... arguments) {
    refusals.add(CellRefusal.of(grid, row, column, code, arguments));
  }
}
