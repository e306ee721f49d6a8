package org.zhishou.service.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.Api;
import org.zhishou.service.inforce.publish.RosterPublished;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A county of its own whose quarters are long past, so that every duty may be recorded and every
 * round closed. Two hospitals, a township and a community centre that want a day a week each; S1 is
 * the community centre's own.
 */
public final class ServedCounty {
  public static final LocalDate FIRST = LocalDate.of(2024, 12, 30);

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  public final Api api;
  public final String id = "c" + UUID.randomUUID();
  public final String county = "/api/v1/counties/" + id;

  private final SnapshotStore snapshots;
  private final PublishedRosterStore published;
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ApplicationContext context;

  public ServedCounty(ApplicationContext context, int port) {
    this.context = context;
    api = new Api(port);
    snapshots = context.getBean(SnapshotStore.class);
    published = context.getBean(PublishedRosterStore.class);
    rounds = context.getBean(RoundDesk.class);
    clock = context.getBean(CountyClock.class);
    expect(201, send("POST", "/api/v1/counties", "{'id':'%s','name':'宁都县'}".formatted(id)));
    expect(
        200,
        send(
            "POST",
            county + "/registry",
            """
            {'calendar':{'holidays':['2025-01-01'],'makeUpWorkingDays':[]},
             'policy':{'dutyDaysPerWeek':1,'maxDutyDaysPerWeek':2},
             'hospitals':[{'id':'H1','name':'人民医院'},{'id':'H2','name':'中医院'}],
             'centres':[
              {'id':'C1','name':'石上镇卫生院','kind':'TOWNSHIP','population':20000,
               'openSessions':[{'weekday':'TUESDAY','session':'FULL_DAY'},{'weekday':'THURSDAY','session':'FULL_DAY'},
                {'weekday':'THURSDAY','session':'EVENING'},{'weekday':'SATURDAY','session':'MORNING'}]},
              {'id':'C2','name':'梅江社区卫生服务中心','kind':'COMMUNITY','population':10000}],
             'physicians':[
              {'id':'P1','name':'王明','institution':'H1','title':'CHIEF'},
              {'id':'P2','name':'李芳','institution':'H1','title':'ATTENDING','specialty':'PAEDIATRICS'},
              {'id':'P3','name':'张伟','institution':'H2','title':'ATTENDING'},
              {'id':'S1','name':'赵敏','institution':'C2','title':'ATTENDING'}],
             'travelTimes':[
              {'from':'H1','to':'C1','minutes':40},{'from':'H1','to':'C2','minutes':10},
              {'from':'H2','to':'C1','minutes':50},{'from':'H2','to':'C2','minutes':15}]}\
            """));
  }

  public static Duty duty(String centre, LocalDate date, Session session, String physician) {
    return new Duty(centre, date, session, physician, false);
  }

  /** The address of a round that is opened and planned. */
  public String planned(int year, int quarter) {
    var opened =
        send(
            "POST",
            county + "/rounds",
            "{'year':%d,'quarter':%d,'deadline':'2020-01-01T00:00:00Z','whoeverSubmittedNothing':'AS_AVAILABLE'}"
                .formatted(year, quarter));
    var round = county + "/rounds/" + expect(201, opened).path("id").asString();
    expect(200, api.post(round + "/plan"));
    return round;
  }

  /** The problem that a round is solved from now. */
  public JsonNode problem(String round) {
    var run = expect(202, api.post(round + "/solve?seconds=20"));
    api.delete(Api.SOLVES + "/" + run.path("job").asString());
    return expect(200, api.get(round + "/snapshots/" + run.path("snapshot").asString()));
  }

  public static JsonNode physician(JsonNode problem, String id) {
    return problem
        .path("physicians")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The address of a round whose published roster is these duties. */
  public String published(int year, int quarter, List<Duty> duties) {
    var round = planned(year, quarter);
    problem(round);
    publish(round, 1, duties);
    return round;
  }

  public void publish(String round, int version, List<Duty> duties) {
    var roundId = round.substring(round.lastIndexOf('/') + 1);
    var snapshot = snapshots.latest(new RoundKey(id, roundId)).orElseThrow();
    var list =
        duties.stream()
            .map(duty -> RosterWriter.json(duty).toString())
            .collect(Collectors.joining(","));
    var packed = Packed.of(("{\"duties\":[" + list + "]}").getBytes(UTF_8));
    published.insert(
        new PublishedRoster(
            id,
            roundId,
            version,
            snapshot.id(),
            packed,
            packed,
            "planner",
            Instant.parse("2024-12-20T00:00:00Z")));
    rounds.publish(new RoundKey(id, roundId));
    var event =
        new RosterPublished(
            id, roundId, version, List.of(), List.of(), List.of(), "planner", clock.now());
    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> context.publishEvent(event));
  }

  public HttpResponse<String> recorded(String round, Duty duty, String body, long version) {
    var address =
        "%s/centres/%s/attendance/%s/%s/%s"
            .formatted(round, duty.centre(), duty.date(), duty.session(), duty.physician());
    return version == 0
        ? send("PUT", address, body)
        : send("PUT", address, body, "If-Match", "\"" + version + "\"");
  }

  public void attended(String round, Duty duty) {
    expect(200, recorded(round, duty, "{'state':'ATTENDED'}", 0));
  }

  public JsonNode get(String thing) {
    return expect(200, api.get(county + thing));
  }

  /** Sends JSON that is written with single quotes. */
  public HttpResponse<String> send(String method, String to, String body, String... headers) {
    return api.send(method, to, body.replace('\'', '"'), headers);
  }

  public static JsonNode expect(int status, HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer.body().isEmpty() ? MAPPER.readTree("{}") : Api.json(answer);
  }

  public static String code(HttpResponse<String> answer) {
    return Api.json(answer).path("code").asString();
  }
}
