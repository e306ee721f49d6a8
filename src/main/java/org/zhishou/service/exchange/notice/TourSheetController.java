package org.zhishou.service.exchange.notice;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.print.Pdf;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.whatif.proposal.TourRouteDesk;
import org.zhishou.service.whatif.proposal.TourRouteForm;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class TourSheetController {
  private final TourRouteDesk routes;

  TourSheetController(TourRouteDesk routes) {
    this.routes = routes;
  }

  @PostMapping(path = "/tour-routes.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getTourSheetPdf",
      summary = "Print where a tour goes",
      description = "As the answer of `/tour-routes` to the same question: a table for each day.",
      answered = "The sheet, PDF/A on A4",
      answerType = MediaType.APPLICATION_PDF_VALUE)
  @Problems({ProblemCode.CHARACTER_NOT_PRINTABLE})
  ResponseEntity<Resource> sheet(
      @PathVariable String county, @Form TourRouteForm form, Locale locale) {
    var route = routes.route(county, form);
    var sheet = new TourSheet(route, locale);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(MediaType.APPLICATION_PDF)
        .body(new ByteArrayResource(Pdf.of(sheet.xhtml(), sheet.texts())));
  }
}
