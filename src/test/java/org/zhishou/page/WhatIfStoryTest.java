package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhishou.service.Api;
import tools.jackson.databind.JsonNode;

class WhatIfStoryTest extends PageStory {
  /** The value, the days staffed, the cost and what is proven of it. */
  private static final String SOLVED = "^%d\\s*\\d+\\s*[\\d,]+\\s*[\\d,]+\\s*完成$";

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
    choose(form, "如果", "某中心开诊时段改为");
    choose(form, "中心", "宁都县梅江镇卫生院");
    choose(form, "星期", "周一");
    page.keyboard().press("Escape");
    choose(form, "时段", "全天");
    page.keyboard().press("Escape");
    form.getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^建 ?立$")))
        .click();
    assertThat(form).not().isVisible();
    assertThat(heading(page, "梅江镇只开周一")).isVisible();

    var before = scenarioOf(round);
    press(page, "^移到最新数据$");
    assertThat(page.getByText("已经是最新数据，没有更新的可移。")).isVisible();
    somebodyFallsIll(round);
    press(page, "^移到最新数据$");
    assertThat(page.getByText("已移到最新数据。")).isVisible();
    var after = scenarioOf(round);
    assertThat(after.path("rebasedFrom")).isEqualTo(before.path("snapshot"));
    assertThat(after.path("snapshot")).isNotEqualTo(before.path("snapshot"));
    visit.look("what-if");
    press(page, "^归 ?档$");
    assertThat(page.getByText("已归档").first()).isVisible();

    visit.open(round + "/what-if?view=sweeps");
    press(page, "^看曲线$");
    var lever = page.getByRole(AriaRole.SLIDER);
    lever.waitFor();
    lever.press("ArrowLeft");
    visit.look("what-if-sweep");

    var sweep = page.locator("form.lever");
    choose(sweep, "改变", "某中心每周天数");
    choose(sweep, "哪一个", "宁都县梅江镇卫生院");
    fill(sweep, "从", "4");
    fill(sweep, "到", "5");
    fill(sweep, "每步", "1");
    press(page, "^看曲线$");
    assertThat(heading(page, "宁都县梅江镇卫生院")).isVisible();
    assertThat(page.getByText("某中心每周天数 宁都县梅江镇卫生院 4～5")).isVisible();
    assertThat(page.getByRole(AriaRole.FIGURE)).isVisible();
    assertThat(page.getByRole(AriaRole.METER, named("最多可覆盖"))).isVisible();
    press(page, "^逐档求解");
    var rows = page.getByRole(AriaRole.GROUP, named("各档求解结果")).locator("tbody tr");
    assertThat(rows).hasText(solvedAt(4, 5), patiently());
    visit.look("what-if-sweep-solved");
  }

  private static Pattern[] solvedAt(int... values) {
    return IntStream.of(values)
        .mapToObj(value -> Pattern.compile(SOLVED.formatted(value)))
        .toArray(Pattern[]::new);
  }

  /** The round is planned anew with somebody away for a week: a newer snapshot. */
  private void somebodyFallsIll(String round) {
    var away =
        """
        {"unavailable":[{"from":"2028-04-10","to":"2028-04-14","reason":"LEAVE"}],
         "reason":"病假"}""";
    var told = api().send("PUT", "/api/v1" + round + "/availability/P2", away);
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    var solved = api().post("/api/v1" + round + "/solve?steps=1000", "Prefer", "wait=60");
    assertThat(solved.statusCode()).as(solved.body()).isEqualTo(200);
  }

  private JsonNode scenarioOf(String round) {
    return Api.json(api().get("/api/v1" + round + "/scenarios")).at("/items/0");
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

  private static void choose(Locator form, String label, String option) {
    form.getByLabel(label).first().click();
    form.page().locator(".ant-select-dropdown:visible").getByTitle(option).click();
  }

  private static void fill(Locator form, String label, String number) {
    form.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(number);
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  /** As long as two solves of five seconds each may take on a busy machine. */
  private static LocatorAssertions.HasTextOptions patiently() {
    return new LocatorAssertions.HasTextOptions().setTimeout(60_000);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
        .click();
  }
}
