package org.zhishou.service.notification;

import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.database.TaskQueue;
import org.zhishou.service.platform.node.NodeSettings;

/** Runs deliveries, each as a task of its own. */
@Component
@DependsOnDatabaseInitialization
class DeliveryScheduler extends TaskQueue {
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(30);

  DeliveryScheduler(
      DataSource database,
      Deliverer deliverer,
      NotificationStore notices,
      NotificationSettings settings,
      NodeSettings node,
      InstantSource clock) {
    super(
        database,
        clock,
        "notice_task",
        "deliver",
        node.solves(),
        new Pace(
            settings.workers(),
            settings.poll(),
            settings.heartbeat(),
            AFTER_A_FAILURE,
            settings.timeout()),
        deliverer,
        new Clearing(
            "forget-old-notices",
            () -> notices.deleteBefore(clock.instant().minus(settings.retention()))));
  }
}
