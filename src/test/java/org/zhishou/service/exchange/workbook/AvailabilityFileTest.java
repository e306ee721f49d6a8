package org.zhishou.service.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

@ServiceTest
class AvailabilityFileTest {
  Api api;
  String submission;

  @BeforeEach
  void aRoundThatCollects(@LocalServerPort int port) {
    api = new Api(port);
    var id = "c" + UUID.randomUUID();
    var county = "/api/v1/counties/" + id;
    made("/api/v1/counties", "{'id':'%s','name':'宁都县'}".formatted(id));
    made(county + "/hospitals", "{'id':'H1','name':'人民医院','latitude':26.4,'longitude':116}");
    made(county + "/physicians", "{'id':'P1','name':'王建华','institution':'H1','title':'CHIEF'}");
    made(
        county + "/physicians",
        "{'id':'P2','name':'李敏','institution':'H1','title':'ATTENDING','unavailable':"
            + "[{'from':'2030-10-15','to':'2030-10-16','reason':'TRAINING'}]}");
    var opened =
        made(
            county + "/rounds",
            "{'period':{'firstDay':'2030-10-14','lastDay':'2030-11-10'},'deadline':'2030-01-01T00:00:00Z','whoeverSubmittedNothing':'AS_AVAILABLE'}");
    submission = county + "/rounds/" + opened.path("id").asString() + "/submissions/H1";
  }

  JsonNode made(String list, String body) {
    var answer = api.send("POST", list, body.replace('\'', '"'));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Api.json(answer);
  }

  /** The form, with the first physician's first date filled in. */
  byte[] form(String code) throws IOException {
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(api.bytes(submission + ".xlsx")))) {
      AvailabilityFormTest.at(workbook, 5, 4).setCellValue(code);
      return Forms.bytes(workbook);
    }
  }

  HttpResponse<String> send(String verb, byte[] file, String... headers) {
    return api.send(api.request(submission + verb, headers).POST(BodyPublishers.ofByteArray(file)));
  }

  JsonNode preview(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    SchemaCheck.of(Api.json(api.get("/v3/api-docs"))).check("FilePreview", Api.json(answer));
    return Api.json(answer);
  }

  JsonNode handedIn() {
    return Api.json(api.get(submission));
  }

  @Test
  void aFilledFormIsPreviewedThenTakenAndTheSecondTimeChangesNothing() throws IOException {
    var file = form("休");

    var preview = preview(send("/preview", file));
    assertThat(preview.path("refused").size()).isZero();
    assertThat(preview.path("changed").size()).isEqualTo(1);
    assertThat(preview.at("/changed/0/name").asString()).isEqualTo("王建华");
    assertThat(preview.at("/changed/0/what").asString()).isEqualTo("2030-10-14");
    assertThat(handedIn().path("submitted").asInt()).isZero();

    preview(send("/import", file));
    var after = handedIn();
    assertThat(after.path("submitted").asInt()).isEqualTo(2);
    assertThat(after.at("/entries/0/availability/unavailable/0/reason").asString())
        .isEqualTo("LEAVE");
    assertThat(after.at("/entries/1/availability")).isEmpty();

    var again = preview(send("/import", file));
    assertThat(again.path("changed").size()).isZero();
    assertThat(again.path("unchanged").asInt()).isEqualTo(2);
    assertThat(handedIn().path("version").asInt()).isEqualTo(after.path("version").asInt());
  }

  @Test
  void whatIsTakenOutOfTheFormHoldsNoLongerThoughTheRegistryHasIt() {
    var csv = api.get(submission + ".csv").body();
    assertThat(csv).contains("训,训");
    var cleared = csv.replace("训", "").getBytes(UTF_8);
    assertThat(preview(send("/import", cleared)).path("changed").size()).isEqualTo(2);
    var said = handedIn().at("/entries/1/availability");
    assertThat(said.path("unavailable").isArray()).isTrue();
    assertThat(said.path("unavailable")).isEmpty();
    assertThat(api.get(submission + ".csv").body()).doesNotContain("训");
  }

  @Test
  void whatIsGrantedInLieuStaysSoWhereTheFormKeepsIt() {
    var said =
        "{'physicians':[{'id':'P1','unavailable':"
            + "[{'from':'2030-10-15','to':'2030-10-16','reason':'LEAVE','lieu':true}]}]}";
    var tag = Api.header(api.get(submission), "ETag");
    assertThat(api.send("PUT", submission, said.replace('\'', '"'), "If-Match", tag).statusCode())
        .isEqualTo(200);
    var csv = api.get(submission + ".csv").body().replaceFirst("全科,,休,休", "全科,休,休,");
    var now = Api.header(api.get(submission), "ETag");
    assertThat(preview(send("/import", csv.getBytes(UTF_8), "If-Match", now)).path("changed"))
        .isNotEmpty();
    assertThat(handedIn().at("/entries/0/availability/unavailable"))
        .hasToString(
            "[{\"from\":\"2030-10-14\",\"to\":\"2030-10-14\",\"reason\":\"LEAVE\"},"
                + "{\"from\":\"2030-10-15\",\"to\":\"2030-10-15\",\"reason\":\"LEAVE\",\"lieu\":true}]");
  }

  @Test
  void aFormSaysWhatTheRegistryHasOfWhatWasNotHandedIn() {
    assertThat(api.post(submission + "/nothing").statusCode()).isEqualTo(200);
    var csv = api.get(submission + ".csv");
    assertThat(csv.body()).contains("训,训");
    var file = csv.body().replaceFirst("全科,", "全科,夜").getBytes(UTF_8);
    var tag = Api.header(api.get(submission), "ETag");
    var preview = preview(send("/import", file, "If-Match", tag));
    assertThat(preview.path("changed").size()).isEqualTo(1);
    assertThat(preview.path("unchanged").asInt()).isEqualTo(1);
  }

  @Test
  void oneWrongCellKeepsAllOfItOutAndIsNamed() throws IOException {
    var file = form("出差");

    var refused = send("/import", file);
    assertThat(refused.statusCode()).isEqualTo(422);
    var problem = Api.json(refused);
    assertThat(problem.path("code").asString()).isEqualTo("file-refused");
    assertThat(problem.at("/errors/0/sheet").asString()).isEqualTo("日期");
    assertThat(problem.at("/errors/0/cell").asString()).isEqualTo("E6");
    assertThat(problem.at("/errors/0/code").asString()).isEqualTo("code-unknown");
    assertThat(handedIn().path("submitted").asInt()).isZero();
    assertThat(preview(send("/preview", file)).at("/refused/0/value").asString()).isEqualTo("出差");
    assertThat(send("/preview.xlsx", file).body()).startsWith("PK");
  }

  @Test
  void whatContradictsItselfIsNamedAtItsCell() throws IOException {
    var refused = send("/import", form("×○"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Api.json(refused).at("/errors/0/cell").asString()).isEqualTo("E6");
  }

  @Test
  void aFormThatSomebodyElseOvertookIsRefused() throws IOException {
    var first = form("休");
    var second = form("夜");
    assertThat(send("/import", first).statusCode()).isEqualTo(200);
    var moved = send("/import", second);
    assertThat(moved.statusCode()).isEqualTo(412);
    assertThat(Api.json(moved).path("code").asString()).isEqualTo("version-moved");
  }

  @Test
  void aFormOfAnotherRoundIsTheWrongFile() throws IOException {
    var refused = send("/import", stamped("round", "2026-Q3"));
    assertThat(Api.json(refused).path("code").asString()).isEqualTo("file-of-another");
  }

  @Test
  void aFormWhoseVersionSomebodyWroteOverCountsAsOvertaken() throws IOException {
    assertThat(send("/import", form("夜")).statusCode()).isEqualTo(200);
    var moved = send("/import", stamped("version", "latest"));
    assertThat(moved.statusCode()).isEqualTo(412);
  }

  /** A filled form whose hidden sheet says something else. */
  byte[] stamped(String key, String value) throws IOException {
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(form("休")))) {
      workbook
          .getSheet("zhishou")
          .forEach(
              row -> {
                if (row.getCell(0).getStringCellValue().equals(key)) {
                  row.getCell(1).setCellValue(value);
                }
              });
      return Forms.bytes(workbook);
    }
  }

  @Test
  void csvSaysItsVersionInTheRequest() {
    var csv = api.get(submission + ".csv").body().replaceFirst("全科,", "全科,夜");
    var file = csv.getBytes(Charset.forName("GB18030"));
    assertThat(preview(send("/preview", file)).path("encoding").asString()).isEqualTo("GB18030");
    assertThat(send("/import", file).statusCode()).isEqualTo(200);
    var later = csv.replaceFirst("夜", "休").getBytes(UTF_8);
    assertThat(send("/import", later).statusCode()).isEqualTo(428);
    var tag = Api.header(api.get(submission), "ETag");
    assertThat(send("/import", later, "If-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsNoSpreadsheetIsNotRead() {
    var refused = send("/preview", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Api.json(refused).at("/errors/0/code").asString()).isEqualTo("old-or-locked");
  }
}
