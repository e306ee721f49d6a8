package org.zhishou.service.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.notice.*}.
 *
 * @param workers deliveries at once on this node, 1 or more
 * @param poll how often a node looks for deliveries that are due, more than 0
 * @param heartbeat how often a node says that it lives; after four that failed to come, others take
 *     over its deliveries. More than 0
 * @param tries how often a delivery is tried before it is given up, 1 or more
 * @param firstRetry how long after the first try that failed the second follows; each further one
 *     twice as long after the one before. More than 0
 * @param longestRetry the longest time between two tries, {@code firstRetry} or more
 * @param timeout how long a receiver may take to answer, more than 0
 * @param plainHttp whether webhooks may have {@code http:} addresses
 * @param privateAddresses whether webhooks may lead to this machine and into private networks
 * @param secretOverlap how long the secret before a new one signs beside it, 0 or more
 * @param mail whether notifications go out by mail, through the server of {@code spring.mail.*}
 * @param mailFrom the sender of mails
 * @param retention how long notifications and what became of their deliveries are kept, a day or
 *     more
 */
@ConfigurationProperties("zhishou.notice")
record NotificationSettings(
    @DefaultValue("4") int workers,
    @DefaultValue("2s") Duration poll,
    @DefaultValue("15s") Duration heartbeat,
    @DefaultValue("12") int tries,
    @DefaultValue("30s") Duration firstRetry,
    @DefaultValue("6h") Duration longestRetry,
    @DefaultValue("10s") Duration timeout,
    @DefaultValue("false") boolean plainHttp,
    @DefaultValue("false") boolean privateAddresses,
    @DefaultValue("24h") Duration secretOverlap,
    @DefaultValue("false") boolean mail,
    @DefaultValue("zhishou@localhost") String mailFrom,
    @DefaultValue("90d") Duration retention) {
  private static final Duration DAY = Duration.ofDays(1);

  NotificationSettings {
    require(workers >= 1, "workers", workers, "1 or more");
    require(poll.isPositive(), "poll", poll, "more than 0s");
    require(heartbeat.isPositive(), "heartbeat", heartbeat, "more than 0s");
    require(tries >= 1, "tries", tries, "1 or more");
    require(firstRetry.isPositive(), "first-retry", firstRetry, "more than 0s");
    require(
        longestRetry.compareTo(firstRetry) >= 0,
        "longest-retry",
        longestRetry,
        "first-retry (" + firstRetry + ") or more");
    require(timeout.isPositive(), "timeout", timeout, "more than 0s");
    require(!secretOverlap.isNegative(), "secret-overlap", secretOverlap, "0s or more");
    require(retention.compareTo(DAY) >= 0, "retention", retention, "1d or more");
  }

  private static void require(boolean met, String setting, Object value, String permitted) {
    if (!met) {
      throw new IllegalArgumentException(
          "zhishou.notice." + setting + " is " + value + " and must be " + permitted + ".");
    }
  }

  /**
   * How long to wait before the next try.
   *
   * @param tried how often it was tried so far, 1 or more
   */
  Duration waitAfter(int tried) {
    var wait = firstRetry;
    for (var doubled = 1; doubled < tried && wait.compareTo(longestRetry) < 0; doubled++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(longestRetry) < 0 ? wait : longestRetry;
  }
}
