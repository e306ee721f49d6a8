package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
