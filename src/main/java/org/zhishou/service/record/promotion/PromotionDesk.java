package org.zhishou.service.record.promotion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.record.ledger.Confirmation;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.record.ledger.Side;
import org.zhishou.service.record.settings.RecordSettings;
import org.zhishou.service.record.settings.SettingsStore;
import org.zhishou.service.rounds.round.CountyClock;

/** Says how far service towards promotion has come, and keeps until when it is wanted. */
@Service
@Transactional
public class PromotionDesk {
  private static final Texts TEXTS = Texts.of(PromotionDesk.class, "promotion");
  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR};

  /**
   * @param version of the plan; 0 where there is none
   */
  record Standing(ServiceStanding service, long version) {}

  private final PromotionPlanStore plans;
  private final LedgerStore ledger;
  private final SettingsStore settings;
  private final CountyStore counties;
  private final EntryStore registry;
  private final CountyClock clock;

  PromotionDesk(
      PromotionPlanStore plans,
      LedgerStore ledger,
      SettingsStore settings,
      CountyStore counties,
      EntryStore registry,
      CountyClock clock) {
    this.plans = plans;
    this.ledger = ledger;
    this.settings = settings;
    this.counties = counties;
    this.registry = registry;
    this.clock = clock;
  }

  /**
   * Of all active physicians that the caller may see and that have a plan, by the registry's order.
   */
  @Transactional(readOnly = true)
  List<ServiceStanding> planned(String county, Caller caller) {
    counties.one(county);
    var of =
        plans.all(county).stream()
            .collect(Collectors.toMap(PromotionPlan::physician, Function.identity()));
    var counting = settings.of(county);
    return registry.all(county, Kind.PHYSICIAN).stream()
        .filter(one -> one.active() && of.containsKey(one.id()) && sees(caller, one))
        .map(one -> standing(one, of.get(one.id()), counting))
        .toList();
  }

  @Transactional(readOnly = true)
  Standing one(String county, String physician, Caller caller) {
    var entry = findSeen(county, physician, caller);
    var plan = plans.find(county, physician).orElse(null);
    return new Standing(
        standing(entry, plan, settings.of(county)), plan == null ? 0 : plan.version());
  }

  private ServiceStanding standing(
      Entry physician, @Nullable PromotionPlan plan, RecordSettings counting) {
    var today = clock.today();
    var entries = ledger.standing(physician.county(), physician.id(), LocalDate.EPOCH, today);
    var dates = ServedDates.of(entries, counting.typesTowardsPromotion());
    var before = plan == null ? 0 : plan.daysBefore();
    var count = dates.upTo(today).plusDays(before);
    var yearAgo = dates.upTo(today.minusYears(1)).plusDays(before);
    var perMonth = counting.dutyDaysPerMonth();
    var required = counting.requiredMonths();
    return new ServiceStanding(
        physician.id(),
        physician.name(),
        Title.valueOf(physician.document().path("title").stringValue()),
        today,
        counting.typesTowardsPromotion(),
        perMonth,
        required,
        count.postedMonths(),
        count.postedDays(),
        count.dutyDays(),
        before,
        count.months(perMonth),
        count.missingDutyDays(required, perMonth),
        plan == null ? null : plan.by(),
        count.forecast(yearAgo, required, perMonth, today).orElse(null));
  }

  /** What a certificate says of all that stands in the ledger. */
  @Transactional(readOnly = true)
  public ServiceStanding.Certificate certificate(
      String county, String physician, Caller caller, Locale locale) {
    var entry = findSeen(county, physician, caller);
    var counting = settings.of(county);
    var plan = plans.find(county, physician).orElse(null);
    var entries = ledger.standing(county, physician, LocalDate.EPOCH, clock.today());
    var institution =
        registry
            .find(county, Kind.HOSPITAL, entry.institution())
            .or(() -> registry.find(county, Kind.CENTRE, entry.institution()))
            .map(Entry::name)
            .orElse(null);
    var types =
        counting.typesTowardsPromotion().stream()
            .map(type -> TEXTS.in(locale, "type." + type))
            .collect(Collectors.joining(TEXTS.in(locale, "and")));
    return new ServiceStanding.Certificate(
        standing(entry, plan, counting),
        entry.institution(),
        institution,
        lines(entries),
        TEXTS.in(locale, "basis", types, counting.dutyDaysPerMonth(), counting.requiredMonths()));
  }

  private List<ServiceStanding.Line> lines(List<LedgerEntry> entries) {
    var confirmed = new HashSet<Long>();
    ledger.confirmations(entries).stream()
        .filter(one -> one.side() == Side.CENTRE)
        .map(Confirmation::entry)
        .forEach(confirmed::add);
    var groups =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.type().ordinal() + one.centre().id(),
                    TreeMap::new,
                    Collectors.toList()));
    var lines = new ArrayList<ServiceStanding.Line>();
    for (var group : groups.values()) {
      var first = group.getFirst();
      var dates = new HashSet<LocalDate>();
      group.forEach(one -> dates.addAll(one.from().datesUntil(one.to().plusDays(1)).toList()));
      lines.add(
          new ServiceStanding.Line(
              first.type(),
              first.centre().id(),
              group.getLast().centre().name(),
              first.from(),
              group.stream().map(LedgerEntry::to).max(LocalDate::compareTo).orElseThrow(),
              dates.size(),
              group.stream().mapToInt(LedgerEntry::halfDays).sum(),
              (int) group.stream().filter(one -> confirmed.contains(one.id())).count(),
              group.size()));
    }
    return lines;
  }

  Standing plan(
      String county, String physician, PlanForm form, Precondition condition, Caller caller) {
    counties.lock(county);
    findSeen(county, physician, caller);
    var version = plans.find(county, physician).map(PromotionPlan::version).orElse(0L);
    condition.holdIfThere(version);
    var before = form.daysBefore() == null ? 0 : form.daysBefore();
    plans.keep(
        new PromotionPlan(county, physician, form.by(), before, version + 1),
        caller.userName(),
        clock.now());
    return one(county, physician, caller);
  }

  /** There is no plan any more. */
  void forget(String county, String physician, Precondition condition, Caller caller) {
    counties.lock(county);
    findSeen(county, physician, caller);
    var plan = plans.find(county, physician).orElseThrow(() -> unknown(county, physician));
    condition.hold(plan.version());
    plans.delete(county, physician);
  }

  private Entry findSeen(String county, String physician, Caller caller) {
    counties.one(county);
    return registry
        .find(county, Kind.PHYSICIAN, physician)
        .filter(one -> sees(caller, one))
        .orElseThrow(() -> unknown(county, physician));
  }

  private static boolean sees(Caller caller, Entry physician) {
    return caller.is(WIDE)
        || (caller.is(Role.HOSPITAL_HR) && physician.institution().equals(caller.hospital()))
        || (caller.is(Role.PHYSICIAN) && physician.id().equals(caller.physician()));
  }

  private static ProblemException unknown(String county, String physician) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "physicians/" + physician);
  }
}
