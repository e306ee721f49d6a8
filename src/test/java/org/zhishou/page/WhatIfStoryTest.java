package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WhatIfStoryTest extends PageStory {
  @Test
  void thePlannerAsksWhatIfACentreOpenedOtherwiseAndMovesALever() {
    var round = "/counties/ningdu/rounds/" + solved(2028, 2);
    var visit = visit("planner").open(round + "/solve");
    var page = visit.page();
    assertThat(page.getByRole(AriaRole.FIGURE).first()).isVisible();
    visit.look("solve");

    visit.open(round + "/what-if?new=root");
    var form = page.getByRole(AriaRole.DIALOG);
    form.getByLabel("名称").fill("梅江镇只开周一");
    choose(page, "如果", "某中心开诊时段改为");
    choose(page, "中心", "宁都县梅江镇卫生院");
    choose(page, "星期", "周一");
    page.keyboard().press("Escape");
    choose(page, "时段", "全天");
    page.keyboard().press("Escape");
    form.getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^建 ?立$")))
        .click();
    assertThat(form).not().isVisible();
    assertThat(heading(page, "梅江镇只开周一")).isVisible();
    visit.look("what-if");
    press(page, "^归 ?档$");
    assertThat(page.getByText("已归档").first()).isVisible();

    visit.open(round + "/what-if?view=sweeps");
    press(page, "^看曲线$");
    var lever = page.getByRole(AriaRole.SLIDER);
    lever.waitFor();
    lever.press("ArrowLeft");
    visit.look("what-if-sweep");
  }

  @Test
  void theBoardIsTakenAwayAsAFile() {
    var visit = visit("bureau");
    visit.open("/counties/ningdu/rounds/2026-Q4/board?version=1");
    var page = visit.page();
    assertThat(page.getByRole(AriaRole.GRID).locator(".duty").first()).isVisible();
    visit.look("board-published");
    page.getByText("下载", new Page.GetByTextOptions().setExact(true)).click();
    var file = page.waitForDownload(() -> page.getByText("CSV").click());
    assertThat(file.suggestedFilename()).endsWith(".csv");
    assertThat(file.failure()).isNull();
  }

  private static void choose(Page page, String label, String option) {
    page.getByRole(AriaRole.DIALOG).getByLabel(label).first().click();
    page.locator(".ant-select-dropdown:visible").getByTitle(option).click();
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
        .click();
  }
}
