package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class AdministrationStoryTest extends PageStory {
  static final String ADMINISTRATION = "/counties/ningdu/administration";

  @Test
  void theBureauMakesAUserWhosePasswordIsShownOnce() {
    var visit = visit("bureau").open(ADMINISTRATION);
    var page = visit.page();
    visit.look("administration-users");
    button(page, "新建用户").first().click();
    var dialog = page.getByRole(AriaRole.DIALOG);
    dialog.getByLabel("用户名").fill("lihua");
    dialog.getByLabel("姓名").fill("李华");
    dialog.getByLabel("角色").press("ArrowDown");
    page.locator(".ant-select-item-option").getByText("排班员").click();
    dialog.getByLabel("角色").press("Escape");
    visit.look("administration-new-user");
    dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("新建用户")).click();
    assertThat(page.getByText("lihua 的初始密码：只显示这一次")).isVisible();
    assertThat(page.getByRole(AriaRole.ROW).getByText("李华")).isVisible();
  }

  @Test
  void theAuditorVerifiesTheLogAndFiltersIt() {
    var visit = visit("auditor").open(ADMINISTRATION);
    var page = visit.page();
    button(page, "校验整条链").click();
    assertThat(page.getByText(Pattern.compile("日志完整：\\d+ 条"))).isVisible();
    page.getByPlaceholder("操作人").fill("planner");
    page.getByPlaceholder("操作人").press("Enter");
    assertThat(page).hasURL(Pattern.compile("user=planner"));
    visit.look("administration-audit");
  }

  @Test
  void healthAndQueueAreSeenOnAPhoneInEnglish() {
    var visit =
        visit("bureau").onAPhone().inEnglish().inTheDark().open(ADMINISTRATION + "?part=health");
    assertThat(visit.page().getByText("Service up")).isVisible();
    assertThat(visit.page().getByText("Completed").first()).isVisible();
    visit.look("administration-health");
  }

  @Test
  void aTokenIsShownOnceAndRevoked() {
    var visit = visit("auditor").open(ADMINISTRATION + "?part=tokens");
    var page = visit.page();
    page.getByLabel("名称").fill("夜间导出");
    button(page, "新建令牌").click();
    assertThat(page.getByText("夜间导出：只显示这一次")).isVisible();
    visit.look("administration-tokens");
    page.getByRole(AriaRole.ROW)
        .filter(new Locator.FilterOptions().setHasText("夜间导出"))
        .getByRole(AriaRole.BUTTON)
        .click();
    assertThat(page.getByText("还没有令牌")).isVisible();
  }

  @Test
  void webhooksAndMailboxesSayWhatWasDelivered() {
    var visit = visit("bureau").open(ADMINISTRATION + "?part=mailboxes");
    var page = visit.page();
    page.getByLabel("邮箱地址").fill("bureau@example.org");
    button(page, "新建邮箱").click();
    assertThat(page.getByRole(AriaRole.ROW).getByText("bureau@example.org")).isVisible();
    visit.look("administration-mailboxes");
    visit.open(ADMINISTRATION + "?part=webhooks").look("administration-webhooks");
  }

  static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
  }
}
