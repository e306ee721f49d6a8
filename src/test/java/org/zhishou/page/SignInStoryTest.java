package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
