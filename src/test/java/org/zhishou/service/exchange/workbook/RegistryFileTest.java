package org.zhishou.service.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
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
        {'hospitals':[{'id':'H1','name':'人民医院','tier':'TIER_III','latitude':26.48,'longitude':116.01,
           'awayLimits':[{'specialty':'TCM','maxAwayPerDay':2,'from':'2030-10-08','to':'2030-10-12'}]}],
         'centres':[{'id':'C1','name':'东镇','kind':'TOWNSHIP','latitude':26.44,'longitude':115.86,
           'openSessions':[{'weekday':'MONDAY','session':'FULL_DAY'},
             {'weekday':'TUESDAY','session':'MORNING','required':true,'seats':2}],
           'closed':[{'from':'2030-11-04','to':'2030-11-05'}]},
          {'id':'C2','name':'西镇','latitude':26.5,'longitude':116.1}],
         'physicians':[{'id':'P1','name':'王建华','institution':'H1','title':'CHIEF','specialty':'TCM',
           'unavailable':[{'from':'2030-10-15','to':'2030-10-16','reason':'LEAVE'}],
           'ownClinics':[{'weekday':'FRIDAY','session':'AFTERNOON'}]}],
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
  void filesBearTheNameOfTheirCounty() {
    for (var file :
        List.of(
            "/registry.xlsx",
            "/ledger.csv",
            "/slots.xlsx?from=2030-10-01&to=2030-10-31",
            "/reports/2026-Q4.pdf")) {
      var name = Api.header(api.get(county + file), "Content-Disposition");
      assertThat(name).contains(URLEncoder.encode("宁都县", StandardCharsets.UTF_8));
    }
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
              add(workbook, "车程", "H1", "", "C2", "", "２５");
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
  void sessionsLimitsAndAbsencesAreRowsOfTheirOwnSheets() throws IOException {
    var file =
        form(
            workbook -> {
              assertThat(texts(workbook, "开诊时段", 4))
                  .containsExactly("C1", "东镇", "周二", "上午", "", "2", "是", "", "");
              assertThat(texts(workbook, "外派上限", 3))
                  .containsExactly("H1", "人民医院", "中医科", "2", "2030-10-08", "2030-10-12");
              assertThat(texts(workbook, "不在岗", 3))
                  .containsExactly("P1", "王建华", "2030-10-15", "2030-10-16", "休假");
              add(workbook, "开诊时段", "", "西镇", "星期五", "下午", "远程");
              add(workbook, "不在岗", "P1", "", "2030年11月1日", "２０３０/11/3", "培训");
              workbook.getSheet("停诊").removeRow(workbook.getSheet("停诊").getRow(3));
              workbook.getSheet("医师").getRow(3).getCell(10).setCellValue("三、五");
            });
    var changed = taken(send("/preview", file)).path("changed");
    assertThat(changed.valueStream().map(one -> one.path("label").asString()))
        .containsExactlyInAnyOrder("开诊时段", "停诊", "不在岗", "每周固定不派");
    assertThat(changed.valueStream().map(one -> one.path("after").asString()))
        .contains("周五 下午 远程", "2030-10-15 2030-10-16 休假；2030-11-01 2030-11-03 培训");

    taken(send("/import", file));

    var centre = Api.json(api.get(county + "/centres/C2"));
    assertThat(centre.at("/openSessions/0/mode").asString()).isEqualTo("REMOTE");
    assertThat(Api.json(api.get(county + "/centres/C1")).path("closed").size()).isZero();
    assertThat(Api.json(api.get(county + "/centres/C1")).path("openSessions").size()).isEqualTo(2);
    var physician = Api.json(api.get(county + "/physicians/P1"));
    assertThat(physician.at("/unavailable/1/to").asString()).isEqualTo("2030-11-03");
    assertThat(physician.path("weeklyUnavailable").size()).isEqualTo(2);
    assertThat(physician.at("/ownClinics/0/session").asString()).isEqualTo("AFTERNOON");
    assertThat(taken(send("/import", file)).path("changed").size()).isZero();
  }

  @Test
  void aSheetOfPartsAloneSpeaksOfNobodyElse() {
    var csv = "机构编号,机构名称,星期,时段\nC2,,周三,全天\n".getBytes(StandardCharsets.UTF_8);
    assertThat(taken(send("/import", csv)).path("changed").size()).isEqualTo(1);
    assertThat(Api.json(api.get(county + "/centres/C1")).path("openSessions").size()).isEqualTo(2);
    assertThat(Api.json(api.get(county + "/centres/C2")).path("openSessions").size()).isEqualTo(1);
  }

  @Test
  void partsThatBelongToNobodyOrCannotBeReadAreNamedAtTheirCells() throws IOException {
    var file =
        form(
            workbook -> {
              add(workbook, "不在岗", "P9", "", "2030-11-01", "2030-11-03", "休假");
              add(workbook, "不在岗", "P1", "", "11月1日", "2030-11-03", "休假");
              add(workbook, "开诊时段", "C2", "", "周五", "下午", "", "", "也许");
            });
    var cells = Api.json(send("/import", file)).path("errors");
    assertThat(
            cells
                .valueStream()
                .map(one -> one.path("sheet").asString() + one.path("cell").asString()))
        .containsExactly("开诊时段G6", "不在岗A5", "不在岗C6");
    var contrary =
        form(workbook -> add(workbook, "不在岗", "P1", "", "2030-11-05", "2030-11-03", "休假"));
    assertThat(Api.json(send("/preview", contrary)).at("/refused/0/sheet").asString())
        .isEqualTo("不在岗");
  }

  static List<String> texts(XSSFWorkbook workbook, String sheet, int row) {
    return StreamSupport.stream(workbook.getSheet(sheet).getRow(row).spliterator(), false)
        .map(Cell::getStringCellValue)
        .toList();
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
              workbook.getSheet("车程").getRow(3).getCell(4).setCellFormula("40+1");
            });
    var first = send("/import", file);
    assertThat(first.statusCode()).isEqualTo(422);
    assertThat(Api.json(first).path("errors").valueStream().map(one -> one.path("cell").asString()))
        .containsExactly("F5", "E4");

    var second =
        send("/import", form(workbook -> add(workbook, "医师", "P2", "李敏", "H9", "教授", "儿科")));
    assertThat(
            Api.json(second).path("errors").valueStream().map(one -> one.path("cell").asString()))
        .containsExactlyInAnyOrder("C5", "D5");
    assertThat(api.get(county + "/physicians/P2").statusCode()).isEqualTo(404);
    assertThat(send("/preview.xlsx", file).body()).startsWith("PK");
  }

  @Test
  void postingsAndTourPlansGoOutAndComeBackWithTheirTeams() throws IOException {
    var file =
        form(
            workbook -> {
              add(
                  workbook,
                  "派驻",
                  "",
                  "P1",
                  "随便写的",
                  "C1",
                  "",
                  "2026-07-01",
                  "2026年12月31日",
                  "4",
                  "对口支援");
              add(workbook, "巡诊计划", "T1", "东镇巡诊", "C1", "", "每月一次", "", "", "二、四", "14", "上村、下村");
              add(workbook, "巡诊队", "T1", "", "儿科", "1");
              add(workbook, "巡诊队", "", "东镇巡诊", "", "2");
            });
    assertThat(taken(send("/import", file)).path("refused").size()).isZero();

    var posting = Api.json(api.get(county + "/postings")).path("items").path(0);
    assertThat(posting.path("physician").asString()).isEqualTo("P1");
    assertThat(posting.path("to").asString()).isEqualTo("2026-12-31");
    assertThat(posting.path("daysPerWeek").asInt()).isEqualTo(4);
    var plan = Api.json(api.get(county + "/tour-plans/T1"));
    assertThat(plan.path("frequency").asString()).isEqualTo("MONTHLY");
    assertThat(plan.path("stops").path(1).asString()).isEqualTo("下村");
    assertThat(plan.path("team").path(0).path("specialty").asString()).isEqualTo("PAEDIATRICS");
    assertThat(plan.path("team").path(1).path("seats").asInt()).isEqualTo(2);
    var before = api.get(county + "/registry").body();
    var again =
        form(
            workbook -> {
              assertThat(texts(workbook, "派驻", 3)).contains("P1", "王建华", "C1", "东镇");
              assertThat(texts(workbook, "巡诊计划", 3)).contains("C1", "东镇");
              assertThat(texts(workbook, "车程", 3)).contains("H1", "人民医院", "C1", "东镇");
            });
    assertThat(taken(send("/import", again)).path("changed").size()).isZero();
    assertThat(api.get(county + "/registry").body()).isEqualTo(before);
  }
}
