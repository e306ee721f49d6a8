package org.zhishou.service.record.promotion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** What somebody says of a promotion. */
record PlanForm(LocalDate by, int daysBefore) {
  static final Shape<PlanForm> SHAPE = new FormShape();

  private record FormShape() implements Shape<PlanForm> {
    private static final Names NAMES = Names.of("by", "daysBefore");
    private static final Shape<Integer> DAYS = Scalars.whole(0, 10_000);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable PlanForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var by = fields.mandatory("by", Scalars.DATE);
      int before = fields.optional("daysBefore", DAYS, 0);
      return by == null ? null : new PlanForm(by, before);
    }
  }
}
