package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ProvinceStoryTest extends PageStory {
  @Test
  void theProvinceLandsOnAllCountiesAndGoesIntoOne() {
    var visit = visit("province").open("/");
    var page = visit.page();
    assertThat(page).hasURL(Pattern.compile("/page/province$"));
    assertThat(page.getByRole(AriaRole.ROW).filter(withText("宁都县"))).containsText("100.0%");
    visit.look("province");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("宁都县")).first().click();
    assertThat(page).hasURL(Pattern.compile("/counties/ningdu/rounds/[^/]+/overview$"));
  }

  private static Locator.FilterOptions withText(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
