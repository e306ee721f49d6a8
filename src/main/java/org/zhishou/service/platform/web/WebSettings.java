package org.zhishou.service.platform.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code zhishou.web.*}.
 *
 * @param bodyLimit the largest body that a request may have, 1 KB or more
 * @param bodyTime how long a body may take to arrive, a second or more
 * @param bodyRate how much of a body a second more than that has to bring, 1 KB or more
 * @param slowBodies how many bodies that take longer than a second are waited for at once from one
 *     address, 1 or more
 */
@ConfigurationProperties("zhishou.web")
public record WebSettings(
    @DefaultValue("32MB") DataSize bodyLimit,
    @DefaultValue("30s") Duration bodyTime,
    @DefaultValue("50KB") DataSize bodyRate,
    @DefaultValue("64") int slowBodies) {
  private static final DataSize SMALLEST = DataSize.ofKilobytes(1);
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  public WebSettings {
    atLeast("body-limit", bodyLimit, SMALLEST);
    atLeast("body-time", bodyTime, SHORTEST);
    atLeast("body-rate", bodyRate, SMALLEST);
    atLeast("slow-bodies", slowBodies, 1);
  }

  private static <T extends Comparable<T>> void atLeast(String name, T given, T least) {
    if (given.compareTo(least) < 0) {
      throw new IllegalArgumentException(
          "zhishou.web." + name + " is " + given + " and must be " + least + " or more.");
    }
  }
}
