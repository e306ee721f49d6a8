package org.zhishou.page;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ZhishouApplication;

/**
 * The application with its sample county solved and published, and a browser: started once for all
 * stories, since both are slow to start.
 */
final class Stage implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String STEPS = "20000";

  /** More than the steps take, and what the bound's effort is measured by. */
  private static final String SECONDS = "8";

  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private final ConfigurableApplicationContext application;
  private final Playwright playwright;
  private final Browser browser;
  private final Api api;

  Stage() {
    application =
        new SpringApplication(ZhishouApplication.class)
            .run(
                "--server.port=0",
                "--zhishou.sample-steps=" + STEPS,
                "--zhishou.solve.default-seconds=" + SECONDS,
                "--zhishou.database.url=jdbc:h2:mem:"
                    + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DB_CLOSE_DELAY=-1");
    api = new Api(port());
    playwright = playwright();
    browser = launched(playwright);
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .pollInterval(Duration.ofMillis(200))
        .until(() -> api.get("/api/v1/counties/ningdu/rounds/2027-Q1").statusCode() == 200);
  }

  /** What drives Debian's Chromium; fetches none. */
  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launched(Playwright playwright) {
    return playwright
        .chromium()
        .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(QUIET));
  }

  /** Why no story can be told on this machine; empty where one can. */
  static String obstacle() {
    if (!Files.isExecutable(CHROMIUM)) {
      return "No Chromium at " + CHROMIUM + ": the stories in the browser are not told.";
    }
    if (!Files.exists(Path.of("target/classes/page/index.html"))) {
      return "The page is not built (-Dfrontend.skip): the stories in the browser are not told.";
    }
    return "";
  }

  Browser browser() {
    return browser;
  }

  /** As the sample user who may do most. */
  Api api() {
    return api;
  }

  String base() {
    return "http://localhost:" + port();
  }

  private int port() {
    return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    application.close();
  }
}
