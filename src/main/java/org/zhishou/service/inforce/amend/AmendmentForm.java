package org.zhishou.service.inforce.amend;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangesReader;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import org.zhishou.service.planning.edit.DutyEditShape;
import org.zhishou.service.platform.web.Body;
import tools.jackson.databind.JsonNode;

/**
 * What an amendment is to do.
 *
 * @param from the first date that may change
 * @param changes in the words of a scenario
 * @param edits of duties by hand, once those are gone that the changes make impossible
 * @param asked the body that says so
 */
record AmendmentForm(
    LocalDate from, List<Change> changes, List<DutyEdit> edits, Repair repair, String asked) {
  AmendmentForm {
    changes = List.copyOf(changes);
    edits = List.copyOf(edits);
  }

  /**
   * @throws org.zhishou.service.platform.web.ProblemException with every fault but those of changes
   * @throws org.zhishou.engine.problem.FaultyProblemException with every fault of changes
   */
  static AmendmentForm read(JsonNode json) {
    var form = Body.read(json, new FormShape());
    var changes =
        Place.root(json).property("changes").missing()
            ? List.<Change>of()
            : new ChangesReader("from", "edits", "repair").read(json);
    return new AmendmentForm(form.from(), changes, form.edits(), form.repair(), json.toString());
  }

  private record FormShape() implements Shape<AmendmentForm> {
    private static final Names NAMES = Names.of("from", "changes", "edits", "repair");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable AmendmentForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var from = fields.mandatory("from", Scalars.DATE);
      var edits = fields.list("edits", new DutyEditShape());
      var repair = fields.optional("repair", Scalars.oneOf(Repair.class), Repair.SUBSTITUTES);
      return from == null ? null : new AmendmentForm(from, List.of(), edits, repair, "");
    }
  }
}
