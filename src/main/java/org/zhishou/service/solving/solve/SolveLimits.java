package org.zhishou.service.solving.solve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.solve.*}.
 *
 * @param defaultSeconds of a solve that names none, 1 to {@code maxSeconds}
 * @param maxSeconds that a solve may name, 1 or more
 * @param maxWait the longest that a request waits for the end of its job
 * @param stopWait how long a request to stop waits for the end of its job
 * @param heartbeat how often a stream of events says that it lives, more than 0
 */
@ConfigurationProperties("zhishou.solve")
public record SolveLimits(
    @DefaultValue("30") int defaultSeconds,
    @DefaultValue("3600") int maxSeconds,
    @DefaultValue("60s") Duration maxWait,
    @DefaultValue("5s") Duration stopWait,
    @DefaultValue("15s") Duration heartbeat) {
  public SolveLimits {
    require(maxSeconds >= 1, "max-seconds", maxSeconds, "1 or more");
    require(
        defaultSeconds >= 1 && defaultSeconds <= maxSeconds,
        "default-seconds",
        defaultSeconds,
        "1 to zhishou.solve.max-seconds, which is " + maxSeconds);
    require(!maxWait.isNegative(), "max-wait", maxWait, "0s or more");
    require(!stopWait.isNegative(), "stop-wait", stopWait, "0s or more");
    require(heartbeat.isPositive(), "heartbeat", heartbeat, "more than 0s");
  }

  private static void require(boolean met, String setting, Object value, String permitted) {
    if (!met) {
      throw new IllegalArgumentException(
          "zhishou.solve." + setting + " is " + value + " and must be " + permitted + ".");
    }
  }
}
