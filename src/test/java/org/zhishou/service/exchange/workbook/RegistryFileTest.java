package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.platform.web.SchemaCheck;
import tools.jackson.databind.JsonNode;

@ServiceTest
class RegistryFileTest {
  Api api;
  String county;

  @BeforeEach
  void aCounty(@LocalServerPort int port) {
    api = new Api(port);
    var id = "c" + UUID.randomUUID();
    county = "/api/v1/counties/" + id;
    api.send("POST", "/api/v1/counties", "{\"id\":\"%s\",\"name\":\"宁都县\"}".formatted(id));
    var registry =
        """
        {'hospitals':[{'id':'H1','name':'人民医院','tier':'TIER_III','latitude':26.48,'longitude':116.01}],
         'centres':[{'id':'C1','name':'东镇','kind':'TOWNSHIP','latitude':26.44,'longitude':115.86,
           'openSessions':[{'weekday':'MONDAY','session':'FULL_DAY'}]},
          {'id':'C2','name':'西镇','latitude':26.5,'longitude':116.1}],
         'physicians':[{'id':'P1','name':'王建华','institution':'H1','title':'CHIEF','specialty':'TCM',
           'unavailable':[{'from':'2030-10-15','to':'2030-10-16','reason':'LEAVE'}]}],
         'travelTimes':[{'from':'H1','to':'C1','minutes':41}]}""";
    var made = api.send("POST", county + "/registry", registry.replace('\'', '"'));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
  }

  byte[] form(Consumer<XSSFWorkbook> hand) throws IOException {
    try (var workbook =
        new XSSFWorkbook(new ByteArrayInputStream(api.bytes(county + "/registry.xlsx")))) {
      hand.accept(workbook);
      return Forms.bytes(workbook);
    }
  }

  static void add(XSSFWorkbook workbook, String sheet, String... values) {
    var row = workbook.getSheet(sheet).createRow(workbook.getSheet(sheet).getLastRowNum() + 1);
    for (var column = 0; column < values.length; column++) {
      row.createCell(column).setCellValue(values[column]);
    }
  }

  HttpResponse<String> send(String verb, byte[] file) {
    return api.send(
        api.request(county + "/registry" + verb).POST(BodyPublishers.ofByteArray(file)));
  }

  JsonNode taken(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    SchemaCheck.of(Api.json(api.get("/v3/api-docs"))).check("FilePreview", Api.json(answer));
    return Api.json(answer);
  }

  @Test
  void whatGoesOutUntouchedChangesNothing() throws IOException {
    var before = api.get(county + "/registry").body();
    var preview = taken(send("/import", form(workbook -> {})));
    assertThat(preview.path("changed").size()).isZero();
    assertThat(preview.path("unchanged").asInt()).isEqualTo(5);
    assertThat(preview.path("notMentioned").size()).isZero();
    assertThat(api.get(county + "/registry").body()).isEqualTo(before);
  }

  @Test
  void newRowsAreAddedAndWhatHasNoColumnStays() throws IOException {
    var file =
        form(
            workbook -> {
              add(workbook, "医师", "P2", "李敏", "H1", "副高", "儿科", "2");
              add(workbook, "车程", "H1", "C2", "２５");
              workbook.getSheet("医师").getRow(3).getCell(1).setCellValue("王建国");
            });
    assertThat(taken(send("/preview", file)).path("changed").size()).isGreaterThan(3);
    assertThat(api.get(county + "/physicians/P2").statusCode()).isEqualTo(404);

    taken(send("/import", file));

    var added = Api.json(api.get(county + "/physicians/P2"));
    assertThat(added.path("title").asString()).isEqualTo("ASSOCIATE_CHIEF");
    assertThat(added.path("specialty").asString()).isEqualTo("PAEDIATRICS");
    var kept = Api.json(api.get(county + "/physicians/P1"));
    assertThat(kept.path("name").asString()).isEqualTo("王建国");
    assertThat(kept.path("unavailable").size()).isEqualTo(1);
    assertThat(taken(send("/import", file)).path("changed").size()).isZero();
  }

  @Test
  void coordinatesOfMapsAreConvertedAndSuspiciousOnesWarnedOf() throws IOException {
    var baidu = Datum.BD09.fromWgs84(new Datum.Point(26.6, 116.2));
    var converted =
        form(
            workbook ->
                add(
                    workbook,
                    "机构",
                    "C3",
                    "南镇",
                    "乡镇卫生院",
                    Double.toString(baidu.longitude()),
                    Double.toString(baidu.latitude()),
                    "BD-09"));
    taken(send("/import", converted));
    var centre = Api.json(api.get(county + "/centres/C3"));
    assertThat(centre.path("latitude").asDouble()).isCloseTo(26.6, within(0.000002));

    var far = form(workbook -> add(workbook, "机构", "C4", "错镇", "", "86.1", "41.7"));
    assertThat(taken(send("/preview", far)).at("/warnings/0/code").asString())
        .isEqualTo("far-away");

    var shifted =
        form(
            workbook -> {
              for (var sheet : new String[] {"医院", "机构"}) {
                for (var row : workbook.getSheet(sheet)) {
                  if (row.getRowNum() > 2) {
                    var place =
                        new Datum.Point(
                            Double.parseDouble(row.getCell(4).getStringCellValue()),
                            Double.parseDouble(row.getCell(3).getStringCellValue()));
                    var moved = Datum.GCJ02.fromWgs84(place);
                    row.getCell(3).setCellValue(Double.toString(moved.longitude()));
                    row.getCell(4).setCellValue(Double.toString(moved.latitude()));
                  }
                }
              }
            });
    var warned = taken(send("/preview", shifted));
    assertThat(warned.at("/warnings/0/code").asString()).isEqualTo("shifted");
    assertThat(warned.at("/warnings/0/message").asString()).contains("GCJ-02");
  }

  static Offset<Double> within(double most) {
    return Offset.offset(most);
  }

  @Test
  void whatTheRegistryRefusesIsNamedAtItsCell() throws IOException {
    var file =
        form(
            workbook -> {
              add(workbook, "医师", "P2", "李敏", "H9", "教授", "儿科", "二");
              workbook.getSheet("车程").getRow(3).getCell(2).setCellFormula("40+1");
            });
    var first = send("/import", file);
    assertThat(first.statusCode()).isEqualTo(422);
    assertThat(Api.json(first).path("errors").valueStream().map(one -> one.path("cell").asString()))
        .containsExactly("F5", "C4");

    var second =
        send("/import", form(workbook -> add(workbook, "医师", "P2", "李敏", "H9", "教授", "儿科")));
    assertThat(
            Api.json(second).path("errors").valueStream().map(one -> one.path("cell").asString()))
        .containsExactlyInAnyOrder("C5", "D5");
    assertThat(api.get(county + "/physicians/P2").statusCode()).isEqualTo(404);
    assertThat(send("/preview.xlsx", file).body()).startsWith("PK");
  }
}
