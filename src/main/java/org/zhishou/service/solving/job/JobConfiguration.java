package org.zhishou.service.solving.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.zhishou.service.platform.database.DatabaseClock;
import org.zhishou.service.platform.database.Transactions;
import org.zhishou.service.platform.node.NodeSettings;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {
  private static final Duration BETWEEN_CLEARINGS = Duration.ofMinutes(1);

  @Bean
  @ConditionalOnMissingBean
  Planner planner(InstantSource clock) {
    return new EnginePlanner(clock);
  }

  @Bean
  JobBells jobBells() {
    return new JobBells();
  }

  @Bean
  LiveSolves liveSolves() {
    return new LiveSolves();
  }

  @Bean
  SolveMeters solveMeters(MeterRegistry registry) {
    return new SolveMeters(registry);
  }

  @Bean
  SolveWorker solveWorker(
      JdbcTemplate jdbc,
      @Qualifier("nodeTransactions") Transactions transactions,
      Planner planner,
      LiveSolves live,
      JobBells bells,
      SolveMeters meters,
      JobSettings settings,
      ThreadSettings threads,
      ApplicationEventPublisher events,
      InstantSource clock) {
    return new SolveWorker(
        new JobQueue(jdbc, transactions, clock),
        new LeasedJobs(jdbc, transactions, clock, events::publishEvent),
        planner,
        live,
        bells,
        meters,
        SolveMemory.ofTheHeap(),
        new ThreadShares(live, threads.threadsOrCores()),
        settings,
        clock,
        "node-" + UUID.randomUUID());
  }

  @Bean
  InterruptedJobs interruptedJobs(
      JdbcTemplate jdbc,
      @Qualifier("nodeTransactions") Transactions transactions,
      JobSettings settings,
      ApplicationEventPublisher events,
      InstantSource clock) {
    return new InterruptedJobs(
        jdbc, transactions, clock, settings.mostDeaths(), events::publishEvent);
  }

  @Bean
  Task<Void> forgetExpiredJobs(
      JdbcClient sql,
      @Qualifier("nodeTransactions") Transactions transactions,
      JobSettings settings,
      InstantSource clock) {
    var retention = new JobRetention(sql, settings, clock);
    return Tasks.recurring("forget-expired-jobs", FixedDelay.of(BETWEEN_CLEARINGS))
        .execute(
            (token, context) ->
                transactions.inOne(
                    () -> {
                      retention.forgetExpired();
                      return true;
                    }));
  }

  /** Every task of the application runs on it, those of other rooms too. */
  @Bean
  @DependsOnDatabaseInitialization
  SolveScheduler solveScheduler(
      DataSource database,
      @Value("${zhishou.database.url}") String address,
      List<Task<?>> others,
      SolveWorker worker,
      InterruptedJobs interrupted,
      DatabaseClock clock,
      JobSettings settings,
      MeterRegistry registry) {
    return new SolveScheduler(
        database, address, others, worker, interrupted, clock, settings, registry);
  }

  @Bean
  ClockWatch clockWatch(DatabaseClock clock, NodeSettings node, SolveScheduler scheduler) {
    return new ClockWatch(clock, node.clockTolerance(), scheduler);
  }

  @Bean
  SchedulerClient schedulerClient(SolveScheduler scheduler) {
    return scheduler.client();
  }

  @Bean
  JobStore jobStore(
      JdbcTemplate jdbc,
      Transactions transactions,
      JobSettings settings,
      InstantSource clock,
      ApplicationEventPublisher events,
      SchedulerClient scheduler) {
    return new JobStore(
        jdbc, transactions, settings, clock, new Tokens(scheduler, clock), events::publishEvent);
  }

  @Bean
  HealthIndicator schedulerHealthIndicator(
      SolveScheduler scheduler, JobStore store, ClockWatch clocks, NodeSettings node) {
    return new SchedulerHealth(scheduler, store, clocks, node);
  }

  @Bean
  SolveDesk solveDesk(
      JdbcClient sql,
      JobStore store,
      SolveScheduler scheduler,
      SolveWorker worker,
      LiveSolves live,
      JobBells bells,
      SolveMeters meters,
      ClockWatch clocks,
      JobSettings settings,
      NodeSettings node,
      ProblemCheck check,
      InstantSource clock) {
    meters.observe(store, live, clock);
    return new SolveDesk(
        store,
        scheduler,
        worker,
        live,
        bells,
        new NodeBeat(
            store, live, bells, clocks, new FairShare(sql, live, settings, clock), settings),
        node,
        check);
  }

  @Bean
  ProblemCheck problemCheck(JobSettings settings) {
    return new ProblemCheck(settings);
  }

  @Bean
  BatchDesk batchDesk(
      JdbcTemplate jdbc,
      Transactions transactions,
      SolveDesk desk,
      ProblemCheck check,
      SolveScheduler scheduler,
      SchedulerClient client,
      JobSettings settings,
      InstantSource clock) {
    var store = new BatchStore(jdbc, transactions, settings, clock, new Tokens(client, clock));
    return new BatchDesk(store, desk, check, scheduler, settings);
  }
}
