package org.zhishou.service.record.promotion;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(
    name = "Promotion service",
    description = "Service at primary level towards promotion (Physicians Law art. 46)")
class PromotionController {
  private static final String ONE = "/physicians/{physician}/promotion";

  private final PromotionDesk desk;

  PromotionController(PromotionDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/promotions")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listPromotions",
      summary = "List whose service is planned to be complete by when",
      description = "A hospital is given its own physicians.",
      answered = "How far each has come")
  ResponseEntity<ServiceStanding.Several> list(@PathVariable String county, Caller caller) {
    return Answers.passing(new ServiceStanding.Several(desk.planned(county, caller)));
  }

  @GetMapping(ONE)
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getPromotion",
      summary = "Look at how far somebody's service has come",
      description =
          """
          Postings count by calendar months, all other dates as duty days; a date counts once. The forecast goes on at \
          the pace of the last 365 days. A hospital sees its own physicians, a physician themselves.\
          """,
      answered = "Days, months, what is missing and the forecast",
      tagged = true)
  ResponseEntity<ServiceStanding> one(
      @PathVariable String county, @PathVariable String physician, Caller caller) {
    return answer(desk.one(county, physician, caller));
  }

  @PutMapping(ONE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR},
      writes = true)
  @Stated(
      replacing = true,
      id = "planPromotion",
      summary = "Say until when somebody's service is to be complete",
      description =
          """
          From then on every round asks for its share: ceil(days missing / quarters left), within the physician's limits. \
          If-Match is needed where there is a plan.\
          """,
      answered = "How far it has come",
      tagged = true)
  ResponseEntity<ServiceStanding> plan(
      @PathVariable String county,
      @PathVariable String physician,
      Caller caller,
      Precondition condition,
      @Form PlanForm form) {
    return answer(desk.plan(county, physician, form, condition, caller));
  }

  @DeleteMapping(ONE)
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR},
      writes = true)
  @Stated(
      id = "forgetPromotion",
      summary = "Take back until when somebody's service is to be complete",
      status = 204,
      answered = "There is no plan any more",
      conditional = true)
  ResponseEntity<Void> forget(
      @PathVariable String county,
      @PathVariable String physician,
      Caller caller,
      Precondition condition) {
    desk.forget(county, physician, condition, caller);
    return ResponseEntity.noContent().build();
  }

  @GetMapping(ONE + "/certificate")
  @Permitted({
    Role.BUREAU_ADMIN,
    Role.PLANNER,
    Role.HOSPITAL_HR,
    Role.PHYSICIAN,
    Role.PROVINCE,
    Role.AUDITOR
  })
  @Stated(
      id = "getServiceCertificate",
      summary = "Look at what a certificate of somebody's service says",
      answered = "What was served where, each type apart, and how it is counted")
  ResponseEntity<ServiceStanding.Certificate> certificate(
      @PathVariable String county, @PathVariable String physician, Caller caller, Locale locale) {
    return Answers.worded(locale, desk.certificate(county, physician, caller, locale));
  }

  private static ResponseEntity<ServiceStanding> answer(PromotionDesk.Standing standing) {
    return Answers.withTag(standing.service(), standing.version());
  }
}
