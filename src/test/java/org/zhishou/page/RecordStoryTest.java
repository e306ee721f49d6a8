package org.zhishou.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.zhishou.service.Api;

/** What was served: read, assessed, printed, and taken over into the next round. */
class RecordStoryTest extends PageStory {
  private static final String COUNTY = "/api/v1/counties/ningdu";
  private static final int WEEKS = 3;

  @Test
  void aQuarterThatWasServedIsReadAssessedPrintedAndTakenOver() throws IOException {
    var who = served();
    var visit = visit("bureau").open("/counties/ningdu/ledger?span=2025-Q1");
    var page = visit.page();
    assertThat(page.getByText(who).first()).isVisible();
    visit.look("ledger");

    visit.open("/counties/ningdu/figures?span=2025-Q1");
    assertThat(page.getByText("达标率").first()).isVisible();
    assertThat(page.locator(".charts svg").first()).isVisible();
    visit.look("figures");
    assertThat(taken(page, "2025年第一季度 PDF", 0)).startsWith("%PDF");

    visit.open("/counties/ningdu/service");
    press(page, "^证 ?明$");
    assertThat(page.getByText(Pattern.compile("累计服务折合"))).isVisible();
    visit.look("service-certificate");
    assertThat(taken(page, "基层服务证明 PDF", 0)).startsWith("%PDF");

    visit.open("/counties/ningdu/slots?span=2025-Q1&hospital=H1");
    assertThat(region(page, "号源报告").getByRole(AriaRole.ROW).nth(1)).isVisible();
    visit.look("slots");

    visit.open("/counties/ningdu/rounds/2027-Q1/carry-over");
    var row = page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(who));
    assertThat(row.getByText(Pattern.compile("÷ 2 ="))).isVisible();
    row.getByRole(AriaRole.BUTTON).click();
    page.getByLabel("余欠（天）").fill("-12.5");
    page.getByLabel("理由").fill("上季度另派他处");
    visit.look("carry-over");
    page.getByRole(AriaRole.DIALOG)
        .getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^改 ?定$")))
        .click();
    assertThat(row.getByText("上季度另派他处")).isVisible();
    assertThat(row.getByText("-12.5", new Locator.GetByTextOptions().setExact(true))).isVisible();

    var phone = visit("hr").onAPhone().open("/counties/ningdu/service");
    assertThat(region(phone.page(), "补休").getByText(who)).isVisible();
    phone.look("service");
    phone.open("/counties/ningdu/slots?span=2025-Q1").look("slots");
    phone.open("/counties/ningdu/ledger?span=2025-Q1").look("ledger");
  }

  /** A quarter long past with some of its duties attended; the name of somebody who came. */
  private String served() {
    var round = COUNTY + "/rounds/" + solved(2025, 1);
    sent(201, "POST", round + "/publish", "{}");
    var roster = Api.json(api().get(round + "/published/1"));
    var first = roster.path("duties").path(0);
    var end = LocalDate.parse(first.path("date").asString()).plusWeeks(WEEKS);
    for (var duty : roster.path("duties")) {
      var centre = duty.path("centre").asString();
      var date = duty.path("date").asString();
      if (centre.equals(first.path("centre").asString()) && LocalDate.parse(date).isBefore(end)) {
        sent(
            200,
            "PUT",
            "%s/centres/%s/attendance/%s/%s/%s"
                .formatted(
                    round,
                    centre,
                    date,
                    duty.path("session").asString(),
                    duty.path("physician").asString()),
            "{\"state\":\"ATTENDED\"}");
      }
    }
    sent(
        200,
        "PUT",
        COUNTY + "/physicians/P1/promotion",
        "{\"by\":\"2028-12-31\",\"daysBefore\":30}");
    sent(
        201,
        "POST",
        COUNTY + "/ledger",
        """
        {"physician":"P1","centre":"C100","type":"TOUR","from":"2025-03-08","session":"FULL_DAY","reason":"周六义诊"}""");
    sent(
        200,
        "PUT",
        COUNTY + "/hospitals/H1/clinic-slots",
        """
        {"clinics":[{"specialty":"PAEDIATRICS","weekday":"MONDAY","session":"MORNING","slots":30}]}""");
    sent(200, "POST", COUNTY + "/slots/allocate?from=2025-03-03&to=2025-03-30", "");
    return Api.json(api().get(COUNTY + "/physicians/P1")).path("name").asString();
  }

  private void sent(int status, String method, String address, String json) {
    var answer = json.isEmpty() ? api().post(address) : api().send(method, address, json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
  }

  /** The first bytes of a file that is taken from its folded list. */
  private static String taken(Page page, String file, int list) throws IOException {
    page.locator(".file-links summary").nth(list).click();
    Download download =
        page.waitForDownload(
            () ->
                page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile(file)))
                    .click());
    return Files.readString(download.path(), StandardCharsets.ISO_8859_1).substring(0, 4);
  }

  private static Locator region(Page page, String name) {
    var named = new Page.GetByRoleOptions().setName(name);
    return page.getByRole(AriaRole.REGION, named).or(page.getByRole(AriaRole.GROUP, named)).first();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(button)))
        .first()
        .click();
  }
}
