package org.zhishou.service.record.ledger;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Ledger")
class ConfirmationController {
  private final LedgerDesk desk;

  ConfirmationController(LedgerDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/centres/{centre}/ledger/confirm")
  @Permitted(own = Role.CENTRE, writes = true)
  @Stated(
      id = "confirmLedgerOfCentre",
      summary = "Confirm what was served at a centre",
      description =
          """
          All entries of these days that stand and that the centre has not confirmed. What a centre recorded itself as \
          attended is confirmed already.\
          """,
      answered = "How many there were",
      query = DateSpan.STATED)
  ResponseEntity<LedgerAnswers.Confirmed> ofCentre(
      @PathVariable String county, @PathVariable String centre, Caller caller, DateSpan days) {
    return confirm(county, Side.CENTRE, centre, caller, days);
  }

  @PostMapping("/hospitals/{hospital}/ledger/confirm")
  @Permitted(own = Role.HOSPITAL_HR, writes = true)
  @Stated(
      id = "confirmLedgerOfHospital",
      summary = "Confirm what a hospital's people served",
      description = "All entries of these days that stand and that the hospital has not confirmed.",
      answered = "How many there were",
      query = DateSpan.STATED)
  ResponseEntity<LedgerAnswers.Confirmed> ofHospital(
      @PathVariable String county, @PathVariable String hospital, Caller caller, DateSpan days) {
    return confirm(county, Side.HOSPITAL, hospital, caller, days);
  }

  private ResponseEntity<LedgerAnswers.Confirmed> confirm(
      String county, Side side, String of, Caller caller, DateSpan days) {
    var count = desk.confirm(county, side, of, days.from(), days.to(), caller);
    return LedgerController.unkept(new LedgerAnswers.Confirmed(count));
  }
}
