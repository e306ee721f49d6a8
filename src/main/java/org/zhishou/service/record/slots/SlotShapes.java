package org.zhishou.service.record.slots;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;

/** What clients say of slots. */
final class SlotShapes {
  private SlotShapes() {}

  /**
   * @param attended at most as many as {@code booked}
   */
  record Use(int booked, int attended) {}

  static final Shape<List<ClinicSlot>> CLINICS = new ClinicsShape();
  static final Shape<SlotPolicy> POLICY = new PolicyShape();
  static final Shape<Use> USE = new UseShape();

  private record ClinicsShape() implements Shape<List<ClinicSlot>> {
    private static final Names NAMES = Names.of("clinics");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable List<ClinicSlot> read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      return fields == null ? null : fields.mandatoryList("clinics", new ClinicShape());
    }
  }

  private record ClinicShape() implements Shape<ClinicSlot> {
    private static final Names NAMES =
        Names.of("specialty", "weekday", "session", "slots", "senior");
    private static final Shape<DayOfWeek> WEEKDAY = Scalars.oneOf(DayOfWeek.class);
    private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable ClinicSlot read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var specialty = fields.mandatory("specialty", Scalars.text(100));
      var weekday = fields.mandatory("weekday", WEEKDAY);
      var session = fields.mandatory("session", SESSION);
      var slots = fields.mandatory("slots", Scalars.whole(0, 10_000));
      boolean senior = fields.optional("senior", Scalars.FLAG, false);
      return specialty == null || weekday == null || session == null || slots == null
          ? null
          : new ClinicSlot(specialty, weekday, session, slots, senior);
    }
  }

  private record PolicyShape() implements Shape<SlotPolicy> {
    private static final Names NAMES =
        Names.of("percent", "seniorPercent", "reserveDays", "poolDays", "returnDays");
    private static final Shape<Integer> PERCENT = Scalars.whole(0, 100);
    private static final Shape<Integer> DAYS = Scalars.whole(0, 90);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable SlotPolicy read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var usual = SlotPolicy.USUAL;
      int reserve = fields.optional("reserveDays", DAYS, usual.reserveDays());
      int pool =
          fields.optional(
              "poolDays", Scalars.whole(0, reserve), Math.min(reserve, usual.poolDays()));
      int back =
          fields.optional("returnDays", Scalars.whole(0, pool), Math.min(pool, usual.returnDays()));
      return new SlotPolicy(
          fields.optional("percent", PERCENT, usual.percent()),
          fields.optional("seniorPercent", PERCENT, usual.seniorPercent()),
          reserve,
          pool,
          back);
    }
  }

  private record UseShape() implements Shape<Use> {
    private static final Names NAMES = Names.of("booked", "attended");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Use read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var booked = fields.mandatory("booked", Scalars.whole(0, 10_000));
      var attended =
          booked == null ? null : fields.optional("attended", Scalars.whole(0, booked), 0);
      return booked == null || attended == null ? null : new Use(booked, attended);
    }
  }
}
