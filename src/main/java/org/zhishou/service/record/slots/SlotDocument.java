package org.zhishou.service.record.slots;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Slots reserved for a centre on a date.
 *
 * @param stage who may book what is left today
 * @param released the day from which its centre may book; {@code pooled} all centres, {@code
 *     returned} the hospital
 */
@Schema(name = "ReservedSlots")
public record SlotDocument(
    String hospital,
    String specialty,
    boolean senior,
    LocalDate date,
    String centre,
    int slots,
    int booked,
    int attended,
    SlotPolicy.Stage stage,
    LocalDate released,
    LocalDate pooled,
    LocalDate returned) {
  static SlotDocument of(SlotStore.Reservation one, SlotPolicy policy, LocalDate today) {
    return new SlotDocument(
        one.hospital(),
        one.specialty(),
        one.senior(),
        one.date(),
        one.centre(),
        one.slots(),
        one.booked(),
        one.attended(),
        policy.stage(one.date(), today),
        one.date().minusDays(policy.reserveDays()),
        one.date().minusDays(policy.poolDays()),
        one.date().minusDays(policy.returnDays()));
  }

  /** By date. */
  @Schema(name = "ReservedSlotsList")
  record Several(List<SlotDocument> items) {}

  /** A hospital's clinics. */
  @Schema(name = "ClinicSlots")
  record Clinics(List<ClinicSlot> clinics) {}

  /** How many slots were reserved by a call. */
  @Schema(name = "SlotsAllocated")
  record Allocated(LocalDate from, LocalDate to, int slots, int reserved) {}

  /**
   * What became of a hospital's slots of a specialty in a month.
   *
   * @param share reserved of all slots
   * @param targetMet whether at least the policy's percentage was reserved
   * @param returned past their return day and not booked
   */
  @Schema(name = "SlotReportLine")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      String hospital,
      @Nullable String hospitalName,
      String month,
      String specialty,
      boolean senior,
      int slots,
      int reserved,
      double share,
      boolean targetMet,
      int booked,
      int attended,
      int returned) {}

  /** What a centre was given of a hospital's slots of a specialty in a month. */
  @Schema(name = "SlotsOfCentre")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record OfCentre(
      String centre,
      @Nullable String centreName,
      String hospital,
      String month,
      String specialty,
      int reserved,
      int booked,
      int attended,
      int returned) {}

  /** By hospital and month, and by centre. */
  @Schema(name = "SlotReport")
  public record Report(List<Line> hospitals, List<OfCentre> centres) {}
}
