package org.zhishou.service.record.slots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.record.ServedCounty.code;
import static org.zhishou.service.record.ServedCounty.expect;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import org.zhishou.service.record.ServedCounty;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SlotTest {
  static final String DAYS = "?from=2025-03-03&to=2025-03-30";
  static final String CLINICS =
      """
      {'clinics':[
       {'specialty':'PAEDIATRICS','weekday':'MONDAY','session':'MORNING','slots':12},
       {'specialty':'PAEDIATRICS','weekday':'MONDAY','session':'AFTERNOON','slots':10},
       {'specialty':'PAEDIATRICS','weekday':'MONDAY','session':'MORNING','slots':3,'senior':true},
       {'specialty':'CARDIOLOGY','weekday':'SATURDAY','session':'MORNING','slots':30}]}""";

  ServedCounty county;

  @BeforeEach
  void clinics(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    expect(200, county.send("PUT", county.county + "/hospitals/H1/clinic-slots", CLINICS));
  }

  JsonNode checked(String schema, JsonNode json) {
    SchemaCheck.of(expect(200, county.api.get("/v3/api-docs"))).check(schema, json);
    return json;
  }

  @Test
  void aFifthOfEachDayIsReservedInProportionToResidents() {
    var allocated = county.api.post(county.county + "/slots/allocate" + DAYS);
    // Four Mondays: ceil(22 / 5) = 5 ordinary and ceil(3 / 5) = 1 of seniors each; Saturdays are
    // off.
    assertThat(expect(200, allocated).path("slots").asInt()).isEqualTo(100);
    assertThat(expect(200, allocated).path("reserved").asInt()).isEqualTo(24);

    var items = checked("ReservedSlotsList", county.get("/slots" + DAYS)).path("items");

    var byCentre = new TreeMap<String, Integer>();
    for (var one : items) {
      var key = one.path("centre").asString() + (one.path("senior").asBoolean() ? " senior" : "");
      byCentre.merge(key, one.path("slots").asInt(), Integer::sum);
      assertThat(one.path("stage").asString()).isEqualTo("RETURNED");
      var date = LocalDate.parse(one.path("date").asString());
      assertThat(one.path("released").asString()).isEqualTo(date.minusDays(14).toString());
      assertThat(one.path("pooled").asString()).isEqualTo(date.minusDays(7).toString());
    }
    assertThat(byCentre).isEqualTo(Map.of("C1", 13, "C2", 7, "C1 senior", 3, "C2 senior", 1));
  }

  @Test
  void aBodyThatIsAFormIsNoPartOfTheQuery() {
    var form =
        county
            .api
            .request(
                county.county + "/slots/allocate" + DAYS,
                "Content-Type",
                "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("{}&from=never"));
    assertThat(expect(200, county.api.send(form)).path("slots").asInt()).isEqualTo(100);
  }

  @Test
  void weekByWeekComesToTheSameAsAllAtOnce() {
    expect(200, county.api.post(county.county + "/slots/allocate?from=2025-03-03&to=2025-04-27"));
    var atOnce = county.get("/slots?from=2025-03-03&to=2025-04-27").path("items");
    assertThat(atOnce).isNotEmpty();
    for (var monday = LocalDate.of(2025, 3, 3); monday.getMonthValue() < 5; ) {
      var next = monday.plusWeeks(1);
      var days = "?from=" + monday + "&to=" + next.minusDays(1);
      expect(200, county.api.post(county.county + "/slots/allocate" + days));
      monday = next;
    }
    assertThat(county.get("/slots?from=2025-03-03&to=2025-04-27").path("items")).isEqualTo(atOnce);
  }

  @Test
  void whatWasBookedIsReportedAndNotReplaced() {
    expect(200, county.api.post(county.county + "/slots/allocate" + DAYS));
    var use = county.county + "/centres/C1/slots/H1/PAEDIATRICS/2025-03-03/ordinary";
    var tooMany = county.send("PUT", use, "{'booked':9}");
    assertThat(code(tooMany)).isEqualTo("slots-exceeded");
    var kept =
        checked("ReservedSlots", expect(200, county.send("PUT", use, "{'booked':2,'attended':1}")));
    assertThat(kept.path("booked").asInt()).isEqualTo(2);
    expect(428, county.send("PUT", use, "{'booked':1}"));
    expect(404, county.api.get(use.replace("ordinary", "grand")));
    var again = county.api.post(county.county + "/slots/allocate" + DAYS);
    assertThat(code(again)).isEqualTo("slots-booked");

    var report = checked("SlotReport", county.get("/slots/report" + DAYS));

    var ordinary = report.path("hospitals").get(0);
    assertThat(ordinary.path("hospitalName").asString()).isEqualTo("人民医院");
    assertThat(ordinary.path("slots").asInt()).isEqualTo(88);
    assertThat(ordinary.path("reserved").asInt()).isEqualTo(20);
    assertThat(ordinary.path("targetMet").asBoolean()).isTrue();
    assertThat(ordinary.path("booked").asInt()).isEqualTo(2);
    assertThat(ordinary.path("attended").asInt()).isOne();
    assertThat(ordinary.path("returned").asInt()).isEqualTo(18);
    assertThat(report.path("centres").get(0).path("booked").asInt()).isEqualTo(2);
  }

  @Test
  void thePolicyIsACountysOwnAndSaysAllFaults() {
    var policy = county.county + "/slot-policy";
    assertThat(county.get("/slot-policy").path("percent").asInt()).isEqualTo(20);
    var faulty = county.send("PUT", policy, "{'percent':101,'poolDays':20}");
    assertThat(expect(422, faulty).path("errors").size()).isEqualTo(2);
    expect(200, county.send("PUT", policy, "{'percent':50}"));
    var allocated = county.api.post(county.county + "/slots/allocate" + DAYS);
    assertThat(expect(200, allocated).path("reserved").asInt()).isEqualTo(4 * 11 + 4);
    var clinics = county.county + "/hospitals/H1/clinic-slots";
    expect(428, county.send("PUT", clinics, "{'clinics':[]}"));
    expect(200, county.send("PUT", clinics, "{'clinics':[]}", "If-Match", "\"1\""));
    assertThat(
            checked("ClinicSlots", county.get("/hospitals/H1/clinic-slots")).path("clinics").size())
        .isZero();
  }
}
