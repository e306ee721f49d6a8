package org.zhishou.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.Api;

/** One user's window onto the page, watched for whatever must not happen in it. */
final class Visit {
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");

  /** Popovers and tours of the component library, which stand at the end of the document. */
  private static final String OUTSIDE_OF_LANDMARKS = "region";

  private static final String REPORTER =
      "addEventListener('securitypolicyviolation', e => console.error('content policy: ' +"
          + " e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample));";

  /** What antd's Select keeps for screen readers beside its list: it has no name to give. */
  private static final String ANTD_SHADOW_LIST = "[role=listbox][id$=_list]";

  private static final String UNDER_WAY =
      "[aria-busy=true], .ant-skeleton-active, .ant-spin-spinning";

  /**
   * Resolves when nothing fades in or out any more: half a colour has half a contrast. The wave of
   * two seconds around a button that was pressed colours no text.
   */
  private static final String STILL =
      """
      async () => {
        const frame = () => new Promise(requestAnimationFrame);
        const ends = a => a.effect?.getComputedTiming().endTime !== Infinity;
        const fades = a => !a.effect?.target?.classList.contains('ant-wave');
        for (let calm = 0; calm < 3; calm++) {
          await frame();
          const moving = document
            .getAnimations()
            .filter(a => a.playState === 'running' && ends(a) && fades(a));
          if (moving.length > 0) {
            calm = 0;
            await Promise.allSettled(moving.map(a => a.finished));
          }
        }
      }
      """;

  private static final String NO_TOUR = "localStorage.setItem('zhishou.tour', 'seen');";

  private final Browser browser;
  private final String base;
  private final String user;
  private final List<String> wrong = new ArrayList<>();
  private final Set<Integer> refusals = new TreeSet<>();
  private int width = 1440;
  private int height = 900;
  private String language = "zh-CN";
  private ColorScheme colours = ColorScheme.LIGHT;
  private boolean touring;
  private boolean outage;
  private @Nullable BrowserContext context;
  private @Nullable Page page;

  /**
   * @param base the application's address
   * @param user who is signed in; empty for nobody
   */
  Visit(Browser browser, String base, String user) {
    this.browser = browser;
    this.base = base;
    this.user = user;
  }

  Visit onAPhone() {
    width = 390;
    height = 844;
    return this;
  }

  Visit inEnglish() {
    language = "en";
    return this;
  }

  /** On a system that asks for dark colours. */
  Visit inTheDark() {
    colours = ColorScheme.DARK;
    return this;
  }

  /** As on the very first visit, when a tour is offered. */
  Visit withTheTour() {
    touring = true;
    return this;
  }

  /** The story has the API refuse something with this status; else a refusal is a failure. */
  Visit expectRefusal(int status) {
    refusals.add(status);
    return this;
  }

  /** The story takes the service away for a while. */
  Visit expectOutage() {
    outage = true;
    return this;
  }

  Page page() {
    var known = page;
    if (known == null) {
      known = opened();
      page = known;
    }
    return known;
  }

  private Page opened() {
    var made =
        browser.newContext(
            new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setHasTouch(width < 600)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(colours)
                .setTimezoneId("Asia/Shanghai")
                .setLocale(language));
    context = made;
    made.addInitScript(REPORTER);
    if (!touring) {
      made.addInitScript(NO_TOUR);
    }
    if (!user.isEmpty()) {
      var answer =
          made.request()
              .post(
                  base + "/api/v1/session",
                  RequestOptions.create().setData(Map.of("name", user, "password", Api.PASSWORD)));
      assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }
    var window = made.newPage();
    window.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !isExpected(message.text())) {
            wrong.add(message.text() + " " + message.location());
          }
        });
    window.onPageError(error -> wrong.add("page error: " + error));
    window.onRequest(
        request -> {
          var url = request.url();
          if (!url.startsWith(base) && !url.startsWith("data:") && !url.startsWith("blob:")) {
            wrong.add("request to another origin: " + url);
          }
        });
    return window;
  }

  private boolean isExpected(String message) {
    return (outage && message.contains("net::ERR_"))
        || refusals.stream().anyMatch(status -> message.contains("status of " + status));
  }

  /** Goes to an address of the page: {@code /counties/ningdu/rounds/2026-Q4/board}. */
  Visit open(String address) {
    page().navigate(base + "/page" + address);
    settled();
    return this;
  }

  /** Waits until nothing is on its way any more and no skeleton is left. */
  void settled() {
    page().waitForLoadState(LoadState.NETWORKIDLE);
    PlaywrightAssertions.assertThat(page().locator(UNDER_WAY)).hasCount(0);
  }

  /**
   * Looks at the screen as it is: axe finds nothing moderate or worse, and a picture is left in
   * {@code target/screenshots}.
   */
  Visit look(String name) {
    settled();
    return lookAtOnce(name);
  }

  /** The same while something is still on its way, as behind a dialog that it waits for. */
  Visit lookAtOnce(String name) {
    page().evaluate(STILL);
    page()
        .screenshot(
            new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, language)))
                .setFullPage(true));
    var found =
        axe().analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .toList();
    assertThat(found).as(name).extracting(Visit::worded).isEmpty();
    return this;
  }

  /**
   * Runs in the page itself, which has no frames, and words what violates alone: else axe finds a
   * selector for each of the thousand cells of a grid that is as it should be.
   */
  private AxeBuilder axe() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return new AxeBuilder(page())
        .options(options)
        .disableRules(List.of(OUTSIDE_OF_LANDMARKS))
        .exclude(ANTD_SHADOW_LIST)
        .setLegacyMode(true);
  }

  private static String worded(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getNodes().stream()
            .limit(5)
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }

  /** Holds the visit to what a visit must be, and closes its window. */
  void end() {
    if (context != null) {
      context.close();
    }
    assertThat(wrong).as("what went wrong in the window of %s", user).isEmpty();
  }
}
