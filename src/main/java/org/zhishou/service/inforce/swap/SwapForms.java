package org.zhishou.service.inforce.swap;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import org.zhishou.service.planning.edit.SeatShape;

/** What is said to take or to refuse a swap. */
final class SwapForms {
  /**
   * @param given the duty given in exchange, of the same physician; null for none
   */
  record Taking(String physician, DutyEdit.@Nullable Seat given) {}

  private static final int LONGEST_REASON = 1000;

  private SwapForms() {}

  static Shape<Taking> taking() {
    return new TakingShape();
  }

  static Shape<String> reason() {
    return new ReasonShape();
  }

  private record TakingShape() implements Shape<Taking> {
    private static final Names NAMES = Names.of("physician", "given");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Taking read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var physician = fields.mandatory("physician", Scalars.ID);
      var given = fields.optional("given", new SeatShape());
      if (physician == null) {
        return null;
      }
      if (given != null && !given.physician().equals(physician)) {
        faults.unfit(
            FaultCode.UNKNOWN_ID,
            fields.at("given").property("physician"),
            Text.of("problem.expected.one-of", physician));
      }
      return new Taking(physician, given);
    }
  }

  private record ReasonShape() implements Shape<String> {
    private static final Names NAMES = Names.of("reason");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable String read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      return fields == null ? null : fields.mandatory("reason", Scalars.lines(LONGEST_REASON));
    }
  }
}
