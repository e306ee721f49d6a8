package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
    assertThat(page.locator(".board-panel")).isVisible();
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
    keys(page, "ArrowDown", "ArrowDown", "ArrowUp");
    palette.fill("2028-1-20");
    assertThat(page.getByRole(AriaRole.OPTION, named("2028-01-20 周四"))).isVisible();
    visit.lookAtOnce("palette");
    keys(page, "Enter");
    assertThat(page).hasURL(Pattern.compile("at=2028-01-20"));
    assertThat(save(page)).isEnabled();
    save(page).press("Enter");
    assertThat(page.getByText("草案已保存。")).isVisible();
    assertThat(draftOf(round).path("origin").asString()).isEqualTo("EDITED");

    grid(second).focus();
    toDuty(second, 2);
    keys(second.page(), "p");
    assertThat(save(second.page())).isEnabled();
    keys(second.page(), "Delete");
    var refused = second.page().getByText("这一步不能这样做");
    assertThat(refused).isVisible();
    keys(second.page(), "Control+z");
    assertThat(refused).isHidden();
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
    var gap = page.locator(".board-panel").locator(".missing button").first();
    gap.click();
    assertThat(gap).hasAttribute("aria-pressed", "true");
    assertThat(page.locator(".board-panel").getByText("被占满的医师")).containsText("林小英");
    assertThat(page.locator(".board-cell.lit").first()).isVisible();
    assertThat(page.locator(".board-name.lit").first()).isVisible();
    visit.look("board-cut");
    button(page, "在医师视图中看").click();
    assertThat(page.locator(".board-name.lit").getByText("林小英")).isVisible();
    visit.look("board-cut-people");
  }

  @Test
  void aBoardEditedInASpreadsheetIsJudgedAndThenTakenAsAWhole() throws IOException {
    var round = solved(2028, 3);
    var draft = ROUNDS + "/" + round + "/drafts/" + draftOf(round).path("id").asString();
    var board = read(api().get(draft + "/board").body());
    var duty =
        board
            .path("duties")
            .valueStream()
            .filter(one -> one.path("session").asString().equals("FULL_DAY"))
            .min(Comparator.comparing((JsonNode one) -> one.path("date").asString()))
            .orElseThrow();
    var takers = takersOf(draft, duty);
    var before = nameIn(board.path("physicians"), duty.path("physician"));
    var breaking = nameIn(board.path("physicians"), taker(takers, true));
    var fitting = nameIn(board.path("physicians"), taker(takers, false));
    var day = duty.path("date").asString();

    var visit = visit("planner");
    visit.open("/counties/ningdu/rounds/" + round + "/board?span=week&at=" + day);
    var page = visit.page();
    page.getByText("下载", new Page.GetByTextOptions().setExact(true)).click();
    var file =
        page.waitForDownload(() -> page.getByRole(AriaRole.LINK, named("已保存的草案 工作簿（xlsx）")).click())
            .path();
    button(page, "交回改好的表").click();
    var sheet = page.getByRole(AriaRole.DIALOG);
    var take = button(page, "放到排班表");
    var centre = nameIn(board.path("centres"), duty.path("centre"));

    handBack(sheet, edited(file, centre, before, breaking));
    assertThat(sheet.getByText(before + " → " + breaking)).isVisible();
    assertThat(sheet.getByText("全部改动合在一起不能接受，一处也不会保存")).isVisible();
    assertThat(take).isDisabled();
    visit.look("board-file");

    handBack(sheet, edited(file, centre, before, fitting));
    assertThat(sheet.getByText(before + " → " + fitting)).isVisible();
    assertThat(sheet.getByText(Pattern.compile("^全部改动合在一起可以"))).isVisible();
    take.click();
    assertThat(sheet).isHidden();
    assertThat(page.getByText(Pattern.compile("^已改，尚未保存"))).isVisible();
    visit.look("board-file-taken");
    save(page).click();
    assertThat(page.getByText("草案已保存。")).isVisible();
    var saved = draftOf(round);
    assertThat(saved.path("origin").asString()).isEqualTo("EDITED");
    var after =
        read(
            api()
                .get(ROUNDS + "/" + round + "/drafts/" + saved.path("id").asString() + "/board")
                .body());
    assertThat(after.path("duties").valueStream())
        .filteredOn(one -> one.path("date").equals(duty.path("date")))
        .filteredOn(one -> one.path("centre").equals(duty.path("centre")))
        .extracting(one -> nameIn(board.path("physicians"), one.path("physician")))
        .containsExactly(fitting);
  }

  private JsonNode takersOf(String draft, JsonNode duty) {
    var seat =
        "{'centre':'%s','date':'%s','session':'FULL_DAY','physician':'%s'}"
            .formatted(
                duty.path("centre").asString(),
                duty.path("date").asString(),
                duty.path("physician").asString());
    var question = "{'centres':[],'duty':" + seat + "}";
    var answer = api().send("POST", draft + "/prices", question.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return read(answer.body()).path("takers");
  }

  /** Who could stand in for a whole day, with a limit broken or with none. */
  private static JsonNode taker(JsonNode takers, boolean breaking) {
    return takers
        .valueStream()
        .filter(one -> one.path("session").asString().equals("FULL_DAY"))
        .filter(one -> one.path("newlyBroken").isEmpty() != breaking)
        .findFirst()
        .orElseThrow()
        .path("physician");
  }

  private static String nameIn(JsonNode list, JsonNode id) {
    return list.valueStream()
        .filter(one -> one.path("id").equals(id))
        .findFirst()
        .orElseThrow()
        .path("name")
        .asString();
  }

  /** The workbook with another name in the first of the centre's cells that has this one. */
  private static byte[] edited(Path file, String centre, String before, String after)
      throws IOException {
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file));
        var bytes = new ByteArrayOutputStream()) {
      StreamSupport.stream(workbook.getSheet("全县总表").spliterator(), false)
          .filter(row -> row.getCell(0) != null && says(row.getCell(0), centre))
          .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
          .filter(cell -> says(cell, before))
          .findFirst()
          .orElseThrow()
          .setCellValue(after);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static boolean says(Cell cell, String text) {
    return cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text);
  }

  private static void handBack(Locator sheet, byte[] file) {
    sheet
        .locator("input[type=file]")
        .setInputFiles(
            new FilePayload(
                "总表.xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                file));
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
      var cell = page.locator("[id='" + active + "']");
      assertThat(cell).isAttached();
      seen += cell.locator(".duty").count() > 0 ? 1 : 0;
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
    return page.getByRole(AriaRole.BUTTON, named("保存草案"));
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
