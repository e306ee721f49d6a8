package org.zhishou.service.exchange.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.service.record.ServedCounty.expect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;
import org.zhishou.service.record.ServedCounty;
import tools.jackson.databind.JsonNode;

@ServiceTest
class SlotFileTest {
  static final String DAYS = "?from=2025-03-03&to=2025-03-09";

  ServedCounty county;

  @BeforeEach
  void reserved(@Autowired ApplicationContext context, @LocalServerPort int port) {
    county = new ServedCounty(context, port);
    expect(
        200,
        county.send(
            "PUT",
            county.county + "/hospitals/H1/clinic-slots",
            """
            {'clinics':[
             {'specialty':'PAEDIATRICS','weekday':'MONDAY','session':'MORNING','slots':30},
             {'specialty':'TCM','weekday':'TUESDAY','session':'MORNING','slots':10,'senior':true}]}"""));
    expect(200, county.api.post(county.county + "/slots/allocate" + DAYS));
  }

  HttpResponse<String> send(String verb, byte[] file) {
    return county.api.send(
        county
            .api
            .request(county.county + "/slots" + verb + DAYS)
            .POST(BodyPublishers.ofByteArray(file)));
  }

  HttpResponse<String> send(String verb, String csv) {
    return send(verb, csv.getBytes(UTF_8));
  }

  JsonNode ordinary() {
    return county
        .get("/slots" + DAYS)
        .path("items")
        .valueStream()
        .filter(
            one -> one.path("centre").asString().equals("C1") && !one.path("senior").asBoolean())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFormComesBackWithWhatWasBookedAndWhoCame() throws IOException {
    byte[] filled;
    try (var workbook =
        new XSSFWorkbook(
            new ByteArrayInputStream(county.api.bytes(county.county + "/slots.xlsx" + DAYS)))) {
      for (var row : workbook.getSheetAt(0)) {
        if (row.getCell(5) != null && row.getCell(5).getStringCellValue().equals("C1")) {
          row.getCell(9).setCellValue(1);
          row.getCell(10).setCellValue("1");
        }
      }
      filled = Forms.bytes(workbook);
    }
    assertThat(expect(200, send("/preview", filled)).path("changed")).hasSize(4);
    assertThat(ordinary().path("booked").asInt()).isZero();
    expect(200, send("/import", filled));
    assertThat(ordinary().path("booked").asInt()).isOne();
    assertThat(ordinary().path("attended").asInt()).isOne();
    var again = expect(200, send("/import", filled));
    assertThat(again.path("changed")).isEmpty();
    assertThat(again.path("unchanged").asInt()).isPositive();
  }

  @Test
  void whatIsNotReservedOrTooMuchIsRefusedCellByCell() {
    var file =
        """
        日期,医院,专业,级别,机构,预约,就诊
        2025-03-03,人民医院,儿科,普通,石上镇卫生院,99,0
        2025-03-03,人民医院,儿科,普通,梅江社区卫生服务中心,1,2
        2025-03-05,人民医院,儿科,普通,石上镇卫生院,1,0
        2025-03-04,人民医院,中医科,专家号,石上镇卫生院,1,0
        2025-03-04,人民医院,中医科,专家,石上镇卫生院,一,0
        """;
    var refused = expect(200, send("/preview", file)).path("refused");
    assertThat(refused.valueStream().map(one -> one.path("code").asString()))
        .containsExactly(
            "slots-exceeded", "slots-attended", "slots-unknown", "slots-grade", "slots-count");
    var answer = send("/import", file);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(ServedCounty.code(answer)).isEqualTo("file-refused");
    assertThat(ordinary().path("booked").asInt()).isZero();
  }

  @Test
  void theLedgerIsTheFormWithSums() throws IOException {
    for (var body :
        new String[] {
          "{'physician':'P1','centre':'C1','type':'POSTING','from':'2025-07-01','to':'2025-07-10','reason':'x'}",
          "{'physician':'P2','centre':'C1','type':'TOUR','from':'2025-02-04','session':'FULL_DAY','reason':'=1+1'}"
        }) {
      expect(201, county.send("POST", county.county + "/ledger", body));
    }
    var file = county.api.bytes(county.county + "/ledger.xlsx?from=2025-01-01&to=2025-12-31");
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      var sheet = workbook.getSheetAt(0);
      var heads = sheet.getRow(2);
      assertThat(heads.getCell(0).getStringCellValue()).isEqualTo("派出医院");
      assertThat(heads.getCell(8).getStringCellValue()).isEqualTo("天数");
      assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("李芳");
      assertThat(sheet.getRow(4).getCell(8).getNumericCellValue()).isEqualTo(10);
      var sum = sheet.getRow(5).getCell(8);
      workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
      assertThat(sum.getNumericCellValue()).isEqualTo(11);
      assertThat(sheet.getRow(3).getCell(10).getStringCellValue()).isEqualTo("=1+1");
    }
    var english =
        county.api.send(
            county.api.request(county.county + "/ledger.csv", "Accept-Language", "en").GET());
    assertThat(english.statusCode()).isEqualTo(200);
    assertThat(Api.json(county.api.get(county.county + "/ledger")).path("total").asInt())
        .isEqualTo(2);
  }

  @Test
  void theReportHasASheetByHospitalAndOneByCentre() throws IOException {
    var content = county.api.bytes(county.county + "/slots/report.xlsx" + DAYS);
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
      var hospitals = workbook.getSheet("按医院");
      var line = hospitals.getRow(3);
      assertThat(line.getCell(0).getStringCellValue()).isEqualTo("人民医院");
      assertThat(line.getCell(5).getNumericCellValue()).isPositive();
      assertThat(workbook.getSheet("按机构").getRow(3).getCell(2).getStringCellValue())
          .isEqualTo("2025-03");
    }
  }
}
