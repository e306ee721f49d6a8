package org.zhishou.service.job;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JobConfiguration {
  @Bean
  @ConditionalOnMissingBean
  Planner planner(InstantSource clock) {
    return new EnginePlanner(clock);
  }

  @Bean
  @ConditionalOnMissingBean
  JobStore jobStore(JobSettings settings, InstantSource clock) {
    return new MemoryJobStore(settings, clock);
  }

  @Bean
  SolveDesk solveDesk(
      JobSettings settings, JobStore store, Planner planner, MeterRegistry registry) {
    var bells = new JobBells();
    var meters = new SolveMeters(registry);
    var workers = new SolveWorkers(settings.workersOrCores(), store, planner, bells, meters);
    meters.observe(store, workers);
    return new SolveDesk(store, workers, bells);
  }
}
