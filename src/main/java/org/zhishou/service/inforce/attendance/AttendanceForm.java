package org.zhishou.service.inforce.attendance;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * What a centre says of a duty.
 *
 * @param substitute there where the state is SUBSTITUTED, and nowhere else
 */
record AttendanceForm(AttendanceState state, @Nullable String substitute) {
  static Shape<AttendanceForm> shape() {
    return new FormShape();
  }

  private record FormShape() implements Shape<AttendanceForm> {
    private static final Names NAMES = Names.of("state", "substitute");
    private static final Shape<AttendanceState> STATE = Scalars.oneOf(AttendanceState.class);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable AttendanceForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      var state = fields == null ? null : fields.mandatory("state", STATE);
      if (fields == null || state == null) {
        return null;
      }
      if (state == AttendanceState.SUBSTITUTED) {
        return new AttendanceForm(state, fields.mandatory("substitute", Scalars.ID));
      }
      if (!fields.at("substitute").missing()) {
        faults.add(FaultCode.UNKNOWN_PROPERTY, fields.at("substitute"), "state");
      }
      return new AttendanceForm(state, null);
    }
  }
}
