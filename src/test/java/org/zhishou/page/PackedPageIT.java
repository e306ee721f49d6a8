package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as the built jar hands it out; run once that is packed. */
class PackedPageIT {
  @Test
  void thePackedPageSignsInShowsTheBoardAndOutlivesAKilledService(@TempDir Path folder) {
    var obstacle = Stage.obstacle();
    assumeTrue(obstacle.isEmpty() || "true".equals(System.getenv("CI")), obstacle);
    assertThat(obstacle).isEmpty();
    try (var jar = new PackedJar(folder);
        var playwright = Stage.playwright();
        var browser = Stage.launched(playwright)) {
      jar.awaitSample();
      var visit = new Visit(browser, jar.base(), "").expectOutage();
      visit.open("/counties/ningdu/rounds/2026-Q4/overview");
      var page = visit.page();
      page.getByText("宁都县排班员").click();
      press(page, Pattern.compile("^登 ?录$"));
      assertThat(page.getByText("本季度安全")).isVisible();
      visit.look("packed-overview");

      jar.kill();
      press(page, Pattern.compile("^通知"));
      assertThat(page.getByText("暂时连不上服务")).isVisible();
      assertThat(page.getByText("本季度安全")).isVisible();
      jar.startAgain();
      assertThat(page.getByText("暂时连不上服务")).not().isVisible();
      page.keyboard().press("Escape");
      page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("排班").setExact(true))
          .click();
      assertThat(page.getByRole(AriaRole.GRID).locator(".duty").first()).isVisible();
      visit.look("packed-board");
      visit.end();
    }
  }

  private static void press(Page page, Pattern button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).click();
  }
}
