package org.zhishou.service.record.settings;

import java.util.List;
import org.zhishou.service.record.ledger.EntryType;

/**
 * How a county counts.
 *
 * @param dutyDaysPerMonth duty days that are a month of service (Physicians Law art. 46)
 * @param typesTowardsPromotion what counts as such service
 * @param requiredMonths of it
 * @param restDayHalfDayMinutes that a half-day on no working day earns in lieu
 * @param eveningMinutes that an evening after working hours earns
 * @param minutesOfDayOff that a day off in lieu takes
 * @param staleAfterDays after which time owed is warned of
 * @param toursPerQuarter that a centre is due (county level: at least one a quarter)
 */
public record RecordSettings(
    int dutyDaysPerMonth,
    List<EntryType> typesTowardsPromotion,
    int requiredMonths,
    int restDayHalfDayMinutes,
    int eveningMinutes,
    int minutesOfDayOff,
    int staleAfterDays,
    int toursPerQuarter) {
  public static final RecordSettings USUAL =
      new RecordSettings(
          22, List.of(EntryType.DUTY, EntryType.POSTING, EntryType.TOUR), 12, 240, 180, 480, 90, 1);

  public RecordSettings {
    typesTowardsPromotion = List.copyOf(typesTowardsPromotion);
  }
}
