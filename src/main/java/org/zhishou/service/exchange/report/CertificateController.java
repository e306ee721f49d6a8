package org.zhishou.service.exchange.report;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.exchange.print.Pdf;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.record.promotion.PromotionDesk;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class CertificateController {
  private final PromotionDesk promotion;
  private final CountyStore counties;

  CertificateController(PromotionDesk promotion, CountyStore counties) {
    this.promotion = promotion;
    this.counties = counties;
  }

  @GetMapping("/physicians/{physician}/promotion/certificate.pdf")
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getServiceCertificatePdf",
      summary = "Take the certificate of somebody's service as PDF",
      description =
          """
          What was served where, each type apart, what it comes to in months and how that is counted, with room for the \
          seals of employer and bureau. A hospital takes those of its own physicians, a physician their own.\
          """,
      answered = "The certificate, PDF/A on A4",
      answerType = MediaType.APPLICATION_PDF_VALUE,
      tagged = true)
  @Problems({
    ProblemCode.CHARACTER_NOT_PRINTABLE,
    ProblemCode.COUNTY_UNKNOWN,
    ProblemCode.ENTRY_UNKNOWN,
    ProblemCode.NOT_PERMITTED
  })
  ResponseEntity<Resource> pdf(
      @PathVariable String county, @PathVariable String physician, Caller caller, Locale locale) {
    var certified = promotion.certificate(county, physician, caller, locale);
    var name = counties.one(county).name();
    var certificate = Certificate.of(name, certified, locale);
    var content = Pdf.of(new CertificatePage(certificate, locale).xhtml(), certificate.texts());
    var whose = certified.service().name();
    return FileAnswer.of(
        FileType.PDF,
        new ReportWords(locale).in("certificate.file", whose == null ? physician : whose),
        locale,
        content);
  }
}
