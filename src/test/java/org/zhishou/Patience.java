package org.zhishou;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How long a test waits for what must come. A wait ends as soon as it came, and at once where it is
 * there, so being patient costs nothing but where something is broken, and saves a busy machine
 * from being called broken.
 */
public final class Patience implements BeforeAllCallback {
  private static final Duration SERVICE = Duration.ofMinutes(1);
  private static final Duration SCREEN = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  @Override
  public void beforeAll(ExtensionContext context) {
    Awaitility.setDefaultTimeout(SERVICE);
    Awaitility.setDefaultPollDelay(Duration.ZERO);
    Awaitility.setDefaultPollInterval(BETWEEN_LOOKS);
    PlaywrightAssertions.setDefaultAssertionTimeout(SCREEN.toMillis());
  }
}
