package org.zhishou.service.solving.solve;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.zhishou.service.solving.job.JobListing;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.job.SolveTerms;

/**
 * Solves the sample county as the first job where there is none, so that who starts the application
 * on nothing has something to look at, and says where ({@code zhishou.sample-at-start}). Of several
 * nodes that start at the same time one job comes, by its key.
 */
@Component
@ConditionalOnBooleanProperty(name = "zhishou.sample-at-start", matchIfMissing = true)
class SampleAtStart {
  private static final Logger LOG = LoggerFactory.getLogger(SampleAtStart.class);
  private static final String KEY = "sample-at-start";
  private static final JobListing ANY = new JobListing(0, 1, null, null, null, false);
  private static final Duration SOONER_OR_LATER = Duration.ofDays(1);

  /** The county of the sample users. */
  private static final Origin ORIGIN = new Origin("ningdu", null);

  private final SolveDesk desk;
  private final SolveLimits limits;
  private final Environment environment;
  private final Resource sample;

  SampleAtStart(
      SolveDesk desk,
      SolveLimits limits,
      Environment environment,
      @Value("classpath:seeds/ningdu.json") Resource sample) {
    this.desk = desk;
    this.limits = limits;
    this.environment = environment;
    this.sample = sample;
  }

  @EventListener(ApplicationReadyEvent.class)
  void solve() throws IOException {
    if (desk.list(ANY).total() > 0) {
      return;
    }
    var terms = new SolveTerms(limits.defaultSeconds(), 0, null, null);
    var job = desk.submit(sample.getContentAsByteArray(), terms, KEY, ORIGIN);
    LOG.info("{}", whereToLook(job));
    desk.ended(job.id(), SOONER_OR_LATER)
        .thenAccept(ended -> ended.flatMap(SampleAtStart::result).ifPresent(LOG::info));
  }

  private String whereToLook(SolveJob job) {
    var base = "http://localhost:" + environment.getProperty("local.server.port", "8080");
    var address = base + SolveApi.PATH + "/" + job.id();
    return """

    值守已启动，正在用 %2$d 秒为样例“%1$s”排班
      任务与值班表  %3$s
      实时进展      %3$s/events
      接口文档      %4$s/
    Zhishou is up and takes %2$d seconds to plan the sample "%1$s"
      job and roster  %3$s
      its progress    %3$s/events
      the API         %4$s/
    """
        .formatted(job.name(), job.terms().seconds(), address, base);
  }

  private static Optional<String> result(SolveJob job) {
    return Optional.ofNullable(job.progress())
        .map(
            progress ->
                "样例求解结束 | the sample's solve ended: %s, limits %d, coverage %d, soft %d; %,d moves/s"
                    .formatted(
                        job.status(),
                        progress.score().limits(),
                        progress.score().coverage(),
                        progress.score().soft(),
                        progress.moveEvaluationsPerSecond()));
  }
}
