package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BoardStoryTest extends PageStory {
  private static final String ROUNDS = "/api/v1/counties/ningdu/rounds";

  @Test
  void thePlannerEditsTheBoardByKeyboardAloneAndTheSecondToSaveLosesNothing() {
    var round = solved(2028, 1);
    var board = "/counties/ningdu/rounds/" + round + "/board?span=week&at=2027-04-12";
    var second = visit("planner").expectRefusal(412).open(board);
    assertThat(grid(second).locator(".duty").first()).isVisible();
    var visit = visit("planner").open(board);
    var page = visit.page();
    assertThat(grid(visit).locator(".duty").first()).isVisible();
    visit.look("board");

    grid(visit).focus();
    keys(page, "Control+Home", "Enter");
    assertThat(page.getByRole(AriaRole.COMPLEMENTARY)).isVisible();
    keys(page, "Escape");
    toDuty(visit, 1);
    keys(page, "Space");
    assertThat(page.locator(".target-price").first()).isVisible();
    visit.look("board-holding");
    keys(page, "Escape", "Delete");
    assertThat(save(page)).isEnabled();
    keys(page, "Control+z");
    assertThat(save(page)).isDisabled();
    keys(page, "Control+y");
    assertThat(page.getByText(Pattern.compile("^\\s*缺 \\d+ 天，共"))).isVisible();
    keys(page, "?");
    assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    visit.look("board-keys");
    keys(page, "Escape");
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();

    keys(page, "Control+k");
    var palette = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("页面、中心"));
    palette.fill("2028-1-20");
    assertThat(page.getByRole(AriaRole.OPTION, named("2028-01-20 周四"))).isVisible();
    visit.lookAtOnce("palette");
    keys(page, "Enter");
    assertThat(page).hasURL(Pattern.compile("at=2028-01-20"));
    assertThat(save(page)).isEnabled();
    save(page).press("Enter");
    assertThat(page.getByText("草稿已保存。")).isVisible();
    assertThat(draftOf(round).path("origin").asString()).isEqualTo("EDITED");

    grid(second).focus();
    toDuty(second, 2);
    keys(second.page(), "p");
    assertThat(save(second.page())).isEnabled();
    save(second.page()).press("Enter");
    assertThat(second.page().getByText("有人先改了")).isVisible();
    second.look("board-stale");
    second.page().getByRole(AriaRole.BUTTON, named("用我的")).press("Enter");
    assertThat(second.page().getByText("有人先改了")).isHidden();
  }

  @Test
  void aGapLightsUpThePeopleAndTheWeeksThatItsCutHolds() {
    var visit = visit("province").open(shortOfPeople() + "/board?open=missing&span=week");
    var page = visit.page();
    var gap = page.getByRole(AriaRole.COMPLEMENTARY).locator(".missing button").first();
    gap.click();
    assertThat(gap).hasAttribute("aria-pressed", "true");
    assertThat(page.getByRole(AriaRole.COMPLEMENTARY).getByText("被占满的医师")).containsText("林小英");
    assertThat(page.locator(".board-cell.lit").first()).isVisible();
    assertThat(page.locator(".board-name.lit").first()).isVisible();
    visit.look("board-cut");
    button(page, "在医师视图中看").click();
    assertThat(page.locator(".board-name.lit").getByText("林小英")).isVisible();
    visit.look("board-cut-people");
  }

  /** A round of a county of its own, whose one physician is asked for by two centres. */
  private String shortOfPeople() {
    var county = "/api/v1/counties/board-story";
    post("/api/v1/counties", "{'id':'board-story','name':'瑞金市'}");
    post(county + "/hospitals", "{'id':'H1','name':'瑞金市人民医院','latitude':25.88,'longitude':116.02}");
    for (var centre : List.of("'C1','name':'瑞金市叶坪镇卫生院'", "'C2','name':'瑞金市沙洲坝镇卫生院'")) {
      post(county + "/centres", "{'id':" + centre + ",'latitude':25.9,'longitude':116.05}");
    }
    post(
        county + "/physicians",
        "{'id':'P1','name':'林小英','institution':'H1','title':'CHIEF','maxDutyDaysPerWeek':2}");
    var round =
        post(
                county + "/rounds",
                """
                {'year':2027,'quarter':1,'name':'2027年第一季度','deadline':'2020-01-01T00:00:00Z',
                 'whoeverSubmittedNothing':'AS_AVAILABLE'}""")
            .path("id")
            .asString();
    var path = county + "/rounds/" + round;
    api().post(path + "/plan");
    assertThat(api().post(path + "/solve?steps=100", "Prefer", "wait=60").statusCode())
        .isEqualTo(200);
    return path.substring("/api/v1".length());
  }

  private JsonNode post(String path, String body) {
    var answer = api().send("POST", path, body.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return read(answer.body());
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, named(name));
  }

  /** Down the first day of the week, to its first duty, its second and so on. */
  private static void toDuty(Visit visit, int number) {
    var page = visit.page();
    keys(page, "Control+Home");
    var seen = 0;
    for (var row = 0; row < 30; row++) {
      var active = grid(visit).getAttribute("aria-activedescendant");
      seen += page.locator("[id='" + active + "'] .duty").count() > 0 ? 1 : 0;
      if (seen == number) {
        return;
      }
      keys(page, "ArrowDown");
    }
    throw new AssertionError("too few duties on the first day of the week");
  }

  private static Locator grid(Visit visit) {
    return visit.page().getByRole(AriaRole.GRID);
  }

  private static Locator save(Page page) {
    return page.getByRole(AriaRole.BUTTON, named("保存草稿"));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static void keys(Page page, String... keys) {
    for (var key : keys) {
      page.keyboard().press(key);
    }
  }

  private JsonNode draftOf(String round) {
    return read(api().get(ROUNDS + "/" + round + "/drafts?sort=-madeAt").body())
        .path("items")
        .get(0);
  }

  private static JsonNode read(String json) {
    return JsonMapper.builder().build().readTree(json);
  }
}
