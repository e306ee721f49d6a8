package org.zhishou.service.record.slots;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Period;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.DaysOff;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.CountyClock;

/** Keeps clinics and policy, reserves slots for centres, and reports what became of them. */
@Service
@Transactional
public class SlotDesk {
  /** Something kept, and how often it was written; 0 before the first. */
  record Versioned<T>(T value, long version) {}

  private static final Role[] WIDE = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR};

  private final SlotStore store;
  private final CountyStore counties;
  private final EntryStore registry;
  private final DaysOff daysOff;
  private final CountyClock clock;

  SlotDesk(
      SlotStore store,
      CountyStore counties,
      EntryStore registry,
      DaysOff daysOff,
      CountyClock clock) {
    this.store = store;
    this.counties = counties;
    this.registry = registry;
    this.daysOff = daysOff;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  Versioned<SlotPolicy> policy(String county) {
    counties.one(county);
    return store
        .policy(county)
        .map(kept -> new Versioned<>(kept.as(SlotForms.Policy.class).policy(), kept.version()))
        .orElse(new Versioned<>(SlotPolicy.USUAL, 0));
  }

  Versioned<SlotPolicy> changePolicy(
      String county, SlotPolicy policy, Precondition condition, Caller caller) {
    counties.lock(county);
    var before = policy(county);
    condition.holdIfThere(before.version());
    store.keepPolicy(
        county,
        new SlotStore.Kept(Rows.json(policy), before.version() + 1),
        caller.userName(),
        clock.now());
    return policy(county);
  }

  @Transactional(readOnly = true)
  Versioned<List<ClinicSlot>> clinics(String county, String hospital) {
    counties.one(county);
    if (registry.find(county, Kind.HOSPITAL, hospital).isEmpty()) {
      throw new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "hospitals/" + hospital);
    }
    return store
        .clinics(county, hospital)
        .map(kept -> new Versioned<>(kept.as(SlotForms.Clinics.class).all(), kept.version()))
        .orElse(new Versioned<>(List.of(), 0));
  }

  Versioned<List<ClinicSlot>> changeClinics(
      String county,
      String hospital,
      List<ClinicSlot> clinics,
      Precondition condition,
      Caller caller) {
    counties.lock(county);
    var before = clinics(county, hospital);
    condition.holdIfThere(before.version());
    store.keepClinics(
        county,
        hospital,
        new SlotStore.Kept(Rows.json(new SlotDocument.Clinics(clinics)), before.version() + 1),
        caller.userName(),
        clock.now());
    return clinics(county, hospital);
  }

  /**
   * Reserves the slots of all hospitals on these days, in place of what was reserved there. What
   * was reserved earlier in the year counts as handed out, so that a week at a time comes to the
   * same as the year at once.
   *
   * @throws ProblemException where somebody booked any of those
   */
  SlotDocument.Allocated allocate(String county, LocalDate from, LocalDate to) {
    counties.lock(county);
    var booked = store.booked(county, from, to);
    if (booked > 0) {
      throw new ProblemException(ProblemCode.SLOTS_BOOKED, booked, from, to);
    }
    store.clear(county, from, to);
    var policy = policy(county).value();
    var calendar = daysOff.of(county, new Period(from, to));
    var centres = active(county, Kind.CENTRE);
    var slots = 0;
    var reserved = 0;
    for (var hospital : active(county, Kind.HOSPITAL)) {
      var planned =
          SlotPlan.of(
              clinics(county, hospital.id()).value(),
              policy,
              calendar,
              specialty -> weights(hospital.id(), specialty, centres),
              store.reservedBefore(county, hospital.id(), from.withDayOfYear(1), from),
              from,
              to);
      store.insert(county, hospital.id(), planned);
      slots += planned.offered().stream().mapToInt(SlotPlan.Offered::slots).sum();
      reserved += planned.reserved().stream().mapToInt(SlotPlan.Reserved::slots).sum();
    }
    return new SlotDocument.Allocated(from, to, slots, reserved);
  }

  private List<Entry> active(String county, Kind kind) {
    return registry.all(county, kind).stream().filter(Entry::active).toList();
  }

  /**
   * Residents, twice where the centre asked for the specialty, 0 where the hospital has no part.
   */
  static SortedMap<String, Long> weights(String hospital, String specialty, List<Entry> centres) {
    var weights = new TreeMap<String, Long>();
    for (var centre : centres) {
      var document = centre.document();
      var responsible = document.path("responsibleHospitals");
      var answers =
          responsible.isEmpty()
              || responsible.valueStream().anyMatch(one -> one.asString().equals(hospital));
      var asked =
          document
              .path("requestedSpecialties")
              .valueStream()
              .anyMatch(one -> one.path("specialty").asString().equals(specialty));
      var residents = document.path("population").asLong(0);
      weights.put(centre.id(), answers ? residents * (asked ? 2 : 1) : 0);
    }
    return weights;
  }

  /** What the caller may see: a hospital its own, a centre its own and what is in the pool. */
  @Transactional(readOnly = true)
  public List<SlotDocument> reserved(String county, LocalDate from, LocalDate to, Caller caller) {
    var policy = policy(county).value();
    var today = clock.today();
    return store.reserved(county, from, to).stream()
        .map(one -> SlotDocument.of(one, policy, today))
        .filter(one -> sees(caller, one))
        .toList();
  }

  private static boolean sees(Caller caller, SlotDocument one) {
    return caller.is(WIDE)
        || (caller.is(Role.HOSPITAL_HR) && one.hospital().equals(caller.hospital()))
        || (caller.is(Role.CENTRE)
            && (one.centre().equals(caller.centre()) || one.stage() == SlotPolicy.Stage.POOL));
  }

  /** What became of the slots of a centre on a date: how many were booked, and who came. */
  Versioned<SlotDocument> use(
      String county, SlotKey key, SlotForms.Use use, Precondition condition, Caller caller) {
    counties.lock(county);
    var before = one(county, key);
    condition.holdIfThere(before.version());
    if (use.booked() > before.slots()) {
      throw new ProblemException(ProblemCode.SLOTS_EXCEEDED, use.booked(), before.slots());
    }
    var after = before.used(use.booked(), use.came());
    store.use(county, after);
    return show(county, after);
  }

  /**
   * Records many at once; what is as it was stays untouched.
   *
   * @throws ProblemException where a centre has no such slots, or not as many; then nothing is kept
   */
  public void take(String county, List<SlotCount> counts) {
    counties.lock(county);
    for (var count : counts) {
      var before = one(county, count.key());
      if (count.booked() > before.slots()) {
        throw new ProblemException(ProblemCode.SLOTS_EXCEEDED, count.booked(), before.slots());
      }
      if (count.booked() != before.booked() || count.attended() != before.attended()) {
        store.use(county, before.used(count.booked(), count.attended()));
      }
    }
  }

  @Transactional(readOnly = true)
  Versioned<SlotDocument> used(String county, SlotKey key) {
    counties.one(county);
    return show(county, one(county, key));
  }

  private Versioned<SlotDocument> show(String county, SlotStore.Reservation one) {
    var document = SlotDocument.of(one, policy(county).value(), clock.today());
    return new Versioned<>(document, one.version());
  }

  private SlotStore.Reservation one(String county, SlotKey key) {
    return store.reserved(county, key.date(), key.date()).stream()
        .filter(key::names)
        .findFirst()
        .orElseThrow(ProblemException.unknown(county, key.thing()));
  }

  /** As {@link #report(String, LocalDate, LocalDate)}; a hospital is given its own. */
  @Transactional(readOnly = true)
  public SlotDocument.Report report(String county, LocalDate from, LocalDate to, Caller caller) {
    var all = report(county, from, to);
    if (caller.is(WIDE)) {
      return all;
    }
    var own = caller.hospital();
    return new SlotDocument.Report(
        all.hospitals().stream().filter(one -> one.hospital().equals(own)).toList(),
        all.centres().stream().filter(one -> one.hospital().equals(own)).toList());
  }

  /** By hospital, month, specialty and seniority; and what each centre was given. */
  @Transactional(readOnly = true)
  public SlotDocument.Report report(String county, LocalDate from, LocalDate to) {
    var policy = policy(county).value();
    var today = clock.today();
    var reserved = store.reserved(county, from, to);
    record OfHospital(String hospital, YearMonth month, String specialty, boolean senior) {}
    record OfCentre(String centre, String hospital, YearMonth month, String specialty) {}
    var offered = new LinkedHashMap<OfHospital, int[]>();
    for (var one : store.offered(county, from, to)) {
      var key =
          new OfHospital(
              one.hospital(),
              YearMonth.from(one.offered().date()),
              one.offered().specialty(),
              one.offered().senior());
      var sums = offered.computeIfAbsent(key, any -> new int[2]);
      sums[0] += one.offered().slots();
      sums[1] += one.offered().quota();
    }
    var ofHospital = new HashMap<OfHospital, SlotUse>();
    var ofCentre = new LinkedHashMap<OfCentre, SlotUse>();
    for (var one : reserved) {
      var month = YearMonth.from(one.date());
      var back = policy.stage(one.date(), today) == SlotPolicy.Stage.RETURNED;
      var use =
          new SlotUse(
              one.slots(), one.booked(), one.attended(), back ? one.slots() - one.booked() : 0);
      ofHospital.merge(
          new OfHospital(one.hospital(), month, one.specialty(), one.senior()), use, SlotUse::plus);
      ofCentre.merge(
          new OfCentre(one.centre(), one.hospital(), month, one.specialty()), use, SlotUse::plus);
    }
    var names = new HashMap<String, String>();
    for (var kind : List.of(Kind.HOSPITAL, Kind.CENTRE)) {
      registry.all(county, kind).stream()
          .filter(one -> one.name() != null)
          .forEach(one -> names.put(one.id(), String.valueOf(one.name())));
    }
    var lines = new ArrayList<SlotDocument.Line>();
    offered.forEach(
        (key, sums) -> {
          var use = ofHospital.getOrDefault(key, SlotUse.NONE);
          lines.add(
              new SlotDocument.Line(
                  key.hospital(),
                  names.get(key.hospital()),
                  key.month().toString(),
                  key.specialty(),
                  key.senior(),
                  sums[0],
                  use.reserved(),
                  (double) use.reserved() / sums[0],
                  use.reserved() >= sums[1],
                  use.booked(),
                  use.attended(),
                  use.returned()));
        });
    var centres = new ArrayList<SlotDocument.OfCentre>();
    ofCentre.forEach(
        (key, use) ->
            centres.add(
                new SlotDocument.OfCentre(
                    key.centre(),
                    names.get(key.centre()),
                    key.hospital(),
                    key.month().toString(),
                    key.specialty(),
                    use.reserved(),
                    use.booked(),
                    use.attended(),
                    use.returned())));
    return new SlotDocument.Report(lines, centres);
  }
}
