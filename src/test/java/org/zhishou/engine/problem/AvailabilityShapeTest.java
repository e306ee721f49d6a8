package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.StrictJson;

class AvailabilityShapeTest {
  static final Period TWO_WEEKS =
      new Period(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 25));
  static final WorkingCalendar PLAIN = new WorkingCalendar(Set.of(), Set.of());

  static List<Fault> faults(String json) {
    var faults = new Faults();
    var place = Place.root(StrictJson.parse(json.replace('\'', '"')));
    AvailabilityShape.all(TWO_WEEKS).read(place, faults);
    return faults.all();
  }

  static List<String> told(List<Fault> faults) {
    return faults.stream().map(fault -> fault.pointer() + " " + fault.code()).toList();
  }

  static List<Fault> warnings(String json) {
    var faults = new Faults();
    var place = Place.root(StrictJson.parse(json.replace('\'', '"')));
    var said = AvailabilityShape.all(TWO_WEEKS).read(place, faults);
    assertThat(faults.all()).isEmpty();
    assertThat(said).isNotNull();
    return AvailabilityWarnings.of(said, TWO_WEEKS, PLAIN, "");
  }

  @Test
  void nothingSaidIsSound() {
    assertThat(faults("{}")).isEmpty();
    assertThat(warnings("{}")).isEmpty();
  }

  @Test
  void everyFaultIsFoundAtOnce() {
    assertThat(
            told(
                faults(
                    """
                    {'unavailable':[{'from':'2026-10-16','to':'2026-10-12'}],'undesired':['2026-10-14'],\
                    'preferred':['2026-10-13','2026-10-14'],'maxDutyDaysPerWeek':9,'title':'CHIEF'}\
                    """)))
        .containsExactlyInAnyOrder(
            "/unavailable/0/to to-before-from",
            "/preferred/1 preferred-and-undesired",
            "/maxDutyDaysPerWeek out-of-range",
            "/title unknown-property");
  }

  @Test
  void nobodyAsksForDatesWhoIsNeverSent() {
    assertThat(told(faults("{'maxDutyDaysInPeriod':0,'preferred':['2026-10-13']}")))
        .containsExactly("/preferred preferred-but-never-sent");
    assertThat(faults("{'maxDutyDaysInPeriod':0}")).isEmpty();
  }

  @Test
  void aTargetBeyondTheLimitsIsAFault() {
    assertThat(told(faults("{'maxDutyDaysPerWeek':2,'serviceDaysTarget':5}")))
        .containsExactly("/serviceDaysTarget target-above-limit");
    assertThat(faults("{'maxDutyDaysPerWeek':2,'serviceDaysTarget':4}")).isEmpty();
    assertThat(
            told(faults("{'maxDutyDaysPerWeek':2,'maxDutyDaysInPeriod':3,'serviceDaysTarget':4}")))
        .containsExactly("/serviceDaysTarget target-above-limit");
  }

  @Test
  void wishesAloneAreTakenFromAPhysician() {
    var faults = new Faults();
    var place = Place.root(StrictJson.parse("{\"unavailable\":[],\"preferred\":[]}"));
    AvailabilityShape.wishes(TWO_WEEKS).read(place, faults);
    assertThat(told(faults.all())).containsExactly("/unavailable unknown-property");
  }

  @Test
  void whatMayBeMeantIsWarnedOf() {
    assertThat(
            told(
                warnings(
                    """
                    {'unavailable':[{'from':'2026-10-12','to':'2026-10-16'},{'from':'2026-10-15','to':'2026-10-19'},\
                    {'from':'2026-12-01','to':'2026-12-02'}],'preferred':['2026-10-13','2026-11-02']}\
                    """)))
        .containsExactlyInAnyOrder(
            "/unavailable/1 unavailable-twice",
            "/unavailable/2 outside-period",
            "/preferred/1 outside-period",
            "/preferred/0 preferred-while-unavailable");
  }

  @Test
  void theNightShiftBeforeThePeriodTakesItsFirstDay() {
    var eve = "{'unavailable':[{'from':'2026-10-11','to':'2026-10-11','reason':'NIGHT_SHIFT'}]}";
    assertThat(warnings(eve)).isEmpty();
    assertThat(told(warnings(eve.replace("NIGHT_SHIFT", "LEAVE"))))
        .containsExactly("/unavailable/0 outside-period");
  }

  @Test
  void aTargetAboveTheDaysThatAreLeftIsWarnedOf() {
    var away = "{'unavailable':[{'from':'2026-10-12','to':'2026-10-21'}],'serviceDaysTarget':%d}";
    assertThat(told(warnings(away.formatted(3))))
        .containsExactly("/serviceDaysTarget target-above-available-days");
    assertThat(warnings(away.formatted(2))).isEmpty();
    assertThat(told(warnings("{'unavailable':[{'from':'2026-10-01','to':'2026-10-31'}]}")))
        .containsExactly(" never-available");
  }

  @Test
  void aPostingIsWarnedOfAndWhatIsSaidOfItsDates() {
    var away =
        new Availability(
            List.of(
                unavailable("2026-10-12", "2026-10-13"), unavailable("2026-10-20", "2026-10-21")),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    var warnings =
        AvailabilityWarnings.ofPostings(
            away,
            List.of(posting("2026-10-19", "2027-04-18"), posting("2026-01-01", "2026-06-30")),
            TWO_WEEKS,
            id -> id + " 东乡");
    assertThat(told(warnings))
        .containsExactly(" posted-meanwhile", "/unavailable/1 absent-while-posted");
    for (var warning : warnings) {
      for (var locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
        assertThat(warning.message(locale)).contains("东乡", "2026-10-19", "2027-04-18");
      }
    }
  }

  private static Unavailability unavailable(String from, String to) {
    return new Unavailability(
        LocalDate.parse(from), LocalDate.parse(to), UnavailabilityReason.LEAVE);
  }

  private static Posting posting(String from, String to) {
    return new Posting("P1", "C1", LocalDate.parse(from), LocalDate.parse(to), 5);
  }

  @Test
  void everySentenceIsThereInBothLanguages() {
    for (var fault : faults("{'undesired':['2026-10-14'],'preferred':['2026-10-14']}")) {
      assertThat(fault.message(Locale.ENGLISH)).contains("2026-10-14");
      assertThat(fault.message(Locale.SIMPLIFIED_CHINESE)).contains("2026-10-14");
    }
  }

  @Test
  void aCarryOverNamesCentresThatThereAre() {
    var faults = new Faults();
    var json = "{\"regularAt\":[{\"centre\":\"C9\"}],\"carriedOverDutyDays\":0.3}";
    new CarryOverShape(Set.of("C1")).read(Place.root(StrictJson.parse(json)), faults);
    assertThat(told(faults.all()))
        .containsExactlyInAnyOrder(
            "/regularAt/0/centre unknown-id", "/carriedOverDutyDays not-in-halves");
  }
}
