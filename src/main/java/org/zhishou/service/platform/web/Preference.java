package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the header {@code Prefer} asks for, as of RFC 7240. */
public final class Preference {
  private static final Pattern WAIT =
      Pattern.compile("\\s*wait\\s*=\\s*(\"?)(\\d{1,9})\\1\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

  private Preference() {}

  /**
   * How long the client would wait for the end, cut to {@code atMost}; empty where it does not say
   * so or not in whole seconds. Of several, the first counts.
   */
  public static Optional<Duration> wait(HttpServletRequest request, Duration atMost) {
    for (var header : Collections.list(request.getHeaders("Prefer"))) {
      for (var preference : header.split(",")) {
        var wait = WAIT.matcher(preference);
        if (wait.matches()) {
          var asked = Duration.ofSeconds(Long.parseLong(wait.group(2)));
          return Optional.of(asked.compareTo(atMost) > 0 ? atMost : asked);
        }
      }
    }
    return Optional.empty();
  }
}
