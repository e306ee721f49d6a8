package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.zhishou.service.Api;

/** What hospitals, physicians and centres do, and the bureau when it publishes. */
class PeopleStoryTest extends PageStory {
  private static final String ROUNDS = "/counties/ningdu/rounds/";
  private static final double SLOW_MILLIS = 60_000;

  private static Locator button(Page page, String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
  }

  private static LocatorAssertions.IsVisibleOptions patiently() {
    return new LocatorAssertions.IsVisibleOptions().setTimeout(SLOW_MILLIS);
  }

  private String round(int quarter, String deadline) {
    var made =
        api()
            .send(
                "POST",
                "/api/v1/counties/ningdu/rounds",
                """
                {"year":2027,"quarter":%d,"deadline":"%s","whoeverSubmittedNothing":"AS_AVAILABLE"}\
                """
                    .formatted(quarter, deadline));
    Assertions.assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return "2027-Q" + quarter;
  }

  @Test
  void aHospitalPaintsWhoIsAwayAndHandsIn() {
    var round = round(2, "2099-01-01T00:00:00Z");
    var visit = visit("hr").open(ROUNDS + round + "/availability");
    var page = visit.page();
    var cells = page.locator("[role=grid] td[data-row='0']");
    assertThat(cells.first()).isVisible(patiently());
    cells.nth(2).hover();
    page.mouse().down();
    cells.nth(4).hover();
    page.mouse().up();
    assertThat(cells.nth(3)).hasText("休");
    cells.nth(7).focus();
    page.keyboard().press("2");
    assertThat(cells.nth(7)).hasText("夜");
    assertThat(page.getByText(Pattern.compile("已报送 1/"))).isVisible(patiently());
    visit.look("availability");
    button(page, "报送其余").click();
    assertThat(page.getByText("本院已报送")).isVisible(patiently());

    var kept =
        Api.json(api().get("/api/v1/counties/ningdu/rounds/" + round + "/availability?size=500"));
    Assertions.assertThat(kept.at("/items/0/availability/unavailable").toString())
        .contains("LEAVE", "NIGHT_SHIFT");
  }

  @Test
  void aPhysicianSeesTheirDutiesOnAPhoneAndSaysWhatTheyWish() {
    var visit = visit("physician").onAPhone().open(ROUNDS + "2026-Q4/my-duties");
    var page = visit.page();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("孙文怡的值守");
    assertThat(page.getByText("应承担（天）")).isVisible(patiently());
    visit.look("my-duties");

    visit.open(ROUNDS + "2027-Q1/wishes");
    var day = page.locator("button.wish").nth(1);
    day.click();
    assertThat(page.getByText("已保存")).isVisible(patiently());
    assertThat(day).hasAccessibleName(Pattern.compile("希望$"));
    visit.look("wishes");
    page.reload();
    assertThat(page.locator("button.wish").nth(1)).hasAccessibleName(Pattern.compile("希望$"));
  }

  @Test
  void aCentreSeesWhoComesAndRecordsItsWeek() {
    var visit = visit("centre").onAPhone().inEnglish().open(ROUNDS + "2026-Q4/our-roster");
    var page = visit.page();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("Roster of 宁都县梅江镇卫生院");
    visit.look("our-roster");

    visit.open(ROUNDS + "2026-Q4/attendance?week=2026-10-12");
    button(page, "^All \\d+ came$").click();
    assertThat(page.locator(".day.planned")).hasCount(0);
    assertThat(page.locator(".day.attended").first()).isVisible(patiently());
    visit.look("attendance");
  }

  @Test
  void theBureauPublishesAndMendsTheRosterWhenSomebodyIsIll() {
    var round = solved(2027, 3);
    var visit = visit("bureau").open(ROUNDS + round + "/publish");
    var page = visit.page();
    assertThat(page.locator(".checklist")).isVisible(patiently());
    visit.look("publish");
    button(page, "发布第 1 版").click();
    assertThat(page.getByText("第 1 版正在执行")).isVisible(patiently());

    button(page, "有人不能来").click();
    page.getByLabel("谁").fill("孙文怡");
    page.locator(".ant-select-dropdown:visible").getByTitle(Pattern.compile("^孙文怡")).click();
    page.getByLabel("从", new Page.GetByLabelOptions().setExact(true)).fill("2027-07-05");
    page.getByLabel("到", new Page.GetByLabelOptions().setExact(true)).fill("2027-09-26");
    button(page, "看谁能替").click();
    assertThat(page.locator(".vacancy").first()).isVisible(patiently());
    visit.look("somebody-is-ill");
    button(page, "采用整体方案").click();
    button(page, "去发布").click(new Locator.ClickOptions().setTimeout(SLOW_MILLIS));
    assertThat(page.getByText("与当前版本的差别")).isVisible(patiently());
    visit.look("publish-amended");
  }
}
