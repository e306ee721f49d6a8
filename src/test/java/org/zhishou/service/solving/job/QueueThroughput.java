package org.zhishou.service.solving.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.solve.RosterSolve;
import org.zhishou.engine.solve.SolveProgress;
import org.zhishou.engine.solve.SolveSettings;
import org.zhishou.service.Api;
import org.zhishou.service.ZhishouApplication;
import org.zhishou.service.platform.database.EmbeddedPostgresServer;

/**
 * Measures what the queue itself costs on PostgreSQL: jobs a second with solves that take no time,
 * at 1, 2 and 4 workers, and what one county-quarter of the real engine leaves in the database. The
 * first argument is the number of jobs (2000), the second the seconds of the county's solve (30).
 */
final class QueueThroughput {
  private QueueThroughput() {}

  public static void main(String[] arguments) throws Exception {
    var jobs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2000;
    var seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 30;
    for (var workers : List.of(1, 2, 4)) {
      measureQueue(jobs, workers);
    }
    measureCounty(seconds);
    System.exit(0);
  }

  private static ConfigurableApplicationContext node(
      boolean instant, String url, String roles, int workers) {
    var application =
        instant
            ? new SpringApplication(ZhishouApplication.class, InstantSolves.class)
            : new SpringApplication(ZhishouApplication.class);
    return application.run(
        "--server.port=0",
        "--zhishou.sample-at-start=false",
        "--zhishou.database.url=" + url,
        "--zhishou.node.roles=" + roles,
        "--zhishou.jobs.workers=" + workers,
        "--logging.level.root=warn");
  }

  private static void measureQueue(int jobs, int workers) throws InterruptedException {
    var url = EmbeddedPostgresServer.freshDatabase();
    var sql = JdbcClient.create(new DriverManagerDataSource(url));
    var clock = InstantSource.system();
    try (var web = node(true, url, "web", 1)) {
      var desk = web.getBean(SolveDesk.class);
      var terms = new SolveTerms(30, 0, null, null);
      var from = clock.instant();
      for (var number = 0; number < jobs; number++) {
        desk.submit(
            new SubmittedProblem.Unread(Api.tiny()),
            terms,
            new Origin("county " + number % 100, null));
      }
      print("submitted one by one, a second", jobs, Duration.between(from, clock.instant()));
    }
    try (var worker = node(true, url, "worker", workers)) {
      while (worker.isActive()
          && count(sql, "select count(*) from job where ended_at is null") > 0) {
        Thread.sleep(100);
      }
    }
    var millis =
        count(
            sql,
            "select cast(extract(epoch from max(ended_at) - min(started_at)) * 1000 as bigint) from"
                + " job");
    print(workers + " workers: jobs a second", jobs, Duration.ofMillis(millis));
  }

  private static void measureCounty(int seconds) throws IOException, InterruptedException {
    var url = EmbeddedPostgresServer.freshDatabase();
    var sql = JdbcClient.create(new DriverManagerDataSource(url));
    try (var context = node(false, url, "web,worker", 1)) {
      var problem = Files.readAllBytes(Path.of("seeds", "ningdu.json"));
      var terms = new SolveTerms(seconds, 0, null, null);
      context
          .getBean(SolveDesk.class)
          .submit(new SubmittedProblem.Unread(problem), terms, Origin.UNKNOWN);
      Thread.sleep(Duration.ofSeconds(1));
      var waiting = count(sql, "select sum(length(packed)) from job_problem");
      System.out.println("the problem, packed: " + waiting + " bytes");
      while (count(sql, "select count(*) from job where ended_at is null") > 0) {
        Thread.sleep(100);
      }
    }
    for (var table : List.of("job", "job_problem", "job_roster", "job_event", "scheduled_tasks")) {
      var rows = count(sql, "select count(*) from " + table);
      var bytes = count(sql, "select coalesce(sum(pg_column_size(t.*)), 0) from " + table + " t");
      System.out.println(table + ": " + rows + " rows, " + bytes + " bytes");
    }
  }

  private static long count(JdbcClient sql, String query) {
    return sql.sql(query).query(Long.class).single();
  }

  private static void print(String what, int jobs, Duration time) {
    System.out.printf(
        "%s: %.0f (%d in %d ms)%n", what, jobs * 1000.0 / time.toMillis(), jobs, time.toMillis());
  }

  /** Solves that hand out a roster at once. */
  @TestConfiguration(proxyBeanMethods = false)
  static class InstantSolves {
    @Bean
    @Primary
    Planner instantPlanner() {
      var problem = new ProblemReader().read(Api.tiny());
      var settings = new SolveSettings(Duration.ofSeconds(30), null, 200L, 0);
      var roster = new RosterSolve(problem, settings, InstantSource.system()).run(progress -> {});
      return (checked, asked, headway) -> new Instantly(roster);
    }
  }

  private record Instantly(Roster roster) implements Planner.Solve {
    @Override
    public Roster run(Consumer<SolveProgress> onBetter) {
      return roster;
    }

    @Override
    public void stop() {}

    @Override
    public void shareOf(int threads) {}

    @Override
    public Optional<Roster> best() {
      return Optional.of(roster);
    }

    @Override
    public Optional<List<Duty>> duties() {
      return Optional.of(roster.duties());
    }

    @Override
    public Optional<SolveProgress> progress() {
      return Optional.of(new SolveProgress(Duration.ofMillis(1), roster.score(), 1));
    }

    @Override
    public long steps() {
      return 0;
    }

    @Override
    public boolean fromHeadStart() {
      return false;
    }
  }
}
