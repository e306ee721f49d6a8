package org.zhishou.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.record.ServedCounty.FIRST;
import static org.zhishou.service.record.ServedCounty.duty;
import static org.zhishou.service.record.ServedCounty.expect;
import static org.zhishou.service.record.ServedCounty.physician;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** Remote sessions, postings and tours, from the registry through a round into the ledger. */
@ServiceTest
class MeasuresServedTest {
  static final LocalDate TOUR_DAY = FIRST.plusDays(9);

  ServedCounty county;

  @BeforeEach
  void aCountyWithAllMeasures(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    merge(
        """
        {'centres':[{'id':'C1','name':'石上镇卫生院','kind':'TOWNSHIP','population':20000,
           'openSessions':[{'weekday':'TUESDAY','session':'FULL_DAY'},
            {'weekday':'THURSDAY','session':'MORNING','mode':'REMOTE'}]}],
         'postings':[{'id':'A1','physician':'P3','centre':'C1','from':'2025-02-01','to':'2025-12-31','terms':'半年以上'}],
         'tourPlans':[{'id':'T1','name':'石上镇巡诊','centre':'C1','stops':['上洛','下洛'],'frequency':'MONTHLY',
           'team':[{'specialty':'PAEDIATRICS','seats':1},{'seats':1}]}]}\
        """);
  }

  void merge(String registry) {
    expect(200, county.send("POST", county.county + "/registry?mode=MERGE", registry));
  }

  static Duty tour(LocalDate date, String physician) {
    return new Duty("C1", "T1", date, Session.FULL_DAY, Mode.ON_SITE, physician, false);
  }

  static List<String> windows(JsonNode problem) {
    return problem
        .path("tours")
        .path(0)
        .path("windows")
        .valueStream()
        .map(window -> window.path("from").asString())
        .toList();
  }

  @Test
  void aRoundAsksForRemoteSessionsPostingsAndAVisitEachMonth() {
    var problem = county.problem(county.planned(2025, 1));
    assertThat(windows(problem)).containsExactly("2025-01-01", "2025-02-01", "2025-03-01");
    assertThat(problem.path("postings").path(0).propertyNames())
        .containsExactlyInAnyOrder("physician", "centre", "from", "to");
    assertThat(problem.path("centres").path(0).path("openSessions").path(1).path("mode").asString())
        .isEqualTo("REMOTE");
  }

  @Test
  void eachMemberOfATourAndARemoteSessionIsAttendedForItself() {
    var remote =
        new Duty("C1", null, FIRST.plusDays(10), Session.MORNING, Mode.REMOTE, "P1", false);
    var round =
        county.published(2025, 1, List.of(tour(TOUR_DAY, "P1"), tour(TOUR_DAY, "P2"), remote));
    county.attended(round, tour(TOUR_DAY, "P2"));
    expect(
        200,
        county.recorded(
            round, tour(TOUR_DAY, "P1"), "{'state':'SUBSTITUTED','substitute':'P3'}", 0));
    var held = expect(200, county.recorded(round, remote, "{'state':'ATTENDED'}", 0));
    assertThat(held.path("mode").asString()).isEqualTo("REMOTE");
    var list = expect(200, county.api.get(round + "/centres/C1/attendance"));
    SchemaCheck.of(expect(200, county.api.get("/v3/api-docs"))).check("AttendanceList", list);
    assertThat(list.path("names").path("tours").path("T1").asString()).isEqualTo("石上镇巡诊");
    assertThat(list.path("items").path(0).path("tour").asString()).isEqualTo("T1");

    var entries = county.get("/ledger").path("items");
    assertThat(entries.valueStream().map(MeasuresServedTest::told))
        .containsExactlyInAnyOrder("TOUR P2 T1 40", "TOUR P3 T1 50", "REMOTE P1  ");
  }

  static String told(JsonNode entry) {
    return String.join(
        " ",
        entry.path("type").asString(),
        entry.path("physician").path("id").asString(),
        entry.path("tour").asString(""),
        entry.has("travelMinutes") ? entry.path("travelMinutes").toString() : "");
  }

  @Test
  void whoHeldARemoteSeriesIsRegularInItAndNotAtTheCentre() {
    var series =
        Stream.of(10, 17, 24)
            .map(FIRST::plusDays)
            .map(date -> new Duty("C1", null, date, Session.MORNING, Mode.REMOTE, "P1", false))
            .toList();
    var round = county.published(2025, 1, series);
    series.forEach(duty -> county.attended(round, duty));
    var second = county.planned(2025, 2);
    var regular = physician(county.problem(second), "P1").path("regularAt");
    assertThat(regular.size()).isEqualTo(1);
    assertThat(regular.path(0).path("mode").asString()).isEqualTo("REMOTE");
    assertThat(regular.path(0).path("weekday").asString()).isEqualTo("THURSDAY");
    var derived = expect(200, county.api.get(second + "/carry-over/P1")).path("lastRound");
    assertThat(derived.path("regularAt").path(0)).isEqualTo(regular.path(0));
  }

  @Test
  void aTourThatTheLedgerHasIsNotAskedForAgain() {
    var round = county.published(2025, 1, List.of(tour(TOUR_DAY, "P1")));
    county.attended(round, tour(TOUR_DAY, "P1"));
    expect(200, county.api.post(round + "/close"));
    var byHand =
        "{'physician':'P2','centre':'C1','type':'TOUR','tour':'T1','from':'2025-05-08',"
            + "'session':'FULL_DAY','reason':'临时巡诊'}";
    expect(201, county.send("POST", county.county + "/ledger", byHand));
    assertThat(windows(county.problem(county.planned(2025, 2))))
        .containsExactly("2025-04-01", "2025-06-01");
  }

  @Test
  void aRoundThatClosesEntersItsPartOfEachPosting() {
    var posted = duty("C1", FIRST.plusDays(43), Session.FULL_DAY, "P3");
    var round = county.published(2025, 1, List.of(posted, tour(TOUR_DAY, "P3")));
    county.attended(round, posted);
    county.attended(round, tour(TOUR_DAY, "P3"));
    expect(200, county.api.post(round + "/close"));
    var posting = county.get("/ledger?type=POSTING").path("items");
    assertThat(posting.valueStream().map(one -> one.path("to").asString()))
        .containsExactly("2025-02-28", "2025-03-30");
    assertThat(posting.path(0).path("from").asString()).isEqualTo("2025-02-01");
    var form = county.api.get(county.county + "/ledger.csv?type=POSTING").body();
    assertThat(form.lines().toList())
        .element(1)
        .asString()
        .contains("派驻,2025-02-01,2025-03-30,58,0");
    assertThat(county.get("/ledger/seals").path("items").path(0).path("intact").asBoolean())
        .isTrue();

    // half-days on dates of a posting are nobody's load
    var second = county.planned(2025, 2);
    var last = expect(200, county.api.get(second + "/carry-over/P3")).path("lastRound");
    assertThat(last.path("attendedHalfDays").asInt()).isEqualTo(2);
    assertThat(physician(county.problem(second), "P3").path("regularAt").size()).isZero();
  }

  @Test
  void managedStaffAndCountedRemoteDaysAreFiguresOfTheirOwn() {
    merge(
        """
        {'policy':{'dutyDaysPerWeek':1,'maxDutyDaysPerWeek':2,'halfDayCountsAsDutyDay':true,'remoteDutyDaysPerWeek':1},
         'physicians':[{'id':'S1','name':'赵敏','institution':'C2','title':'ATTENDING','managedBy':'H1'}]}\
        """);
    var own = duty("C2", FIRST.plusDays(7), Session.FULL_DAY, "S1");
    var remote =
        new Duty("C1", null, FIRST.plusDays(10), Session.MORNING, Mode.REMOTE, "P1", false);
    var round = county.published(2025, 1, List.of(own, remote));
    county.attended(round, own);
    var met = expect(200, county.recorded(round, remote, "{'state':'ATTENDED'}", 0)).path("week");
    assertThat(met.path("staffed").asInt()).isOne();
    assertThat(met.path("missing").asInt()).isZero();

    var year = "&per=YEAR&from=2025-01-01&to=2025-12-31";
    var hospitals = county.get("/assessment/figures?by=HOSPITAL" + year).path("items");
    assertThat(numerator(hospitals.path(0), "MANAGED_STAFF_DAYS")).isOne();
    assertThat(numerator(hospitals.path(1), "MANAGED_STAFF_DAYS")).isZero();
    var all = county.get("/assessment/figures?by=COUNTY" + year).path("items").path(0);
    assertThat(numerator(all, "MANAGED_STAFF_DAYS")).isOne();
    assertThat(numerator(all, "DAYS_DEPLOYED")).isZero();
    assertThat(numerator(all, "WEEKLY_ATTAINMENT")).isEqualTo(2);
  }

  static int numerator(JsonNode group, String figure) {
    return group
        .path("figures")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(figure))
        .mapToInt(one -> one.path("numerator").asInt())
        .sum();
  }
}
