package org.zhishou.service.inforce.attendance;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.service.platform.web.RecordShape;

/** What a centre says of a duty. */
record AttendanceForm(
    AttendanceState state,
    @Schema(description = "Who came instead, for SUBSTITUTED and for nothing else.")
        @Nullable String substitute)
    implements RecordShape.Checked {
  @Override
  public void check(Place at, Faults faults) {
    var place = at.property("substitute");
    if (state == AttendanceState.SUBSTITUTED && place.missing()) {
      faults.missing(place, Scalars.ID.expected());
    } else if (state != null && state != AttendanceState.SUBSTITUTED && !place.missing()) {
      faults.add(FaultCode.UNKNOWN_PROPERTY, place, "state");
    }
  }
}
