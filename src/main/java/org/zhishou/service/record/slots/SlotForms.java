package org.zhishou.service.record.slots;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.platform.web.RecordShape;

/** What clients say of slots. */
final class SlotForms {
  private SlotForms() {}

  @Schema(
      name = "ClinicSlotsForm",
      description = "The slots that a hospital's clinics have, in place of all that was said.")
  record Clinics(List<Clinic> clinics) {
    List<ClinicSlot> all() {
      return clinics.stream().map(Clinic::slot).toList();
    }
  }

  @Schema(name = "ClinicSlotForm")
  record Clinic(
      @Size(min = 1, max = 100) String specialty,
      @Schema(ref = "Weekday") DayOfWeek weekday,
      Session session,
      @Min(0) @Max(10_000) int slots,
      @Schema(defaultValue = "false", description = "Of an associate chief or chief.")
          @Nullable Boolean senior) {
    ClinicSlot slot() {
      return new ClinicSlot(specialty, weekday, session, slots, Boolean.TRUE.equals(senior));
    }
  }

  @Schema(
      name = "SlotPolicyForm",
      description =
          "How many slots are reserved for centres, and until when; what is left out is as usual.")
  record Policy(
      @Schema(description = "20.") @Min(0) @Max(100) @Nullable Integer percent,
      @Schema(description = "20.") @Min(0) @Max(100) @Nullable Integer seniorPercent,
      @Schema(description = "14 days before the date its centre may book.") @Min(0) @Max(90)
          @Nullable Integer reserveDays,
      @Schema(description = "7 days before it all centres may; at most reserveDays.")
          @Min(0)
          @Max(90)
          @Nullable Integer poolDays,
      @Schema(description = "2 days before it the rest is the hospital's; at most poolDays.")
          @Min(0)
          @Max(90)
          @Nullable Integer returnDays)
      implements RecordShape.Checked {
    private static final SlotPolicy USUAL = SlotPolicy.USUAL;

    SlotPolicy policy() {
      return new SlotPolicy(
          said(percent, USUAL.percent()),
          said(seniorPercent, USUAL.seniorPercent()),
          reserve(),
          pool(),
          said(returnDays, Math.min(pool(), USUAL.returnDays())));
    }

    private int reserve() {
      return said(reserveDays, USUAL.reserveDays());
    }

    private int pool() {
      return said(poolDays, Math.min(reserve(), USUAL.poolDays()));
    }

    private static int said(@Nullable Integer value, int usual) {
      return value == null ? usual : value;
    }

    @Override
    public void check(Place at, Faults faults) {
      expectAtMost(reserve(), poolDays, at.property("poolDays"), faults);
      expectAtMost(pool(), returnDays, at.property("returnDays"), faults);
    }
  }

  @Schema(name = "SlotUseForm", description = "What became of a centre's slots on a date.")
  record Use(
      @Min(0) @Max(10_000) Integer booked,
      @Schema(defaultValue = "0", description = "At most as many as booked.") @Min(0) @Max(10_000)
          @Nullable Integer attended)
      implements RecordShape.Checked {
    int came() {
      return attended == null ? 0 : attended;
    }

    @Override
    public void check(Place at, Faults faults) {
      if (booked != null) {
        expectAtMost(booked, attended, at.property("attended"), faults);
      }
    }
  }

  private static void expectAtMost(int most, @Nullable Integer value, Place at, Faults faults) {
    if (value != null && value > most) {
      Scalars.whole(0, most).read(at, faults);
    }
  }
}
