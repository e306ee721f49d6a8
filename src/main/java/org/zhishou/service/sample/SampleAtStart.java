package org.zhishou.service.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.zhishou.service.sample.OwnApi.Answer;
import tools.jackson.databind.json.JsonMapper;

/**
 * On a database without a county: opens the sample county, has its fourth quarter of 2026 handed
 * in, solved and published, and the next one opened for handing in ({@code
 * zhishou.sample-at-start}). Each step is one that somebody could take by hand; where one is
 * refused, the rest is left to whoever comes. Where another node was faster, it is left to that.
 */
@Component
@ConditionalOnBooleanProperty(
    name = {"zhishou.sample-at-start", "zhishou.access.sample-users"},
    matchIfMissing = true)
class SampleAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAtStart.class);
  private static final String COUNTY = "/counties/ningdu";
  private static final String ROUND = COUNTY + "/rounds/2026-Q4";
  private static final Duration TO_HAND_IN = Duration.ofDays(14);
  private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

  private final JsonMapper mapper;
  private final Environment environment;
  private final InstantSource clock;
  private final Resource registry;
  private final Resource handIn;

  SampleAtStart(
      JsonMapper mapper,
      Environment environment,
      InstantSource clock,
      @Value("classpath:seeds/ningdu-registry.json") Resource registry,
      @Value("classpath:org/zhishou/service/sample/hand-in.json") Resource handIn) {
    this.mapper = mapper;
    this.environment = environment;
    this.clock = clock;
    this.registry = registry;
    this.handIn = handIn;
  }

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    var port = environment.getProperty("local.server.port");
    if (port != null) {
      Thread.ofVirtual().name("sample").start(() -> fill("http://localhost:" + port));
    }
  }

  private void fill(String base) {
    var api = new OwnApi(mapper, base);
    try {
      if (prepare(api)) {
        var run = api.post("planner", ROUND + "/solve" + steps(), null);
        if (expect("solve", run)) {
          LOG.info("{}", whereToLook(base, run));
          settle(api, run);
        }
      }
    } catch (IOException gone) {
      LOG.warn("The sample county was left as it is: {}", gone.toString());
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Without the setting time ends the solve, and the roster is another on another machine. */
  private String steps() {
    var steps = environment.getProperty("zhishou.sample-steps");
    return steps == null ? "" : "?steps=" + steps;
  }

  /** Up to the round that can be solved; false where it is not for this node to go on. */
  private boolean prepare(OwnApi api) throws IOException, InterruptedException {
    var counties = api.get("province", "/counties?size=1");
    if (counties.refused() || counties.body().path("total").asInt() > 0) {
      return false;
    }
    var county = api.post("province", "/counties", "{\"id\":\"ningdu\",\"name\":\"宁都县\"}");
    if (county.refused()) {
      return false;
    }
    var kept =
        api.post(
            "bureau", COUNTY + "/registry", registry.getContentAsString(StandardCharsets.UTF_8));
    if (!expect("registry", kept) || !builtInCalendar(api)) {
      return false;
    }
    var opened = api.post("planner", COUNTY + "/rounds", opening(2026, 4, TO_HAND_IN));
    return expect("round", opened) && handedIn(api) && planned(api, opened.etag());
  }

  /** The registry's calendar knows of 2026 alone, and the quarter ends in January. */
  private boolean builtInCalendar(OwnApi api) throws IOException, InterruptedException {
    var calendar = api.get("bureau", COUNTY + "/calendar");
    return expect(
        "calendar", api.delete("bureau", COUNTY + "/calendar", "If-Match", calendar.etag()));
  }

  private boolean handedIn(OwnApi api) throws IOException, InterruptedException {
    var body = handIn.getContentAsString(StandardCharsets.UTF_8);
    var wishes = "{\"preferred\":[\"2026-11-05\"],\"undesired\":[\"2026-12-24\"]}";
    return expect("hand-in", api.put("hr", ROUND + "/submissions/H1", body))
        && expect("wishes", api.put("physician", ROUND + "/availability/P1/wishes", wishes));
  }

  private boolean planned(OwnApi api, String etag) throws IOException, InterruptedException {
    var over =
        """
        {"name":"2026年第四季度","deadline":"%s","whoeverSubmittedNothing":"AS_AVAILABLE"}\
        """
            .formatted(clock.instant());
    return expect("deadline", api.put("planner", ROUND, over, "If-Match", etag))
        && expect("plan", api.post("planner", ROUND + "/plan", null));
  }

  private String opening(int year, int quarter, Duration toHandIn) {
    return """
    {"year":%d,"quarter":%d,"name":"%d年第%s季度","deadline":"%s","whoeverSubmittedNothing":"AS_AVAILABLE"}\
    """
        .formatted(year, quarter, year, "一二三四".charAt(quarter - 1), clock.instant().plus(toHandIn));
  }

  /** Once it is solved: publishes what was found, and opens the next quarter. */
  private void settle(OwnApi api, Answer started) throws IOException, InterruptedException {
    var address = ROUND + "/runs/" + started.text("id");
    var run = started;
    while (run.text("status").equals("RUNNING")) {
      Thread.sleep(LOOK_AGAIN);
      run = api.get("planner", address);
    }
    var score = run.body().path("score");
    LOG.info(
        "样例求解结束 | the sample's solve ended: {}, limits {}, coverage {}, soft {}",
        run.text("status"),
        score.path("limits").asLong(),
        score.path("coverage").asLong(),
        score.path("soft").asLong());
    var form = "{\"draft\":\"" + run.text("draft") + "\"}";
    if (expect("publish", api.post("planner", ROUND + "/publish", form))) {
      var next = opening(2027, 1, TO_HAND_IN);
      expect("next round", api.post("planner", COUNTY + "/rounds", next));
    }
  }

  private static boolean expect(String step, Answer answer) {
    if (answer.refused()) {
      LOG.warn(
          "The sample county was left as it is: {} was answered by {} {}",
          step,
          answer.status(),
          answer.body());
    }
    return !answer.refused();
  }

  private static String whereToLook(String base, Answer run) {
    return """

    值守已启动，正在用 %1$d 秒为样例宁都县排班，随后发布
      页面          %2$s/
      任务与值班表  %2$s/api/v1/solves/%3$s
      接口文档      %2$s/swagger-ui.html
    Zhishou is up, takes %1$d seconds to plan the sample county 宁都县 and publishes the roster
      the page        %2$s/
      job and roster  %2$s/api/v1/solves/%3$s
      the API         %2$s/swagger-ui.html
    """
        .formatted(run.body().path("seconds").asInt(), base, run.text("job"));
  }
}
