package org.zhishou.service.platform.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * {@code zhishou.web.*}.
 *
 * @param bodyLimit the largest body that a request may have, 1 KB or more
 */
@ConfigurationProperties("zhishou.web")
public record WebSettings(@DefaultValue("32MB") DataSize bodyLimit) {
  private static final DataSize SMALLEST = DataSize.ofKilobytes(1);

  public WebSettings {
    if (bodyLimit.compareTo(SMALLEST) < 0) {
      throw new IllegalArgumentException(
          "zhishou.web.body-limit is " + bodyLimit + " and must be " + SMALLEST + " or more.");
    }
  }
}
