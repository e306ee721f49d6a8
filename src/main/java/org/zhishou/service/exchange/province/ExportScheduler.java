package org.zhishou.service.exchange.province;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.zhishou.service.exchange.roster.ExchangeSettings;
import org.zhishou.service.platform.database.TaskQueue;
import org.zhishou.service.platform.node.NodeSettings;

/** Runs exports, one at a time on each node that solves. */
@Component
@DependsOnDatabaseInitialization
class ExportScheduler extends TaskQueue {
  private static final Pace PACE =
      new Pace(
          1,
          Duration.ofSeconds(5),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10),
          Duration.ofSeconds(10));

  ExportScheduler(
      DataSource database,
      ExportWorker worker,
      ExportStore store,
      ExchangeSettings settings,
      NodeSettings node,
      InstantSource clock) {
    super(
        database,
        clock,
        "export_task",
        "export",
        node.solves(),
        PACE,
        (task, context) -> {
          worker.run(task.getId());
          return (ended, operations) -> operations.stop();
        },
        new Clearing(
            "forget-old-exports",
            () -> store.deleteBefore(clock.instant().minus(settings.exportsKept()))));
  }
}
