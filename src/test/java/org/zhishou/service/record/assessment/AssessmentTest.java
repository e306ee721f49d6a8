package org.zhishou.service.record.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zhishou.service.record.ServedCounty.FIRST;
import static org.zhishou.service.record.ServedCounty.duty;
import static org.zhishou.service.record.ServedCounty.expect;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import org.zhishou.service.record.ServedCounty;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AssessmentTest {
  static final String YEAR = "from=2025-01-01&to=2025-12-31";
  static final int WEEKS = 13;

  @Autowired PlannedServiceStore planned;
  @Autowired OldRounds oldRounds;

  ServedCounty county;
  String round;
  List<Duty> duties;

  @BeforeEach
  void aQuarter(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    duties = new ArrayList<>();
    for (var week = 0; week < WEEKS; week++) {
      var monday = FIRST.plusWeeks(week);
      duties.add(duty("C1", monday.plusDays(1), Session.FULL_DAY, "P1"));
      duties.add(duty("C1", monday.plusDays(3), Session.EVENING, "P1"));
      if (week % 2 == 0) {
        duties.add(duty("C2", monday.plusDays(3), Session.FULL_DAY, "P2"));
      }
      if (week % 3 == 0) {
        duties.add(duty("C2", monday.plusDays(4), Session.FULL_DAY, "S1"));
      }
    }
    round = county.published(2025, 1, duties);
  }

  JsonNode checked(String schema, JsonNode json) {
    SchemaCheck.of(expect(200, county.api.get("/v3/api-docs"))).check(schema, json);
    return json;
  }

  static JsonNode figure(JsonNode group, String id) {
    return group
        .path("figures")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  void servedAtRandom(Random random) {
    for (var duty : duties) {
      var state =
          switch (random.nextInt(5)) {
            case 0 -> "{'state':'ABSENT'}";
            case 1 -> "{'state':'SUBSTITUTED','substitute':'P3'}";
            case 2 -> null;
            default -> "{'state':'ATTENDED'}";
          };
      if (state != null) {
        expect(200, county.recorded(round, duty, state, 0));
      }
    }
  }

  /** What stands, of the exported entries. */
  List<JsonNode> standing() {
    return county
        .get("/ledger?size=500")
        .path("items")
        .valueStream()
        .filter(one -> !one.has("counters") && !one.has("counteredBy"))
        .toList();
  }

  @Test
  void figuresAreThoseOfAPlainRecomputationFromTheExportedEntries() {
    servedAtRandom(new Random(9));
    expect(200, county.api.post(round + "/close"));
    var first = standing().getFirst().path("id").asString();
    expect(
        200,
        county.send("POST", county.county + "/ledger/" + first + "/correct", "{'reason':'误记'}"));
    var met = new TreeMap<String, Set<LocalDate>>();
    var days = new HashMap<String, Set<String>>();
    for (var entry : standing()) {
      var centre = entry.path("centre").path("id").asString();
      var date = LocalDate.parse(entry.path("from").asString());
      if (!entry.path("session").asString().equals("EVENING")) {
        met.computeIfAbsent(centre, key -> new HashSet<>()).add(date.with(DayOfWeek.MONDAY));
      }
      if (entry.path("type").asString().equals("DUTY") && date.getYear() == 2025) {
        days.computeIfAbsent(centre, key -> new HashSet<>())
            .add(entry.path("physician").path("id").asString() + date);
      }
    }
    var centres =
        checked("AssessmentFigures", county.get("/assessment/figures?by=CENTRE&" + YEAR))
            .path("items");
    var attended = 0;
    var deployed = 0;
    for (var centre : centres) {
      var id = centre.path("of").asString();
      var attainment = figure(centre, "WEEKLY_ATTAINMENT");
      assertThat(attainment.path("numerator").asInt())
          .isEqualTo(met.getOrDefault(id, Set.of()).size());
      assertThat(attainment.path("denominator").asInt()).isEqualTo(WEEKS);
      assertThat(figure(centre, "DAYS_DEPLOYED").path("numerator").asInt())
          .isEqualTo(days.getOrDefault(id, Set.of()).size());
      attended += attainment.path("numerator").asInt();
      deployed += figure(centre, "DAYS_DEPLOYED").path("numerator").asInt();
    }
    var all = county.get("/assessment/figures?" + YEAR).path("items").get(0);
    assertThat(figure(all, "WEEKLY_ATTAINMENT").path("numerator").asInt()).isEqualTo(attended);
    assertThat(figure(all, "WEEKLY_ATTAINMENT").path("planned").asInt()).isEqualTo(13 + 9);
    assertThat(figure(all, "DAYS_DEPLOYED").path("numerator").asInt()).isEqualTo(deployed);
    assertThat(figure(all, "DAYS_DEPLOYED").path("value").asDouble())
        .isEqualTo(deployed / 3.0, within(1e-9));
    var byMonth = 0;
    for (var month : county.get("/assessment/figures?per=MONTH&" + YEAR).path("items")) {
      byMonth += figure(month, "DAYS_DEPLOYED").path("numerator").asInt();
    }
    assertThat(byMonth).isEqualTo(deployed);
    var byHospital = 0;
    var plannedByHospital = 0;
    for (var hospital : county.get("/assessment/figures?by=HOSPITAL&" + YEAR).path("items")) {
      byHospital += figure(hospital, "DAYS_DEPLOYED").path("numerator").asInt();
      plannedByHospital += figure(hospital, "DAYS_DEPLOYED").path("planned").asInt();
    }
    assertThat(byHospital).isEqualTo(deployed);
    assertThat(plannedByHospital)
        .isEqualTo(figure(all, "DAYS_DEPLOYED").path("planned").asInt())
        .isPositive();
    var bySpecialty = 0;
    var deployment = checked("DeployedDaysList", county.get("/assessment/deployment?" + YEAR));
    for (var one : deployment.path("items")) {
      bySpecialty += one.path("days").asInt();
    }
    assertThat(bySpecialty).isEqualTo(deployed);
    var missed = county.get("/assessment/missed-weeks?from=2024-12-30&to=2025-12-31").path("items");
    assertThat(missed.size()).isEqualTo(2 * WEEKS - attended);
  }

  @Test
  void aMissedWeekSaysWhy() {
    county.attended(round, duties.get(0));
    expect(200, county.recorded(round, duties.get(4), "{'state':'ABSENT'}", 0));
    var missed =
        checked("MissedWeeks", county.get("/assessment/missed-weeks?" + YEAR)).path("items");
    var byWeek = new HashMap<String, JsonNode>();
    missed.forEach(
        one -> byWeek.put(one.path("centre").asString() + one.path("week").asString(), one));
    assertThat(byWeek).doesNotContainKey("C1" + FIRST);
    var absent = byWeek.get("C1" + FIRST.plusWeeks(1));
    assertThat(absent).isNotNull();
    assertThat(absent.path("absent").asInt()).isOne();
    assertThat(absent.path("awaited").asInt()).isOne();
    assertThat(absent.path("missingAsPlanned").asInt()).isZero();
    var neverPlanned = byWeek.get("C2" + FIRST.plusWeeks(1));
    assertThat(neverPlanned).isNotNull();
    assertThat(neverPlanned.path("missingAsPlanned").asInt()).isOne();
    assertThat(neverPlanned.path("name").asString()).isEqualTo("梅江社区卫生服务中心");
  }

  @Test
  void aWeekIsMissedOnlyOnceItIsOver() {
    county.published(2090, 1, List.of());
    var quarter = "from=2090-01-01&to=2090-03-31";
    var missed = county.get("/assessment/missed-weeks?" + quarter).path("items");
    assertThat(missed).isEmpty();
    var all = county.get("/assessment/figures?" + quarter).path("items").get(0);
    assertThat(figure(all, "WEEKLY_ATTAINMENT").path("denominator").asInt()).isEqualTo(2 * WEEKS);
    assertThat(figure(all, "WEEKLY_ATTAINMENT").path("planned").asInt()).isZero();
  }

  @Test
  void whatARoundOfAnEarlierReleasePlannedIsWorkedOutAtTheStart() {
    var asked = "/assessment/figures?by=COUNTY&per=YEAR&" + YEAR;
    var before = figure(county.get(asked).path("items").path(0), "DAYS_DEPLOYED");
    assertThat(before.path("planned").asInt()).isPositive();
    planned.replaceRound(new RoundKey(county.id, "2025-Q1"), List.of());
    var without = figure(county.get(asked).path("items").path(0), "DAYS_DEPLOYED");
    assertThat(without.path("planned").asInt()).isZero();

    oldRounds.workOut();

    assertThat(figure(county.get(asked).path("items").path(0), "DAYS_DEPLOYED")).isEqualTo(before);
  }

  @Test
  void partsOfMonthsAddUpToTheWhole() {
    servedAtRandom(new Random(4));
    var whole = county.get("/assessment/figures?by=HOSPITAL&" + YEAR).path("items").get(0);
    var cut = LocalDate.of(2025, 2, 11);
    var parts =
        List.of(
            county.get("/assessment/figures?by=HOSPITAL&from=2025-01-01&to=" + cut),
            county.get("/assessment/figures?by=HOSPITAL&to=2025-12-31&from=" + cut.plusDays(1)));
    for (var id : List.of("WEEKLY_ATTAINMENT", "DAYS_DEPLOYED")) {
      for (var count : List.of("numerator", "planned")) {
        assertThat(
                parts.stream()
                    .mapToInt(one -> figure(one.path("items").get(0), id).path(count).asInt())
                    .sum())
            .as(id + " " + count)
            .isEqualTo(figure(whole, id).path(count).asInt())
            .isPositive();
      }
    }
  }

  @Test
  void aYearIsTheSumOfItsQuartersAndOfItsMonths() {
    servedAtRandom(new Random(5));
    for (var id : List.of("WEEKLY_ATTAINMENT", "DAYS_DEPLOYED")) {
      for (var count : List.of("numerator", "planned")) {
        var sums =
            Stream.of("YEAR", "QUARTER", "MONTH")
                .map(
                    per ->
                        county
                            .get("/assessment/figures?per=" + per + "&" + YEAR)
                            .path("items")
                            .valueStream()
                            .mapToInt(one -> figure(one, id).path(count).asInt())
                            .sum())
                .toList();
        assertThat(sums).as(id + " " + count).containsOnly(sums.getFirst());
        assertThat(sums.getFirst()).isPositive();
      }
    }
  }

  @Test
  void postingsToursAndRemoteSessionsAreFiguresOfTheirOwn() {
    for (var body :
        List.of(
            "{'physician':'P1','centre':'C1','type':'POSTING','from':'2025-07-02','to':'2025-12-31','reason':'x'}",
            "{'physician':'P2','centre':'C1','type':'TOUR','from':'2025-02-04','session':'FULL_DAY','reason':'x'}",
            "{'physician':'P3','centre':'C1','type':'TOUR','from':'2025-02-04','session':'FULL_DAY','reason':'x'}",
            "{'physician':'P3','centre':'C2','type':'REMOTE','from':'2025-02-05','session':'MORNING','reason':'x'}")) {
      expect(201, county.send("POST", county.county + "/ledger", body));
    }
    var all = county.get("/assessment/figures?" + YEAR).path("items").get(0);
    assertThat(figure(all, "POSTING_COVERAGE").path("numerator").asInt()).isOne();
    assertThat(figure(all, "POSTING_COVERAGE").path("denominator").asInt()).isOne();
    assertThat(figure(all, "TOURS").path("numerator").asInt()).isOne();
    assertThat(figure(all, "TOURS").path("denominator").asInt()).isEqualTo(8);
    assertThat(figure(all, "REMOTE_SESSIONS").path("numerator").asInt()).isOne();
    assertThat(figure(all, "DAYS_DEPLOYED").path("numerator").asInt()).isZero();
    assertThat(figure(all, "POSTING_COVERAGE").path("basis").asString()).contains("183");
    var posted = checked("PostingCoverage", county.get("/assessment/postings?year=2025"));
    assertThat(posted.path("lastBeginning").asString()).isEqualTo("2025-07-02");
    assertThat(posted.path("items").get(0).path("daysSoFar").asInt()).isEqualTo(183);
    assertThat(posted.path("items").get(0).path("physician").asString()).isEqualTo("P1");
  }

  @Test
  void aRemoteDayStandsInForADutyDayWhereTheBureauSaysSo() {
    var remote =
        "{'physician':'P3','centre':'C1','type':'REMOTE','from':'%s','session':'FULL_DAY','reason':'x'}";
    expect(201, county.send("POST", county.county + "/ledger", remote.formatted("2025-02-05")));
    var policy = "{'dutyDaysPerWeek':1,'maxDutyDaysPerWeek':2,'remoteDutyDaysPerWeek':1}";
    expect(200, county.send("PUT", county.county + "/policy", policy, "If-Match", "\"2\""));
    county.published(2025, 2, List.of());
    expect(201, county.send("POST", county.county + "/ledger", remote.formatted("2025-05-14")));
    var quarters = county.get("/assessment/figures?per=QUARTER&" + YEAR).path("items");
    assertThat(figure(quarters.get(0), "WEEKLY_ATTAINMENT").path("numerator").asInt()).isZero();
    assertThat(figure(quarters.get(1), "WEEKLY_ATTAINMENT").path("numerator").asInt()).isOne();
  }

  @Test
  void toursAreDueByTheirPlansAndPostingsForeseenByTheRegister() {
    for (var body :
        List.of(
            "{'id':'T1','centre':'C1','frequency':'MONTHLY','team':[{'seats':1}]}",
            "{'id':'T2','centre':'C1','frequency':'HALF_YEARLY','team':[{'seats':1}]}")) {
      expect(201, county.send("POST", county.county + "/tour-plans", body));
    }
    expect(
        201,
        county.send(
            "POST",
            county.county + "/postings",
            "{'id':'G1','physician':'P1','centre':'C1','from':'2025-03-01','to':'2025-12-31'}"));
    var year = county.get("/assessment/figures?" + YEAR).path("items").get(0);
    // C2 has no plan: one a quarter
    assertThat(figure(year, "TOURS").path("denominator").asInt()).isEqualTo(12 + 2 + 4);
    assertThat(figure(year, "POSTING_COVERAGE").path("numerator").asInt()).isZero();
    assertThat(figure(year, "POSTING_COVERAGE").path("planned").asInt()).isOne();
    // the first half of a year has its middle in April
    var quarter = county.get("/assessment/figures?per=QUARTER&" + YEAR).path("items").get(0);
    assertThat(figure(quarter, "TOURS").path("denominator").asInt()).isEqualTo(3 + 1);
  }

  @Test
  void equityAndBurdenStandBesideWhatWasPlanned() {
    for (var duty : duties) {
      if (duty.centre().equals("C1") && duty.session() == Session.FULL_DAY) {
        county.attended(round, duty);
      }
    }
    var equity =
        checked("EquityOverTime", county.get("/assessment/equity?" + YEAR)).path("items").get(0);
    // C1 has all 12 days of 2025 and two thirds of the residents
    assertThat(equity.path("attended").path("gini").asDouble()).isEqualTo(1 / 3.0, within(1e-9));
    assertThat(equity.path("attended").path("concentration").asDouble())
        .isEqualTo(-1 / 3.0, within(1e-9));
    assertThat(equity.path("planned").path("gini").asDouble()).isLessThan(0.2);
    assertThat(equity.path("agglomeration").get(0).path("attended").asDouble())
        .isEqualTo(1.5, within(1e-9));
    var burden =
        checked("HospitalBurdens", county.get("/assessment/burden?" + YEAR)).path("items").get(0);
    assertThat(burden.path("days").asInt()).isEqualTo(12);
    assertThat(burden.path("travelMinutes").asInt()).isEqualTo(12 * 40);
    assertThat(burden.path("relative").asDouble()).isEqualTo(1.5, within(1e-9));
  }

  @Test
  void theProvinceSeesEachCountyAndAllTogether() {
    county.attended(round, duties.get(0));
    var counties = expect(200, county.api.get("/api/v1/assessment/figures?by=COUNTY&" + YEAR));
    var own =
        counties
            .path("items")
            .valueStream()
            .filter(one -> one.path("of").asString().equals(county.id))
            .findFirst()
            .orElseThrow();
    var here = county.get("/assessment/figures?" + YEAR).path("items").get(0);
    assertThat(own.path("figures")).isEqualTo(here.path("figures"));
    var together = expect(200, county.api.get("/api/v1/assessment/figures?" + YEAR));
    var sum = 0;
    for (var one : counties.path("items")) {
      sum += figure(one, "WEEKLY_ATTAINMENT").path("denominator").asInt();
    }
    assertThat(
            figure(together.path("items").get(0), "WEEKLY_ATTAINMENT").path("denominator").asInt())
        .isEqualTo(sum);
    var equity =
        checked("EquityOverTime", expect(200, county.api.get("/api/v1/assessment/equity?" + YEAR)))
            .path("items")
            .get(0);
    assertThat(equity.path("attended").path("gini").isNumber()).isTrue();
    var share =
        equity
            .path("agglomeration")
            .valueStream()
            .filter(one -> one.path("centre").asString().equals(county.id))
            .findFirst()
            .orElseThrow();
    assertThat(share.path("days").asInt())
        .isEqualTo(figure(here, "DAYS_DEPLOYED").path("numerator").asInt());
  }
}
