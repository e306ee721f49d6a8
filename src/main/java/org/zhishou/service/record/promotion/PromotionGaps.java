package org.zhishou.service.record.promotion;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.planning.carryover.AttendedService;
import org.zhishou.service.planning.carryover.ServiceGaps;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.record.settings.SettingsStore;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundStore;

/**
 * What those with a plan still have to serve when a round begins. Published duties before it of
 * which nothing is known yet are counted on.
 */
@Component
class PromotionGaps implements ServiceGaps {
  private static final int QUARTERS = 4;
  private static final int MONTHS_OF_QUARTER = 3;

  private final PromotionPlanStore plans;
  private final LedgerStore ledger;
  private final SettingsStore settings;
  private final RoundStore rounds;
  private final PublishedRosterStore published;
  private final AttendedService attended;

  PromotionGaps(
      PromotionPlanStore plans,
      LedgerStore ledger,
      SettingsStore settings,
      RoundStore rounds,
      PublishedRosterStore published,
      AttendedService attended) {
    this.plans = plans;
    this.ledger = ledger;
    this.settings = settings;
    this.rounds = rounds;
    this.published = published;
    this.attended = attended;
  }

  @Override
  public Map<String, Gap> before(Round round) {
    var county = round.county();
    var eve = round.period().firstDay().minusDays(1);
    var counting = settings.of(county);
    var gaps = new HashMap<String, Gap>();
    var planned = plans.all(county);
    var awaited = planned.isEmpty() ? List.<Duty>of() : awaited(round);
    for (var plan : planned) {
      List<LedgerEntry> entries = ledger.standing(county, plan.physician(), LocalDate.EPOCH, eve);
      var served =
          ServedDates.of(entries, counting.typesTowardsPromotion())
              .with(
                  awaited.stream()
                      .filter(duty -> duty.physician().equals(plan.physician()))
                      .map(Duty::date)
                      .toList())
              .upTo(eve)
              .plusDays(plan.daysBefore());
      gaps.put(
          plan.physician(),
          new Gap(
              counting.requiredMonths(),
              served.months(counting.dutyDaysPerMonth()),
              served.missingDutyDays(counting.requiredMonths(), counting.dutyDaysPerMonth()),
              plan.by(),
              quartersLeft(round.period().firstDay(), plan.by())));
    }
    return gaps;
  }

  private List<Duty> awaited(Round round) {
    return rounds
        .lastPublishedBefore(round.county(), round.period().firstDay())
        .flatMap(
            last -> published.latest(last.key()).map(roster -> attended.of(last, roster).awaited()))
        .orElse(List.of());
  }

  /**
   * Those that are over by then, the round's own counted, and 1 at least. Quarters are those of
   * bureaus: a week belongs to the one that its Thursday lies in.
   */
  static int quartersLeft(LocalDate firstDay, LocalDate by) {
    return Math.max(1, quarter(by.plusDays(1)) - quarter(firstDay));
  }

  private static int quarter(LocalDate date) {
    var thursday = date.with(DayOfWeek.THURSDAY);
    return QUARTERS * thursday.getYear() + (thursday.getMonthValue() - 1) / MONTHS_OF_QUARTER;
  }
}
