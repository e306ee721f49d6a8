package org.zhishou.service.inforce.swap;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.text.Text;
import org.zhishou.service.planning.edit.SeatShape;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.ReasonShape;
import org.zhishou.service.platform.web.RecordShape;

/** What is said to take or to refuse a swap. */
final class SwapForms {
  private SwapForms() {}

  /**
   * @param given the duty given in exchange, of the same physician; null for none
   */
  record Taking(String physician, @ReadAs(SeatShape.class) DutyEdit.@Nullable Seat given)
      implements RecordShape.Checked {
    @Override
    public void check(Place at, Faults faults) {
      if (given != null && physician != null && !given.physician().equals(physician)) {
        faults.unfit(
            FaultCode.UNKNOWN_ID,
            at.property("given").property("physician"),
            Text.of("problem.expected.one-of", physician));
      }
    }
  }

  record Refusal(@ReadAs(ReasonShape.class) String reason) {}
}
