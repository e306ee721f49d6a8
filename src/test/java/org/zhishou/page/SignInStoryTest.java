package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhishou.service.Api;

class SignInStoryTest extends PageStory {
  @Test
  void whoeverFollowsALinkSignsInAndStandsWhereItLeads() {
    var visit = stranger().open("/counties/ningdu/rounds/2026-Q4/overview");
    visit.look("sign-in");
    var page = visit.page();
    page.getByLabel("用户名").fill("planner");
    page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill("zhishou-sample");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^登 ?录$")))
        .click();
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .containsText("2026年第四季度");
    assertThat(page).hasURL(Pattern.compile(".*/page/counties/ningdu/rounds/2026-Q4/overview"));
  }

  @Test
  void aSampleUserIsChosenWithASentenceThatSaysWhoThatIs() {
    var visit = stranger().open("/");
    var page = visit.page();
    page.getByText("宁都县排班员").click();
    assertThat(page.getByLabel("用户名")).hasValue("planner");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^登 ?录$")))
        .click();
    assertThat(page).hasURL(Pattern.compile(".*/rounds/\\d{4}-Q\\d/overview"));
  }

  @Test
  void theFirstVisitIsShownAroundOnceAndAgainInFiveStepsWhenItIsAskedFor() {
    var visit = visit("planner").withTheTour().open("/counties/ningdu/rounds/2026-Q4/overview");
    var page = visit.page();
    var tour = page.locator(".ant-tour");
    assertThat(tour).containsText("您在哪里");
    page.reload();
    visit.settled();
    assertThat(page.getByText("本季度安全")).isVisible();
    assertThat(tour).not().isVisible();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("用户 planner")).click();
    page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("再看一次导览")).click();
    for (var title : new String[] {"您在哪里", "从这里进入", "下一步", "数字有依据", "通知与帐号"}) {
      assertThat(tour).containsText(title);
      if (title.equals("下一步")) {
        visit.look("tour");
      }
      tour.getByRole(AriaRole.BUTTON).last().click();
    }
    assertThat(tour).not().isVisible();
  }

  @Test
  void aSessionThatEndsLosesNothingThatWasTyped() {
    var visit = visit("physician").expectRefusal(401).open("/password");
    var page = visit.page();
    var field = page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true));
    field.fill("尚未保存的内容");
    page.context().clearCookies();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^通知")))
        .click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    assertThat(dialog).containsText("登录已过期");
    visit.lookAtOnce("session-over");
    dialog.getByLabel("密码", new Locator.GetByLabelOptions().setExact(true)).fill("zhishou-sample");
    dialog.getByRole(AriaRole.BUTTON).last().click();
    assertThat(dialog).not().isVisible();
    assertThat(field).hasValue("尚未保存的内容");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^通知")))
        .click();
    assertThat(page.getByText("全部标为已读")).isVisible();
  }

  @Test
  void whosePasswordAnAdministratorMadeChoosesTheirOwnBeforeAnythingElse() {
    var made =
        Api.json(
            api()
                .send(
                    "POST",
                    "/api/v1/users",
                    "{\"name\":\"zhou.min\",\"roles\":[\"PLANNER\"],\"county\":\"ningdu\"}"));
    var given = made.path("password").asString();
    var visit = stranger().open("/counties/ningdu/rounds/2026-Q4/overview");
    var page = visit.page();
    page.getByLabel("用户名").fill("zhou.min");
    page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true)).fill(given);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^登 ?录$")))
        .click();
    assertThat(page.getByText("请先设置自己的密码")).isVisible();
    visit.look("first-password");
    page.reload();
    page.getByLabel("当前密码").fill(given);
    page.getByLabel("新密码", new Page.GetByLabelOptions().setExact(true)).fill("长山村的夏天夜里真的很凉快");
    page.getByLabel("再输入一次新密码").fill("长山村的夏天夜里真的很凉快");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("保存新密码")).click();
    assertThat(page.getByText("本季度安全")).isVisible();
  }

  @Test
  void aServiceThatIsAwayIsSaidSoAndThePageGoesOnWhenItIsBack() {
    var visit = visit("planner").expectOutage().open("/counties/ningdu/rounds/2026-Q4/overview");
    var page = visit.page();
    page.context().setOffline(true);
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^通知")))
        .click();
    assertThat(page.getByText("暂时连不上服务")).isVisible();
    assertThat(page.getByText("本季度安全")).isVisible();
    page.context().setOffline(false);
    assertThat(page.getByText("暂时连不上服务")).not().isVisible();
    assertThat(page.getByText("全部标为已读").or(page.getByText("还没有通知"))).isVisible();
  }

  @Test
  void aWrongPasswordIsSaidInWords() {
    var visit = stranger().inEnglish().onAPhone().expectRefusal(401).open("/");
    var page = visit.page();
    page.getByLabel("User name").fill("planner");
    page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("wrong");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
    assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
    visit.look("sign-in-refused");
  }
}
