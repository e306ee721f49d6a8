package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.inforce.publish.PlannedRound;
import org.zhishou.service.platform.web.SchemaCheck;
import org.zhishou.service.rounds.round.RoundKey;

@ServiceTest
class RosterFileTest {
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  PlannedRound round;
  Api api;

  @BeforeEach
  void aPublishedRound(@Autowired ApplicationContext context, @LocalServerPort int port) {
    round = new PlannedRound(context, port).published();
    api = new Api(port);
  }

  @Test
  void aRosterIsAFileAtItsSuffixAndByItsTypeInAccept() {
    for (var thing : new String[] {"/published", "/published/1"}) {
      var bySuffix = api.get(round.path + thing + ".csv");
      var byType = api.get(round.path + thing, "Accept", "text/csv");
      assertThat(bySuffix.statusCode()).isEqualTo(200);
      assertThat(byType.body()).isEqualTo(bySuffix.body()).contains("张医师");
      assertThat(Api.header(byType, "Content-Disposition")).contains("filename*=UTF-8''");
      var workbook = api.get(round.path + thing, "Accept", XLSX);
      assertThat(Api.header(workbook, "Content-Type")).startsWith(XLSX);
      assertThat(workbook.body()).startsWith("PK");
      var json = api.get(round.path + thing, "Accept", "application/json, text/csv;q=0.5");
      assertThat(Api.header(json, "Content-Type")).startsWith("application/json");
    }
    var pdf = api.get(round.path + "/published", "Accept", "application/pdf");
    assertThat(pdf.statusCode()).isEqualTo(406);
  }

  @Test
  void aDraftIsAFileToo() {
    var draft = round.drafted(round.usual());
    var csv = api.get(round.path + "/drafts/" + draft + ".csv");
    assertThat(csv.statusCode()).isEqualTo(200);
    assertThat(csv.body().lines()).hasSize(9);
    assertThat(api.get(round.path + "/drafts/nothing.csv").statusCode()).isEqualTo(404);
  }

  /** The draft's workbook with another name in the first cell of the board that has one. */
  byte[] edited(String draft, String name) throws IOException {
    var file = api.bytes(round.path + "/drafts/" + draft + ".xlsx");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var row = workbook.getSheet("全县总表").getRow(5);
      for (var column = 1; column < row.getLastCellNum(); column++) {
        if (!row.getCell(column).getStringCellValue().isEmpty()) {
          row.getCell(column).setCellValue(name);
          return Forms.bytes(workbook);
        }
      }
      throw new AssertionError("The board is empty");
    }
  }

  HttpResponse<String> preview(String draft, byte[] file) {
    var address = round.path + "/drafts/" + draft + "/workbook/preview";
    return api.send(api.request(address).POST(BodyPublishers.ofByteArray(file)));
  }

  @Test
  void anEditedBoardComesBackAsEditsThatTheDraftTakes() throws IOException {
    var draft = round.drafted(round.usual());
    var answer = preview(draft, edited(draft, "赵医师"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    var preview = Api.json(answer);
    SchemaCheck.of(Api.json(api.get("/v3/api-docs"))).check("BoardPreview", preview);
    var edit = preview.at("/edits/0");
    assertThat(preview.path("edits").size()).isEqualTo(1);
    assertThat(edit.path("physicianName").asString()).isEqualTo("赵医师");
    assertThat(edit.path("inPlaceOfName").asString()).isNotBlank();
    assertThat(edit.path("sheet").asString()).isEqualTo("全县总表");
    var body = "{\"edits\":[" + edit.path("edit") + "]}";
    var tried = api.send("POST", round.path + "/drafts/" + draft + "/preview", body);
    assertThat(tried.statusCode()).as(tried.body()).isEqualTo(200);
    assertThat(Api.json(tried).path("accepted")).isEqualTo(edit.at("/verdict/accepted"));
    assertThat(Api.json(tried).at("/change/soft")).isEqualTo(edit.at("/verdict/soft"));
  }

  @Test
  void whatOfABoardCannotBeReadIsGivenBackInRed() throws IOException {
    var draft = round.drafted(round.usual());
    var file = edited(draft, "无此人");
    assertThat(Api.json(preview(draft, file)).at("/refused/0/code").asString())
        .isEqualTo("board-name");
    var address = round.path + "/drafts/" + draft + "/workbook/preview.xlsx";
    var marked = api.bytes(api.request(address).POST(BodyPublishers.ofByteArray(file)));
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(marked))) {
      var row = workbook.getSheet("全县总表").getRow(5);
      assertThat(row.getCell(row.getLastCellNum() - 1).getStringCellValue()).contains("无此人");
    }
  }

  @Test
  void aBoardOfAnotherDraftIsNotTaken() throws IOException {
    var draft = round.drafted(round.usual());
    var other = round.drafted(round.usual());
    var answer = preview(other, edited(draft, "赵医师"));
    assertThat(Api.json(answer).path("code").asString()).isEqualTo("file-of-another");
  }

  @Test
  void anUnchangedFileIsNotSentAgain() {
    var first = api.get(round.path + "/published.csv");
    var tag = Api.header(first, "ETag");
    var again = api.get(round.path + "/published.csv", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void everybodyIsGivenTheirOwnPart(@Autowired OutgoingRosters rosters) {
    var hospital = seen(rosters, Role.HOSPITAL_HR, "H1");
    assertThat(hospital.audience()).isEqualTo(RosterAudience.HOSPITAL);
    assertThat(hospital.duties()).hasSize(4).allMatch(duty -> duty.physician().equals("P1"));
    var centre = seen(rosters, Role.CENTRE, "C2");
    assertThat(centre.duties()).hasSize(4).allMatch(duty -> duty.centre().equals("C2"));
    var physician = seen(rosters, Role.PHYSICIAN, "P2");
    assertThat(physician.duties()).isEmpty();
    assertThat(physician.draft()).isNull();
    assertThat(seen(rosters, Role.PLANNER, null).duties()).hasSize(8);
  }

  OutgoingRoster seen(OutgoingRosters rosters, Role role, @Nullable String of) {
    var caller =
        new Caller(
            "u",
            "user",
            Set.of(role),
            round.county,
            role == Role.HOSPITAL_HR ? of : null,
            role == Role.CENTRE ? of : null,
            role == Role.PHYSICIAN ? of : null);
    return rosters.published(new RoundKey(round.county, round.id), null, caller).roster();
  }
}
