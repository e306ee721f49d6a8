package org.zhishou.service.whatif.insight;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.DutyShape;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.text.Text;

/** A duty of a roster that a client brings along. */
final class GivenDuty implements Shape<Duty> {
  private static final DutyShape SHAPE = new DutyShape();

  @Override
  public Text expected() {
    return SHAPE.expected();
  }

  @Override
  public @Nullable Duty read(Place place, Faults faults) {
    var read = SHAPE.read(place, faults);
    return read == null ? null : Duty.of(read);
  }
}
