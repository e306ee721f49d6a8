package org.zhishou.service.inforce.swap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
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

  @Schema(name = "SwapTaking")
  record Taking(
      @Schema(description = "Who would take the duty.") String physician,
      @ReadAs(SeatShape.class) DutyEdit.@Nullable Seat given)
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

  @Schema(name = "SwapRefusal")
  record Refusal(@Size(min = 1, max = 1000) @ReadAs(ReasonShape.class) String reason) {}
}
