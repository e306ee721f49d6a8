package org.zhishou.service.exchange.province;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.inforce.publish.PlannedRound.expect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.inforce.publish.PlannedRound;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ProvinceExportTest {
  static final String EXPORTS = "/api/v1/exports";

  PlannedRound published;
  PlannedRound planned;
  Api api;

  @BeforeEach
  void aCountyWithARosterAndOneWithout(
      @Autowired ApplicationContext context, @LocalServerPort int port) {
    published = new PlannedRound(context, port).published();
    planned = new PlannedRound(context, port);
    api = new Api(port);
  }

  String body(String type) {
    return "{\"type\":\"%s\",\"counties\":[\"%s\",\"%s\"]}"
        .formatted(type, published.county, planned.county);
  }

  JsonNode ended(String id) {
    return await()
        .atMost(Duration.ofMinutes(2))
        .until(
            () -> Api.json(api.get(EXPORTS + "/" + id)),
            export -> export.path("status").asString().equals("ENDED"));
  }

  String asked(String type) {
    return expect(202, api.send("POST", EXPORTS, body(type))).path("id").asString();
  }

  Map<String, byte[]> files(String id) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    var bytes = new ByteArrayInputStream(api.bytes(EXPORTS + "/" + id + ".zip"));
    try (var zip = new ZipInputStream(bytes, StandardCharsets.UTF_8)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    }
    return files;
  }

  @Test
  void everyCountysRosterIsAFileAndWhoHasNoneIsNamed() throws IOException {
    var id = asked("XLSX");
    var export = ended(id);
    assertThat(export.path("done").asInt()).isEqualTo(2);
    assertThat(export.path("parts").valueStream().map(one -> one.path("status").asString()))
        .containsExactly("WRITTEN", "NOTHING");
    var files = files(id);
    assertThat(files.keySet()).containsExactly("各县清单.csv", export.at("/parts/0/file").asString());
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(List.copyOf(files.values()).getLast()))) {
      assertThat(workbook.getSheet("全县总表")).isNotNull();
    }
    assertThat(new String(List.copyOf(files.values()).getFirst(), StandardCharsets.UTF_8))
        .contains(published.county)
        .contains("没有已发布的名单");
  }

  @Test
  void theFileOfACountyIsTheOneThatTheCountyItselfIsGiven() throws IOException {
    var files = files(ended(asked("CSV")).path("id").asString());
    assertThat(List.copyOf(files.values()).getLast())
        .isEqualTo(api.bytes(published.path + "/published.csv"));
  }

  @Test
  void itsProgressIsFollowedToTheEnd() {
    var id = asked("CSV");
    var names = new ArrayList<String>();
    try (var lines = api.lines(EXPORTS + "/" + id + "/events").body()) {
      lines.filter(line -> line.startsWith("event:")).forEach(names::add);
    }
    assertThat(names).endsWith("event:end");
    var last = api.get(EXPORTS + "/" + id + "/events", "Last-Event-ID", "3");
    assertThat(last.statusCode()).isEqualTo(410);
    try (var again = api.lines(EXPORTS + "/" + id + "/events", "Last-Event-ID", "2").body()) {
      assertThat(again).contains("event:end", "id:3");
    }
  }

  @Test
  void theSameKeyAsksForOneExportAndWhatIsDeletedIsGone() {
    var key = UUID.randomUUID().toString();
    var first = api.send("POST", EXPORTS, body("CSV"), "Idempotency-Key", key);
    var second = api.send("POST", EXPORTS, body("CSV"), "Idempotency-Key", key);
    var id = Api.json(first).path("id").asString();
    assertThat(Api.json(second).path("id").asString()).isEqualTo(id);
    assertThat(Api.header(first, "Location")).endsWith(EXPORTS + "/" + id);
    assertThat(api.delete(EXPORTS + "/" + id).statusCode()).isEqualTo(204);
    assertThat(api.get(EXPORTS + "/" + id).statusCode()).isEqualTo(404);
    assertThat(api.get(EXPORTS + "/" + id + ".zip").statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsAskedWronglyIsNamed() {
    var type = api.send("POST", EXPORTS, "{\"type\":\"PDF\",\"on\":\"soon\"}");
    assertThat(PlannedRound.codes(type)).hasSize(2);
    var county = api.send("POST", EXPORTS, "{\"type\":\"CSV\",\"counties\":[\"nowhere\"]}");
    assertThat(county.statusCode()).isEqualTo(404);
  }
}
