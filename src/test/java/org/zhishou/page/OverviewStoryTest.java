package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OverviewStoryTest extends PageStory {
  static final String OVERVIEW = "/counties/ningdu/rounds/2026-Q4/overview";

  @Test
  void thePlannerSeesAtOnceThatTheQuarterIsSafeAndWhoServesWhom() {
    var visit = visit("planner").open(OVERVIEW);
    var page = visit.page();
    assertThat(page.getByText("本季度安全")).isVisible();
    assertThat(page.getByText("没有合规的值班表能做得更好")).isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^宁都县石上镇")))
        .press("Enter");
    assertThat(page.getByText(Pattern.compile("^宁都县石上镇卫生院：.* \\d+ 天"))).isVisible();
    visit.look("overview");
  }

  @Test
  void onAPhoneInEnglishNothingIsCutOff() {
    var visit = visit("auditor").onAPhone().inEnglish().inTheDark().open(OVERVIEW);
    assertThat(visit.page().getByText("The quarter is safe")).isVisible();
    visit.look("overview");
  }

  @Test
  void whoeverHasNotHandedInIsReminded() {
    var visit = visit("bureau").open("/counties/ningdu/rounds/2027-Q1/overview");
    var page = visit.page();
    assertThat(page.getByText("名医师未报送")).isVisible();
    var row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("宁都县中医院"));
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(row).containsText("次，最近");
    visit.look("overview-collecting");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("改收集条件")).click();
    assertThat(page.getByLabel("报送截止")).isVisible();
    visit.look("round-terms");
    page.keyboard().press("Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    visit.look("rounds");
  }
}
