package org.zhishou.service.inforce.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationContext;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.Api;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.CountyClock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A round of four weeks, of which the first is over, with two centres that want one day a week each
 * and four physicians of two hospitals: P1 and P2 of H1, P3 and P4 of H2.
 */
public final class PlannedRound {
  private static final String PROBLEM =
      """
      {"calendar": {}, "period": {"firstDay": "%s", "lastDay": "%s"},
       "policy": {"dutyDaysPerWeek": 1, "maxDutyDaysPerWeek": 1},
       "hospitals": [{"id": "H1", "name": "人民医院"}, {"id": "H2", "name": "中医院"}],
       "centres": [{"id": "C1", "name": "梅江镇"}, {"id": "C2", "name": "田头镇"}],
       "physicians": [
         {"id": "P1", "name": "张医师", "institution": "H1", "title": "CHIEF",
          "unavailable": [{"from": "2020-01-01", "to": "2020-01-02", "reason": "LEAVE"}]},
         {"id": "P2", "name": "李医师", "institution": "H1", "title": "ATTENDING"},
         {"id": "P3", "name": "王医师", "institution": "H2", "title": "ATTENDING"},
         {"id": "P4", "name": "赵医师", "institution": "H2", "title": "ATTENDING"}],
       "travelTimes": [
         {"from": "H1", "to": "C1", "minutes": 20}, {"from": "H1", "to": "C2", "minutes": 40},
         {"from": "H2", "to": "C1", "minutes": 30}, {"from": "H2", "to": "C2", "minutes": 25}]}\
      """;

  private final Api api;
  private final CountyClock clock;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;
  private final LocalDate thisMonday;

  public final String county = "c" + UUID.randomUUID();
  public final String id;
  public final String path;

  public PlannedRound(ApplicationContext context, int port) {
    api = new Api(port);
    clock = context.getBean(CountyClock.class);
    snapshots = context.getBean(SnapshotStore.class);
    drafts = context.getBean(DraftStore.class);
    thisMonday = clock.today().with(DayOfWeek.MONDAY);
    expect(201, send("POST", "/api/v1/counties", "{'id':'%s','name':'宁都县'}".formatted(county)));
    var list = "/api/v1/counties/" + county + "/rounds";
    var opened =
        send(
            "POST",
            list,
            "{'period':{'firstDay':'%s','lastDay':'%s'},'deadline':'2020-01-01T00:00:00Z','whoeverSubmittedNothing':'AS_AVAILABLE'}"
                .formatted(monday(-1), monday(3).minusDays(1)));
    id = expect(201, opened).path("id").asString();
    path = list + "/" + id;
    expect(200, api.post(path + "/plan"));
  }

  /** The Monday of the week so many after this one. */
  public LocalDate monday(int week) {
    return thisMonday.plusWeeks(week);
  }

  public LocalDate today() {
    return clock.today();
  }

  public static Duty duty(String centre, LocalDate date, String physician) {
    return new Duty(centre, date, Session.FULL_DAY, physician, false);
  }

  /** P1 at C1 on Tuesdays, P3 at C2 on Wednesdays. */
  public List<Duty> usual() {
    var duties = new ArrayList<Duty>();
    for (var week = -1; week < 3; week++) {
      duties.add(duty("C1", monday(week).plusDays(1), "P1"));
      duties.add(duty("C2", monday(week).plusDays(2), "P3"));
    }
    return duties;
  }

  /** Makes it the one that counts. */
  public String drafted(List<Duty> duties) {
    return drafted(duties, problem -> problem);
  }

  /** The same, where P1 is called otherwise. */
  public String drafted(List<Duty> duties, String name) {
    return drafted(duties, problem -> problem.replace("张医师", name));
  }

  /**
   * @param change of the text of the problem
   */
  public String drafted(List<Duty> duties, UnaryOperator<String> change) {
    var usual = PROBLEM.formatted(monday(-1), monday(3).minusDays(1));
    var json = change.apply(usual).getBytes(UTF_8);
    var problem = new ProblemReader().read(json);
    var snapshot =
        new Snapshot(
            UUID.randomUUID().toString(),
            county,
            id,
            Packed.of(json),
            "f",
            1,
            1,
            "planner",
            clock.now());
    snapshots.insert(snapshot);
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            county,
            id,
            snapshot.id(),
            null,
            DraftOrigin.SOLVED,
            RosterByHand.document(DraftRoster.of(problem, duties)),
            "planner",
            clock.now());
    drafts.insert(draft);
    expect(200, api.post(path + "/drafts/" + draft.id() + "/adopt"));
    return draft.id();
  }

  /**
   * The usual problem where no duty days are asked for, C2 has remote sessions on Friday mornings,
   * and T1, a tour of C1, wants three members within the two weeks from {@code monday}.
   */
  public String withMeasures(String problem, LocalDate monday) {
    return problem
        .replace("\"dutyDaysPerWeek\": 1", "\"dutyDaysPerWeek\": 0")
        .replace(
            "\"name\": \"田头镇\"",
            "\"name\": \"田头镇\", \"openSessions\": ["
                + "{\"weekday\": \"WEDNESDAY\", \"session\": \"FULL_DAY\"},"
                + "{\"weekday\": \"FRIDAY\", \"session\": \"MORNING\", \"mode\": \"REMOTE\"}]")
        .replaceFirst(
            "}$",
            ",\"tours\": [{\"id\": \"T1\", \"name\": \"梅江镇巡诊\", \"centre\": \"C1\","
                + " \"stops\": [\"老村\"], \"team\": [{\"seats\": 3}],"
                + " \"windows\": [{\"from\": \"%s\", \"to\": \"%s\"}]}]}"
                    .formatted(monday, monday.plusDays(13)));
  }

  /** A duty on the tour T1. */
  public static Duty onTour(LocalDate date, String physician) {
    return new Duty("C1", "T1", date, Session.FULL_DAY, Mode.ON_SITE, physician, false);
  }

  /** What acknowledges that the tour T1 lacks members. */
  public static String acknowledgedTour(LocalDate monday) {
    return "{'acknowledged':[{'centre':'C1','tour':'T1','window':'%s','reason':'缺人'}]}"
        .formatted(monday);
  }

  /** The usual roster, published. */
  public PlannedRound published() {
    drafted(usual());
    expect(201, post("/publish", "{}"));
    return this;
  }

  /** What the API says of itself. */
  public JsonNode document() {
    return expect(200, api.get("/v3/api-docs"));
  }

  public HttpResponse<String> get(String thing) {
    return api.get(path + thing, "Accept-Language", "en");
  }

  /** With {@code Prefer: wait}. */
  HttpResponse<String> getAtItsEnd(String thing) {
    return api.get(path + thing, "Prefer", "wait=60");
  }

  public HttpResponse<String> post(String thing, String body) {
    return send("POST", path + thing, body, "Accept-Language", "en");
  }

  /** With {@code Prefer: wait}. */
  HttpResponse<String> postToItsEnd(String thing, String body) {
    return send("POST", path + thing, body, "Prefer", "wait=60");
  }

  /** Without a body and without its media type. */
  HttpResponse<String> postNothing(String thing) {
    return api.post(path + thing);
  }

  HttpResponse<String> post(String thing, String body, String key) {
    return send("POST", path + thing, body, "Accept-Language", "en", "Idempotency-Key", key);
  }

  HttpResponse<String> postIfMatch(String thing, String body, String tag) {
    return send("POST", path + thing, body, "If-Match", tag);
  }

  public HttpResponse<String> put(String thing, String body, String... headers) {
    return send("PUT", path + thing, body, headers);
  }

  /** What the county's audit log holds. */
  public String log() {
    return api.get("/api/v1/counties/" + county + "/audit-log?size=500").body();
  }

  private HttpResponse<String> send(String method, String to, String body, String... headers) {
    return api.send(method, to, body.replace('\'', '"'), headers);
  }

  public static JsonNode expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonMapper.builder().build().readTree(answer.body());
  }

  /** The codes of the errors that an answer lists. */
  public static List<String> codes(HttpResponse<String> answer) {
    var codes = new ArrayList<String>();
    Api.json(answer).path("errors").forEach(error -> codes.add(error.path("code").asString()));
    return codes;
  }
}
