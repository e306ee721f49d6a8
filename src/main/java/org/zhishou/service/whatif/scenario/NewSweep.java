package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Lever;
import org.zhishou.engine.change.LeverShape;
import org.zhishou.engine.change.Sweep;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/** A sweep to be made. */
@Schema(description = "A lever and its values, at most 100.")
record NewSweep(
    @ReadAs(LeverShape.class) Lever lever,
    @Min(-Sweep.FARTHEST) @Max(Sweep.FARTHEST) Integer from,
    @Min(-Sweep.FARTHEST) @Max(Sweep.FARTHEST) Integer to,
    @Schema(defaultValue = "1") @Min(1) @Max(Sweep.FARTHEST) @Nullable Integer by,
    @Schema(description = "What it starts from; a snapshot unless stated.")
        @Nullable String scenario,
    @Schema(description = "The round's latest unless stated.") @Nullable String snapshot)
    implements RecordShape.Checked {
  @Override
  public void check(Place at, Faults faults) {
    if (lever != null && from != null && to != null) {
      sweep().expectFit(at, faults);
    }
  }

  Sweep sweep() {
    return new Sweep(lever, from, to, by == null ? 1 : by);
  }
}
