package org.zhishou.service.fault;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.json;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.service.Api;
import org.zhishou.service.platform.database.EmbeddedPostgresServer;

/**
 * Three nodes on one database, of which a random one that has something to lose is killed as soon
 * as what the last one had is taken over, and started again. System properties make it longer:
 * {@code fault.jobs} (12), {@code fault.kills} (3), {@code fault.seed} (1).
 */
class KilledNodesTest {
  private static final int JOBS = Integer.getInteger("fault.jobs", 12);
  private static final int KILLS = Integer.getInteger("fault.kills", 3);
  private static final long SEED = Long.getLong("fault.seed", 1);
  private static final int SECONDS = 3;
  private static final int WORKERS = 2;
  private static final Pattern STARTS =
      Pattern.compile("Job (\\S+), attempt (\\d+), starts from (nothing|its checkpoint)");

  record Attempt(String job, long number) {}

  final Random random = new Random(SEED);
  final List<NodeProcess> nodes = new ArrayList<>();
  final Set<Attempt> withCheckpoint = new HashSet<>();
  int submitted;
  JdbcClient sql = JdbcClient.create(new DriverManagerDataSource());

  @Test
  void everyJobEndsOnceNoneWithACheckpointStartsFromNothingAndEveryRosterPassesTheAuditor()
      throws Exception {
    var url = EmbeddedPostgresServer.freshDatabase();
    sql = JdbcClient.create(new DriverManagerDataSource(url));
    try {
      for (var number = 0; number < 3; number++) {
        nodes.add(
            NodeProcess.start(
                url,
                "--zhishou.jobs.workers=" + WORKERS,
                "--zhishou.jobs.heartbeat=300ms",
                "--zhishou.jobs.checkpoint=500ms",
                "--zhishou.jobs.poll=300ms",
                "--zhishou.jobs.most-deaths=" + JOBS));
      }
      nodes.forEach(NodeProcess::awaitReady);
      while (submitted < JOBS) {
        submit();
      }
      for (var kill = 0; kill < KILLS; kill++) {
        killOne();
      }
      await()
          .atMost(Duration.ofMinutes(5).plusSeconds((long) submitted * SECONDS))
          .pollInterval(Duration.ofMillis(500))
          .until(() -> ended() == submitted);
      judge();
    } finally {
      for (var node : nodes) {
        node.close();
      }
    }
  }

  long count(String query) {
    return sql.sql(query).query(Long.class).single();
  }

  /** Sends a problem under a key of its own until some node has taken it. */
  void submit() {
    var number = submitted++;
    await()
        .atMost(Duration.ofMinutes(1))
        .until(
            () -> {
              try {
                return nodes
                        .get(random.nextInt(nodes.size()))
                        .api()
                        .submit("?seconds=" + SECONDS, "Idempotency-Key", "k" + number)
                        .statusCode()
                    == 202;
              } catch (UncheckedIOException dead) {
                return false;
              }
            });
  }

  /** Kills a node that solves a job of which something is kept. */
  void killOne() throws InterruptedException {
    var candidates =
        await()
            .atMost(Duration.ofMinutes(3))
            .until(this::withSomethingToLoseOrOneJobMore, found -> !found.isEmpty());
    var node = candidates.get(random.nextInt(candidates.size()));
    node.kill();
    var kept = kept();
    withCheckpoint.addAll(kept);
    node.startAgain();
    await()
        .atMost(Duration.ofMinutes(3))
        .until(
            () ->
                kept().stream().noneMatch(attempt -> kept.contains(attempt) && of(node, attempt)));
  }

  /** What is being solved and would go on from a checkpoint. */
  Set<Attempt> kept() {
    return sql.sql(
            """
            select j.id, j.fence from job j join job_roster r on r.job = j.id
            where j.status = 'SOLVING'
            """)
        .query((row, number) -> new Attempt(row.getString("id"), row.getLong("fence")))
        .set();
  }

  /** All may have ended before the last kill. */
  List<NodeProcess> withSomethingToLoseOrOneJobMore() {
    if (ended() == submitted) {
      submit();
    }
    return withSomethingToLose();
  }

  List<NodeProcess> withSomethingToLose() {
    var kept = kept();
    return nodes.stream()
        .filter(node -> kept.stream().anyMatch(attempt -> of(node, attempt)))
        .toList();
  }

  boolean of(NodeProcess node, Attempt attempt) {
    return starts(node).anyMatch(line -> attempt(line).equals(attempt));
  }

  long ended() {
    return count("select count(*) from job where ended_at is not null");
  }

  void judge() {
    assertThat(count("select count(*) from job")).isEqualTo(submitted);
    assertThat(count("select count(*) from job where status = 'COMPLETED'")).isEqualTo(submitted);
    assertThat(count("select count(*) from job_event where kind = 'END'")).isEqualTo(submitted);
    assertThat(count("select count(distinct job) from job_event where kind = 'END'"))
        .isEqualTo(submitted);
    assertThat(count("select count(*) from job where fence > 1")).as("taken over").isPositive();
    assertThat(withCheckpoint).isNotEmpty();
    assertThat(startedFromNothing())
        .allSatisfy(
            attempt ->
                assertThat(withCheckpoint)
                    .doesNotContain(new Attempt(attempt.job(), attempt.number() - 1)));
    nodes.forEach(NodeProcess::awaitReady);
    var problem = new ProblemReader().read(Api.tiny());
    for (var job : jobs()) {
      var roster = json(anyApi().get(SOLVES + "/" + job)).path("roster");
      var audit = Auditor.audit(problem, new RosterReader().read(roster.toString()));
      assertThat(audit.score().limits()).isZero();
      assertThat(roster.path("score").path("soft").asLong()).isEqualTo(audit.score().soft());
      assertThat(roster.path("score").path("coverage").asLong())
          .isEqualTo(audit.score().coverage());
    }
  }

  Api anyApi() {
    return nodes.getFirst().api();
  }

  List<String> jobs() {
    return sql.sql("select id from job").query(String.class).list();
  }

  Set<Attempt> startedFromNothing() {
    return nodes.stream()
        .flatMap(KilledNodesTest::starts)
        .filter(line -> line.group(3).equals("nothing"))
        .map(KilledNodesTest::attempt)
        .collect(toSet());
  }

  /** What a node has begun, over all its lives. */
  static Stream<MatchResult> starts(NodeProcess node) {
    return node.log().stream()
        .map(STARTS::matcher)
        .filter(Matcher::find)
        .map(Matcher::toMatchResult);
  }

  static Attempt attempt(MatchResult line) {
    return new Attempt(line.group(1), Long.parseLong(line.group(2)));
  }
}
