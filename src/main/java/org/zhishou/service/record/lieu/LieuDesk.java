package org.zhishou.service.record.lieu;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.DaysOff;
import org.zhishou.service.planning.availability.LieuGrants;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.record.settings.RecordSettings;
import org.zhishou.service.record.settings.SettingsStore;
import org.zhishou.service.rounds.round.CountyClock;

/** Says what time off in lieu is owed to whom. */
@Service
@Transactional(readOnly = true)
class LieuDesk {
  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.AUDITOR};

  private final LedgerStore ledger;
  private final LieuGrants grants;
  private final SettingsStore settings;
  private final CountyStore counties;
  private final EntryStore registry;
  private final DaysOff daysOff;
  private final CountyClock clock;

  LieuDesk(
      LedgerStore ledger,
      LieuGrants grants,
      SettingsStore settings,
      CountyStore counties,
      EntryStore registry,
      DaysOff daysOff,
      CountyClock clock) {
    this.ledger = ledger;
    this.grants = grants;
    this.settings = settings;
    this.counties = counties;
    this.registry = registry;
    this.daysOff = daysOff;
    this.clock = clock;
  }

  /** Of all physicians that the caller may see and that earned or were granted any. */
  List<LieuDocument> all(String county, Caller caller) {
    counties.one(county);
    var counting = settings.of(county);
    var granted = grants.of(county);
    var calendar = calendar(county, granted);
    Map<String, List<LedgerEntry>> served =
        ledger.standing(county, LocalDate.EPOCH, clock.today()).stream()
            .collect(Collectors.groupingBy(one -> one.by().physician().id()));
    return registry.all(county, Kind.PHYSICIAN).stream()
        .filter(one -> sees(caller, one))
        .map(
            one ->
                document(
                    one,
                    served.getOrDefault(one.id(), List.of()),
                    granted.getOrDefault(one.id(), List.of()),
                    calendar,
                    counting))
        .filter(one -> one.earned() > 0 || one.granted() > 0)
        .toList();
  }

  LieuDocument one(String county, String physician, Caller caller) {
    counties.one(county);
    var known =
        registry
            .find(county, Kind.PHYSICIAN, physician)
            .filter(one -> sees(caller, one))
            .orElseThrow(ProblemException.unknown(county, "physicians/" + physician));
    var granted = grants.of(county);
    return document(
        known,
        ledger.standing(county, physician, LocalDate.EPOCH, clock.today()),
        granted.getOrDefault(physician, List.of()),
        calendar(county, granted),
        settings.of(county));
  }

  /** Of all years that anything was granted in. */
  private WorkingCalendar calendar(String county, Map<String, List<LieuGrants.Grant>> granted) {
    var all = granted.values().stream().flatMap(List::stream).toList();
    var today = clock.today();
    var first = all.stream().map(LieuGrants.Grant::from).min(LocalDate::compareTo).orElse(today);
    var last = all.stream().map(LieuGrants.Grant::to).max(LocalDate::compareTo).orElse(today);
    return daysOff.of(county, new Period(first, last));
  }

  private LieuDocument document(
      Entry physician,
      List<LedgerEntry> entries,
      List<LieuGrants.Grant> granted,
      WorkingCalendar calendar,
      RecordSettings counting) {
    var free = new TreeSet<LocalDate>();
    for (var grant : granted) {
      grant
          .from()
          .datesUntil(grant.to().plusDays(1))
          .filter(calendar::isWorkingDay)
          .forEach(free::add);
    }
    var account = LieuAccount.of(Earnings.of(entries, counting), free, counting.minutesOfDayOff());
    var stale = clock.today().minusDays(counting.staleAfterDays());
    return new LieuDocument(
        physician.id(),
        physician.name(),
        physician.institution(),
        account.earned(),
        account.granted(),
        account.balance(),
        account.open().isEmpty() ? null : account.open().getFirst().date(),
        account.owedSinceBefore(stale),
        counting.staleAfterDays(),
        account.open().stream()
            .map(one -> new LieuDocument.Open(one.date(), one.minutes()))
            .toList(),
        List.copyOf(free));
  }

  private static boolean sees(Caller caller, Entry physician) {
    return caller.is(WIDE)
        || (caller.is(Role.HOSPITAL_HR) && physician.institution().equals(caller.hospital()))
        || (caller.is(Role.PHYSICIAN) && physician.id().equals(caller.physician()));
  }
}
