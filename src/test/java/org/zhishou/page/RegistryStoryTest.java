package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.page.AdministrationStoryTest.button;
import static org.zhishou.service.Api.header;
import static org.zhishou.service.Api.json;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegistryStoryTest extends PageStory {
  static final String OWN = "/api/v1/counties/registry-story";
  static final String REGISTRY = "/counties/registry-story/registry";

  /** A county of its own: what the other stories look at stays as it is. */
  @BeforeEach
  void aCountyWithTwoPlaces() {
    if (api().get(OWN).statusCode() == 200) {
      return;
    }
    api().send("POST", "/api/v1/counties", "{\"id\": \"registry-story\", \"name\": \"石城县\"}");
    api()
        .send(
            "POST",
            OWN + "/hospitals",
            "{\"id\":\"H1\",\"name\":\"石城县人民医院\",\"latitude\":26.33,\"longitude\":116.35}");
    api()
        .send(
            "POST",
            OWN + "/centres",
            "{\"id\":\"C1\",\"name\":\"石城县小松镇卫生院\",\"latitude\":26.42,\"longitude\":116.38}");
  }

  @Test
  void aCentreIsAddedAndPlacedOnTheMapByMouseAndByKeys() {
    var visit = visit("province").open(REGISTRY);
    var page = visit.page();
    button(page, "新增中心").click();
    page.getByLabel("编号").fill("C2");
    page.getByLabel("名称", new Page.GetByLabelOptions().setExact(true)).fill("石城县横江镇卫生院");
    var map = page.getByRole(AriaRole.DIALOG).locator(".place-map svg");
    map.click();
    var latitude = page.getByLabel("纬度");
    assertThat(latitude).not().hasValue("");
    var clicked = latitude.inputValue();
    map.locator("g.chosen").focus();
    page.keyboard().press("ArrowUp");
    assertThat(latitude).not().hasValue(clicked);
    assertThat(Double.parseDouble(latitude.inputValue()))
        .isGreaterThan(Double.parseDouble(clicked));
    visit.look("registry-new-centre");
    page.getByRole(AriaRole.DIALOG).getByText(Pattern.compile("^保 ?存$")).click();
    assertThat(page.getByRole(AriaRole.ROW).getByText("石城县横江镇卫生院")).isVisible();
    visit.look("registry-centres");
    visit.open(REGISTRY + "?part=travel");
    assertThat(button(page, "石城县人民医院 到 石城县横江镇卫生院")).isVisible();
    visit.look("registry-travel");
  }

  @Test
  void whoIsSlowerSeesTheirsAndLosesNothing() {
    var visit = visit("province").expectRefusal(412).open(REGISTRY + "?part=hospitals&id=H1");
    var page = visit.page();
    page.getByLabel("每日最多外派人数").fill("7");
    var kept = api().get(OWN + "/hospitals/H1");
    var faster =
        "{\"name\":\"石城县人民医院\",\"latitude\":26.33,\"longitude\":116.35,\"tier\":\"TIER_II\"}";
    assertThat(
            api()
                .send("PUT", OWN + "/hospitals/H1", faster, "If-Match", header(kept, "ETag"))
                .statusCode())
        .isEqualTo(200);
    page.getByRole(AriaRole.DIALOG).getByText(Pattern.compile("^保 ?存$")).click();
    assertThat(page.getByText("有人先改了")).isVisible();
    assertThat(page.getByRole(AriaRole.CELL).getByText("二级")).isVisible();
    visit.look("registry-stale");
    button(page, "用我的").click();
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    var both = json(api().get(OWN + "/hospitals/H1"));
    assertThat(both.path("defaultMaxAwayPerDay").asInt()).isEqualTo(7);
    assertThat(both.path("tier").asString()).isEqualTo("TIER_II");
  }

  @Test
  void aWeightIsTriedOnTheDraftBeforeItHolds() {
    var visit = visit("bureau").open("/counties/ningdu/registry?part=policy");
    var page = visit.page();
    assertThat(page.locator(".sums")).isVisible();
    page.getByLabel("固定医师 的权重").fill("0");
    var row =
        page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(Pattern.compile("^固定医师")));
    assertThat(row.getByRole(AriaRole.CELL).last()).containsText("−");
    page.getByLabel("单程路程上限").fill("20");
    assertThat(page.getByText("现有草案会违反：路程上限")).isVisible();
    visit.look("registry-policy");
    button(page, "放弃改动").click();
    assertThat(page.getByLabel("固定医师 的权重")).hasValue("");
  }

  @Test
  void aToursWayIsChangedAndKeptInThePlanThatThereIs() {
    var plan =
        """
        {"id":"T1","name":"小松镇巡诊","centre":"C1","frequency":"MONTHLY","team":[{"seats":2}],
         "stops":["东村","西村"],"villages":[
          {"name":"东村","latitude":26.44,"longitude":116.41},
          {"name":"西村","latitude":26.46,"longitude":116.40,"minutes":30}]}
        """;
    assertThat(api().send("POST", OWN + "/tour-plans", plan).statusCode()).isEqualTo(201);
    var visit = visit("province").open("/counties/registry-story/tour-routes");
    var page = visit.page();
    page.getByLabel("从巡回计划带入").click();
    page.getByTitle("小松镇巡诊").click();
    assertThat(page.getByLabel("纬度").first()).hasValue("26.440");
    button(page, "计算路线").click();
    assertThat(page.locator(".place-map .ways polyline")).hasCount(1);
    var first = page.locator(".way-day li").first().locator("strong").innerText();
    var second = page.locator(".way-day li").last().locator("strong").innerText();
    button(page, second + "：提前").click();
    assertThat(page.locator(".way-day li").first()).containsText(second);
    assertThat(page.locator(".way-day .times").first()).containsText("～");
    visit.look("tour-route");
    button(page, "第 1 天：存入已有计划").click();
    page.getByRole(AriaRole.DIALOG).getByText(Pattern.compile("^保 ?存$")).click();
    assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    var kept = json(api().get(OWN + "/tour-plans/T1"));
    assertThat(kept.path("villages").findValuesAsString("name")).containsExactly(second, first);
    assertThat(kept.path("stops").path(0).asString())
        .matches("\\d{2}:\\d{2}～\\d{2}:\\d{2} " + second);
    assertThat(kept.path("frequency").asString()).isEqualTo("MONTHLY");
  }

  @Test
  void theCalendarAndAPhysicianAreReadOnAPhoneInEnglish() {
    var visit =
        visit("auditor")
            .onAPhone()
            .inEnglish()
            .inTheDark()
            .open("/counties/ningdu/registry?part=calendar");
    var page = visit.page();
    assertThat(page.getByText("Built-in calendar")).isVisible();
    assertThat(page.locator("td.made")).not().hasCount(0);
    visit.look("registry-calendar");
    visit.open("/counties/ningdu/registry?part=physicians&id=P1");
    assertThat(page.getByLabel("Title")).isDisabled();
    visit.look("registry-physician");
  }
}
