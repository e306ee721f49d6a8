package org.zhishou.service.record.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.record.ServedCounty.FIRST;
import static org.zhishou.service.record.ServedCounty.code;
import static org.zhishou.service.record.ServedCounty.duty;
import static org.zhishou.service.record.ServedCounty.expect;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.Meanwhile;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.web.SchemaCheck;
import org.zhishou.service.record.ServedCounty;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;

@ServiceTest
class LedgerTest {
  static final Duty TUESDAY = duty("C1", FIRST.plusDays(8), Session.FULL_DAY, "P1");
  static final Duty EVENING = duty("C1", FIRST.plusDays(10), Session.EVENING, "P1");
  static final Duty SATURDAY = duty("C1", FIRST.plusDays(12), Session.MORNING, "P2");
  static final Duty OWN = duty("C2", FIRST.plusDays(8), Session.FULL_DAY, "S1");

  @Autowired LedgerDesk desk;
  @Autowired PostingMonths postings;
  @Autowired LedgerStore ledger;
  @Autowired RoundDesk rounds;
  @Autowired CountyStore counties;
  @Autowired AuditLog log;
  @Autowired PlatformTransactionManager transactions;

  ServedCounty county;
  String round;

  @BeforeEach
  void aQuarter(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    round = county.published(2025, 1, List.of(TUESDAY, EVENING, SATURDAY, OWN));
  }

  JsonNode checked(String schema, JsonNode json) {
    SchemaCheck.of(expect(200, county.api.get("/v3/api-docs"))).check(schema, json);
    return json;
  }

  @Test
  void whatIsAttendedIsEnteredAsItWasThen() {
    county.attended(round, TUESDAY);
    county.attended(round, SATURDAY);
    county.attended(round, OWN);

    var items = checked("LedgerPage", county.get("/ledger")).path("items");

    assertThat(items.size()).isEqualTo(3);
    var first = items.get(0);
    assertThat(first.path("physician").path("name").asString()).isEqualTo("王明");
    assertThat(first.path("institution").path("name").asString()).isEqualTo("人民医院");
    assertThat(first.path("centre").path("name").asString()).isEqualTo("石上镇卫生院");
    assertThat(first.path("title").asString()).isEqualTo("CHIEF");
    assertThat(first.path("type").asString()).isEqualTo("DUTY");
    assertThat(first.path("halfDays").asInt()).isEqualTo(2);
    assertThat(first.path("travelMinutes").asInt()).isEqualTo(40);
    assertThat(first.path("rosterVersion").asInt()).isEqualTo(1);
    assertThat(first.path("restDay").asBoolean()).isFalse();
    assertThat(items.get(1).path("type").asString()).isEqualTo("OWN");
    assertThat(items.get(2).path("restDay").asBoolean()).isTrue();
    assertThat(county.get("/ledger?type=OWN").path("total").asInt()).isEqualTo(1);
    assertThat(county.get("/ledger?hospital=H1&from=2025-01-11").path("total").asInt()).isOne();
  }

  @Test
  void anAttendanceThatIsCorrectedIsCounteredAndTheOldEntryStays() {
    county.attended(round, TUESDAY);
    var substituted = "{'state':'SUBSTITUTED','substitute':'P3'}";
    expect(200, county.recorded(round, TUESDAY, substituted, 1));

    var items = county.get("/ledger").path("items");

    assertThat(items.size()).isEqualTo(3);
    var old = items.get(0);
    var counter = items.get(1);
    assertThat(counter.path("counters")).isEqualTo(old.path("id"));
    assertThat(old.path("counteredBy")).isEqualTo(counter.path("id"));
    assertThat(counter.path("halfDays").asInt()).isEqualTo(-2);
    assertThat(items.get(2).path("physician").path("id").asString()).isEqualTo("P3");
    var totals = county.get("/ledger/totals?by=HOSPITAL&from=2025-01-01&to=2025-12-31");
    assertThat(totals.path("items").size()).isOne();
    assertThat(totals.path("items").get(0).path("of").path("id").asString()).isEqualTo("H2");
    expect(200, county.recorded(round, TUESDAY, "{'state':'PLANNED'}", 2));
    var none = county.get("/ledger/totals?from=2025-01-01&to=2025-12-31");
    assertThat(none.path("items").size()).isZero();
  }

  @Test
  void aClosedQuarterIsSealedAndLaterCorrectionsAreSeenAsSuch() {
    county.attended(round, TUESDAY);
    county.attended(round, OWN);
    var entry = county.get("/ledger").path("items").get(0).path("id").asString();
    var early =
        county.send("POST", county.county + "/ledger/" + entry + "/correct", "{'reason':'x'}");
    assertThat(code(early)).isEqualTo("ledger-still-open");
    expect(200, county.api.post(round + "/close"));

    var correction =
        "{'reason':'记错人','instead':{'physician':'P2','centre':'C1','type':'DUTY','from':'2025-01-07','session':'FULL_DAY'}}";
    var corrected =
        checked(
            "LedgerCorrection",
            expect(
                200,
                county.send("POST", county.county + "/ledger/" + entry + "/correct", correction)));

    assertThat(corrected.path("counter").path("afterSeal").asBoolean()).isTrue();
    assertThat(corrected.path("entry").path("specialty").asString()).isEqualTo("PAEDIATRICS");
    var again = county.send("POST", county.county + "/ledger/" + entry + "/correct", correction);
    assertThat(code(again)).isEqualTo("ledger-entry-countered");
    var seal = checked("LedgerSeals", county.get("/ledger/seals")).path("items").get(0);
    assertThat(seal.path("entries").asInt()).isEqualTo(2);
    assertThat(seal.path("intact").asBoolean()).isTrue();
    assertThat(seal.path("late").asInt()).isEqualTo(2);
  }

  @Test
  void aPostingIsEnteredByHandAndNotTwice() {
    var posting =
        "{'physician':'P2','centre':'C1','type':'POSTING','from':'2025-01-01','to':'2025-07-02','reason':'派驻文件"
            + " 3 号'}";
    var made =
        checked(
            "LedgerEntry", expect(201, county.send("POST", county.county + "/ledger", posting)));
    assertThat(made.path("days").asInt()).isEqualTo(183);
    assertThat(made.path("halfDays").asInt()).isZero();
    var twice = county.send("POST", county.county + "/ledger", posting);
    assertThat(code(twice)).isEqualTo("ledger-overlaps");
    var open =
        "{'physician':'P2','centre':'C1','type':'DUTY','from':'2025-01-07','session':'FULL_DAY','reason':'x'}";
    assertThat(code(county.send("POST", county.county + "/ledger", open)))
        .isEqualTo("ledger-still-open");
    var faulty =
        county.send("POST", county.county + "/ledger", "{'type':'POSTING','session':'MORNING'}");
    assertThat(expect(422, faulty).path("errors").size()).isEqualTo(6);
    var totals =
        checked(
                "LedgerTotals",
                county.get("/ledger/totals?per=QUARTER&from=2025-01-01&to=2025-12-31"))
            .path("items");
    var days = new TreeMap<String, Integer>();
    totals.forEach(one -> days.put(one.path("span").asString(), one.path("days").asInt()));
    assertThat(days).isEqualTo(Map.of("2025-Q1", 90, "2025-Q2", 91, "2025-Q3", 2));
  }

  @Test
  void aPostingIsEnteredMonthByMonthAndFollowsTheRegisterUntilTheRoundCloses() {
    posted("2025-01-06", "2025-12-31");
    postings.enterAll();
    postings.enterAll();
    assertThat(standing())
        .containsExactly("2025-01-06/2025-01-31", "2025-02-01/2025-02-28", "2025-03-01/2025-03-30");

    posted("2025-01-06", "2025-02-10");
    postings.enterAll();
    assertThat(standing()).containsExactly("2025-01-06/2025-01-31", "2025-02-01/2025-02-10");

    var february = county.get("/ledger?type=POSTING&from=2025-02-01&to=2025-02-10").path("items");
    var id = february.path(february.size() - 1).path("id").asString();
    var correct = county.county + "/ledger/" + id + "/correct";
    expect(200, county.send("POST", correct, "{'reason':'未到岗'}"));
    expect(200, county.api.post(round + "/close"));
    assertThat(standing()).containsExactly("2025-01-06/2025-01-31");
  }

  void posted(String from, String to) {
    var registry =
        "{'postings':[{'id':'A1','physician':'P3','centre':'C1','from':'%s','to':'%s'}]}"
            .formatted(from, to);
    expect(200, county.send("POST", county.county + "/registry?mode=MERGE", registry));
  }

  List<String> standing() {
    return ledger.postings(county.id, FIRST, FIRST.plusYears(1)).stream()
        .map(one -> one.from() + "/" + one.to())
        .toList();
  }

  @Test
  void theSheetHasTheFormsColumnsAndNoFormulas() {
    county.attended(round, TUESDAY);
    expect(
        201,
        county.send(
            "POST",
            county.county + "/ledger",
            "{'physician':'P3','centre':'C2','type':'TOUR','from':'2025-02-03','session':'FULL_DAY','reason':'=1+1'}"));

    var sheet = county.api.get(county.county + "/ledger.csv", "Accept-Language", "zh-CN").body();

    var lines = sheet.lines().toList();
    assertThat(lines.get(0)).isEqualTo("\uFEFF派出医院,姓名,职称,专业,受援机构,类型,起,止,天数,半天,备注");
    assertThat(lines.get(1)).isEqualTo("人民医院,王明,主任医师,全科,石上镇卫生院,门诊值守,2025-01-07,2025-01-07,1,2,");
    assertThat(lines.get(2)).endsWith(",巡回医疗,2025-02-03,2025-02-03,1,2,'=1+1");
  }

  /** Whoever came last to each of a quarter's duties, after records at random. */
  @Test
  void sumsAreThoseOfAttendanceAfterAnyCorrectionsEachTypeApart() {
    var random = new Random(14);
    var duties = new ArrayList<Duty>();
    for (var week = 1; week < 7; week++) {
      duties.add(duty("C1", FIRST.plusDays(7 * week + 3), Session.FULL_DAY, "P1"));
      duties.add(duty("C1", FIRST.plusDays(7 * week + 3), Session.EVENING, "P3"));
    }
    county.publish(round, 2, duties);
    var came = new HashMap<Duty, String>();
    var versions = new HashMap<Duty, Long>();
    for (var step = 0; step < 60; step++) {
      var duty = duties.get(random.nextInt(duties.size()));
      var who = random.nextBoolean() ? "P2" : duty.physician();
      var absent = random.nextInt(4) == 0;
      var body =
          absent
              ? "{'state':'ABSENT'}"
              : who.equals("P2")
                  ? "{'state':'SUBSTITUTED','substitute':'P2'}"
                  : "{'state':'ATTENDED'}";
      expect(200, county.recorded(round, duty, body, versions.merge(duty, 1L, Long::sum) - 1));
      came.put(duty, absent ? "" : who);
    }
    expect(200, county.api.post(round + "/close"));
    for (var entry : county.get("/ledger?size=500").path("items")) {
      var stands = !entry.has("counters") && !entry.has("counteredBy");
      if (stands && random.nextInt(3) == 0) {
        var path = county.county + "/ledger/" + entry.path("id").asString() + "/correct";
        expect(200, county.send("POST", path, "{'reason':'未到岗'}"));
        came.entrySet().removeIf(one -> isOf(one.getKey(), one.getValue(), entry));
      }
    }
    var halfDays = new TreeMap<String, Integer>();
    var dates = new TreeMap<String, Set<LocalDate>>();
    came.forEach(
        (duty, who) -> {
          if (!who.isEmpty()) {
            halfDays.merge(who, duty.session().halfDays(), Integer::sum);
            dates.computeIfAbsent(who, key -> new HashSet<>()).add(duty.date());
          }
        });
    var expected = new TreeMap<String, String>();
    halfDays.forEach(
        (who, sum) ->
            expected.put(who + " DUTY", dates.getOrDefault(who, Set.of()).size() + " " + sum));
    for (var type : List.of("POSTING", "TOUR", "REMOTE")) {
      var days = 1 + random.nextInt(4);
      for (var day = 0; day < days; day++) {
        var date = LocalDate.of(2025, 7, 1).plusDays(day + 7L * type.length());
        var session = type.equals("POSTING") ? "'to':'" + date + "'" : "'session':'MORNING'";
        var body = "{'physician':'P2','centre':'C1','type':'%s','from':'%s',%s,'reason':'x'}";
        expect(
            201,
            county.send("POST", county.county + "/ledger", body.formatted(type, date, session)));
      }
      expected.put("P2 " + type, days + " " + (type.equals("POSTING") ? 0 : days));
    }
    var found = new TreeMap<String, String>();
    for (var total : county.get("/ledger/totals?from=2025-01-01&to=2025-12-31").path("items")) {
      found.put(
          total.path("of").path("id").asString() + " " + total.path("type").asString(),
          total.path("days").asInt() + " " + total.path("halfDays").asInt());
    }
    assertThat(found).isEqualTo(expected).isNotEmpty();
  }

  static boolean isOf(Duty duty, String who, JsonNode entry) {
    return who.equals(entry.path("physician").path("id").asString())
        && duty.date().toString().equals(entry.path("from").asString())
        && duty.session().name().equals(entry.path("session").asString());
  }

  Caller caller(Role role) {
    return new Caller("u", "u", Set.of(role), county.id, "H1", "C1", "P1");
  }

  @Test
  void anAttendanceThatWaitedForANewVersionIsHeldAgainstThat() {
    var recorded =
        whileOpen(
            () -> rounds.lock(new RoundKey(county.id, "2025-Q1")),
            () -> county.recorded(round, TUESDAY, "{'state':'ATTENDED'}", 0),
            () -> county.publish(round, 2, List.of(EVENING, SATURDAY, OWN)));
    assertThat(code(recorded)).isEqualTo("entry-unknown");
    assertThat(county.get("/ledger").path("total").asInt()).isZero();
  }

  @Test
  void whatIsEnteredWhileAQuarterIsClosedIsEitherSealedOrLate() {
    county.attended(round, OWN);
    var addition =
        new LedgerForm.Addition(
            "P2", "C1", EntryType.REMOTE, FIRST.plusDays(10), null, Session.MORNING, null, "x");
    var closed =
        whileOpen(
            () ->
                desk.add(
                    county.id, addition, Sent.of(null, new byte[0]), caller(Role.BUREAU_ADMIN)),
            () -> county.api.post(round + "/close"),
            () -> {});
    expect(200, closed);
    var seal = county.get("/ledger/seals").path("items").get(0);
    assertThat(seal.path("intact").asBoolean()).isTrue();
    assertThat(seal.path("entries").asInt() + seal.path("late").asInt())
        .isEqualTo(county.get("/ledger").path("total").asInt())
        .isEqualTo(2);
  }

  @Test
  void aVersionIsPublishedWhileAnEntryIsMadeByHandInOneOfItsWeeks() {
    var addition =
        new LedgerForm.Addition(
            "P2", "C1", EntryType.REMOTE, FIRST.plusDays(10), null, Session.MORNING, null, "x");
    var published =
        whileOpen(
            () ->
                desk.add(
                    county.id, addition, Sent.of(null, new byte[0]), caller(Role.BUREAU_ADMIN)),
            () -> {
              county.publish(round, 2, List.of(TUESDAY));
              return true;
            },
            () -> {});
    assertThat(published).isTrue();
    assertThat(county.get("/ledger").path("total").asInt()).isOne();
  }

  /** As an edit of the registry does: it holds the county, and then tells the log. */
  void whileTheCountyIsWritten(Supplier<HttpResponse<String>> other) {
    var answer =
        whileOpen(
            () -> counties.lock(county.id),
            other,
            () -> log.record(Deed.success(county.id, "update", "counties/" + county.id)));
    expect(200, answer);
  }

  @Test
  void attendanceAndClosingTellTheLogOnceTheCountyIsTheirs() {
    whileTheCountyIsWritten(() -> county.recorded(round, TUESDAY, "{'state':'ATTENDED'}", 0));
    whileTheCountyIsWritten(() -> county.api.post(round + "/close"));
  }

  @Test
  void whoeverEntersPostingsWaitsForARoundBeforeTheCountyIsHeld() {
    var apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    posted("2025-01-06", "2025-01-31");
    whileOpen(
        () -> rounds.lock(new RoundKey(county.id, "2025-Q1")),
        () -> {
          postings.enterAll();
          return true;
        },
        () -> apart.executeWithoutResult(status -> counties.lock(county.id)));
    assertThat(standing()).containsExactly("2025-01-06/2025-01-31");
  }

  <T> T whileOpen(Runnable first, Supplier<T> other, Runnable then) {
    return Meanwhile.between(transactions, first, other, then);
  }

  @Test
  void eachSideConfirmsItsOwnOnce() {
    county.attended(round, TUESDAY);
    county.attended(round, OWN);
    var last = FIRST.plusDays(90);
    var hr = caller(Role.HOSPITAL_HR);
    assertThat(desk.confirm(county.id, Side.HOSPITAL, "H1", FIRST, last, hr)).isOne();
    assertThat(desk.confirm(county.id, Side.HOSPITAL, "H1", FIRST, last, hr)).isZero();
    var first = county.get("/ledger").path("items").get(0);
    assertThat(first.path("confirmedByHospital").path("by").asString()).isEqualTo("u");
    assertThat(first.has("confirmedByCentre")).isFalse();
  }

  @Test
  void whoeverSeesAPartIsGivenThatPart() {
    county.attended(round, TUESDAY);
    county.attended(round, SATURDAY);
    county.attended(round, OWN);
    assertThat(seen(Role.HOSPITAL_HR)).isEqualTo(2);
    assertThat(seen(Role.CENTRE)).isEqualTo(2);
    assertThat(seen(Role.PHYSICIAN)).isEqualTo(1);
    assertThat(seen(Role.AUDITOR)).isEqualTo(3);
  }

  int seen(Role role) {
    var sight = new LedgerSight(caller(role));
    var listed =
        desk.page(new LedgerQuery(county.id, sight.restriction(), null, null, null), 0, 50).total();
    var totals =
        desk.totals(county.id, sight, Totals.By.COUNTY, Span.YEAR, FIRST, FIRST.plusDays(90));
    assertThat(totals.stream().mapToInt(Totals.Total::days).sum()).isEqualTo(listed);
    return listed;
  }
}
