package org.zhishou.service.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.record.ServedCounty.FIRST;
import static org.zhishou.service.record.ServedCounty.duty;
import static org.zhishou.service.record.ServedCounty.expect;
import static org.zhishou.service.record.ServedCounty.physician;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

/** What one quarter was, the next takes up by itself. */
@ServiceTest
class TwoQuartersTest {
  ServedCounty county;
  List<Duty> duties;
  String first;

  @BeforeEach
  void aQuarterWasServed(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    duties = new ArrayList<>();
    for (var week = 1; week <= 6; week++) {
      duties.add(duty("C1", FIRST.plusDays(7 * week + 1), Session.FULL_DAY, "P1"));
      duties.add(duty("C1", FIRST.plusDays(7 * week + 3), Session.FULL_DAY, "P2"));
    }
    first = county.published(2025, 1, duties);
  }

  JsonNode carried(String round, String physician) {
    var api = expect(200, county.api.get("/v3/api-docs"));
    var carried = expect(200, county.api.get(round + "/carry-over/" + physician));
    SchemaCheck.of(api).check("CarriedOver", carried);
    return carried;
  }

  /** P1 is there twice, P3 four times instead; P2 always. */
  void served() {
    for (var duty : duties) {
      var instead = duty.physician().equals("P1") && duty.date().isAfter(FIRST.plusDays(15));
      var body = instead ? "{'state':'SUBSTITUTED','substitute':'P3'}" : "{'state':'ATTENDED'}";
      expect(200, county.recorded(first, duty, body, 0));
    }
  }

  @Test
  void balancesTargetsAndRegularsOfWhatWasAttendedStandInTheNextProblem() {
    served();
    var plan = county.county + "/physicians/P2/promotion";
    expect(200, county.send("PUT", plan, "{'by':'2025-09-30','daysBefore':230}"));
    expect(200, county.api.post(first + "/close"));

    var second = county.planned(2025, 2);
    var problem = county.problem(second);

    var of = carried(second, "P1");
    var last = of.path("lastRound");
    assertThat(last.path("attendedHalfDays").asInt()).isEqualTo(4);
    assertThat(last.path("awaitedHalfDays").asInt()).isZero();
    var balance = (4 - last.path("targetHalfDays").asInt()) / 2.0;
    assertThat(physician(problem, "P1").path("carriedOverDutyDays").asDouble()).isEqualTo(balance);
    assertThat(physician(problem, "P1").path("regularAt").size()).isZero();
    var substitute = physician(problem, "P3");
    assertThat(substitute.path("regularAt").get(0).path("weekday").asString()).isEqualTo("TUESDAY");
    var target = (8 - carried(second, "P3").path("lastRound").path("targetHalfDays").asInt()) / 2.0;
    assertThat(substitute.path("carriedOverDutyDays").asDouble()).isEqualTo(target);
    // 264 days asked for, 230 + 6 served: 28 missing, in two quarters
    assertThat(physician(problem, "P2").path("serviceDaysTarget").asInt()).isEqualTo(14);
    var derived = carried(second, "P2").path("serviceTarget");
    assertThat(derived.path("missingDutyDays").asInt()).isEqualTo(28);
    assertThat(derived.path("quartersLeft").asInt()).isEqualTo(2);
    assertThat(derived.path("mostDutyDays").asInt()).isEqualTo(26);
    assertThat(physician(problem, "P1").has("serviceDaysTarget")).isFalse();
  }

  @Test
  void whileAQuarterRunsWhatIsAwaitedCountsAndOnceItIsClosedOnlyWhatWasAttended() {
    county.attended(first, duties.get(0));
    var second = county.planned(2025, 2);
    var running = carried(second, "P1").path("lastRound");
    assertThat(running.path("attendedHalfDays").asInt()).isEqualTo(2);
    assertThat(running.path("awaitedHalfDays").asInt()).isEqualTo(10);
    expect(200, county.api.post(first + "/close"));
    var closed = carried(second, "P1").path("lastRound");
    assertThat(closed.path("halfDays").asInt()).isEqualTo(2);
  }

  @Test
  void aServiceTargetIsWithinTheLimitsAndTheBureauMayOverruleItWithAReason() {
    var plan = county.county + "/physicians/P2/promotion";
    expect(200, county.send("PUT", plan, "{'by':'2025-06-30'}"));
    var second = county.planned(2025, 2);
    expect(
        200,
        county.send(
            "PUT", second + "/availability/P2", "{'maxDutyDaysInPeriod':9,'reason':'产假后'}"));
    assertThat(physician(county.problem(second), "P2").path("serviceDaysTarget").asInt())
        .isEqualTo(9);
    var overruled = "{'serviceDaysTarget':4,'reason':'另有安排'}";
    expect(200, county.send("PUT", second + "/carry-over/P2", overruled));
    assertThat(physician(county.problem(second), "P2").path("serviceDaysTarget").asInt())
        .isEqualTo(4);
    assertThat(carried(second, "P2").path("source").asString()).isEqualTo("OVERRULED");
  }

  @Test
  void aCertificateTellsWhatWasServedWhereAndWhatIsMissing() {
    served();
    var at = "/physicians/P2/promotion";
    assertThat(county.get(at).path("dutyDays").asInt()).isEqualTo(6);
    assertThat(county.get(at).path("missingDutyDays").asInt()).isEqualTo(258);
    var planned = county.send("PUT", county.county + at, "{'by':'2026-12-31'}");
    expect(200, planned);
    expect(428, county.send("PUT", county.county + at, "{'by':'2027-12-31'}"));
    assertThat(county.get("/promotions").path("items").size()).isEqualTo(1);

    var certificate = county.get(at + "/certificate");

    SchemaCheck.of(expect(200, county.api.get("/v3/api-docs")))
        .check("ServiceCertificate", certificate);
    assertThat(certificate.path("institutionName").asString()).isEqualTo("人民医院");
    assertThat(certificate.path("basis").asString()).contains("第四十六条").contains("22");
    var line = certificate.path("lines").get(0);
    assertThat(line.path("centreName").asString()).isEqualTo("石上镇卫生院");
    assertThat(line.path("days").asInt()).isEqualTo(6);
    expect(204, county.api.delete(county.county + at, "If-Match", "\"1\""));
    assertThat(county.get(at).has("by")).isFalse();
  }

  @Test
  void restDaysAndEveningsEarnTimeInLieuThatTheNextProblemKeepsFree() {
    var evening = duty("C1", FIRST.plusDays(10), Session.EVENING, "P1");
    var saturday = duty("C1", FIRST.plusDays(12), Session.MORNING, "P1");
    county.publish(first, 2, List.of(evening, saturday));
    county.attended(first, evening);
    county.attended(first, saturday);
    var owed = county.get("/physicians/P1/lieu");
    assertThat(owed.path("owed").asInt()).isEqualTo(180 + 240);
    assertThat(owed.path("oldest").asString()).isEqualTo(evening.date().toString());
    assertThat(owed.path("stale").asInt()).isEqualTo(420);

    // A Friday to a Monday are two working days; the registry keeps its own and says nothing of it.
    var granted =
        "{'unavailable':[{'from':'2025-03-28','to':'2025-03-31','lieu':true}],'reason':'补休'}";
    expect(200, county.send("PUT", first + "/availability/P1", granted));

    var taken = county.get("/lieu").path("items").get(0);
    SchemaCheck.of(expect(200, county.api.get("/v3/api-docs"))).check("LieuAccount", taken);
    assertThat(taken.path("granted").asInt()).isEqualTo(960);
    assertThat(taken.path("owed").asInt()).isEqualTo(-540);
    assertThat(taken.path("open").size()).isZero();
    var second = county.planned(2025, 2);
    expect(
        200,
        county.send(
            "PUT",
            second + "/availability/P1",
            "{'unavailable':[{'from':'2025-05-06','to':'2025-05-07','reason':'LEAVE'}],'reason':'x'}"));
    var kept = physician(county.problem(second), "P1").path("unavailable");
    assertThat(kept.size()).isEqualTo(2);
    assertThat(kept.get(1).path("to").asString()).isEqualTo("2025-03-31");
    assertThat(kept.get(1).path("lieu").asBoolean()).isTrue();
  }

  @Test
  void whatIsCountedAndHowIsASetting() {
    served();
    var settings = county.county + "/record-settings";
    assertThat(county.get("/record-settings").path("dutyDaysPerMonth").asInt()).isEqualTo(22);
    var faulty = county.send("PUT", settings, "{'dutyDaysPerMonth':0,'typesTowards':[]}");
    assertThat(expect(422, faulty).path("errors").size()).isEqualTo(2);
    expect(200, county.send("PUT", settings, "{'dutyDaysPerMonth':20,'requiredMonths':6}"));
    var standing = county.get("/physicians/P2/promotion");
    assertThat(standing.path("missingDutyDays").asInt()).isEqualTo(114);
    expect(428, county.send("PUT", settings, "{}"));
    expect(200, county.send("PUT", settings, "{'typesTowardsPromotion':[]}", "If-Match", "\"1\""));
    assertThat(county.get("/physicians/P2/promotion").path("dutyDays").asInt()).isZero();
  }
}
