package org.zhishou.service.record.lieu;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Time off in lieu", description = "Earned, granted and owed (补休)")
class LieuController {
  private final LieuDesk desk;

  LieuController(LieuDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/lieu")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.AUDITOR})
  @Stated(
      id = "listLieu",
      summary = "List what time off in lieu is owed",
      description =
          """
          Minutes: half-days on no working day and evenings earn them, working days of `unavailable` with `lieu` true take \
          them, the oldest first. `stale` is owed for longer than the setting. A hospital is given its own physicians.\
          """,
      answered = "Of whoever earned or was granted any")
  ResponseEntity<LieuDocument.Several> list(@PathVariable String county, Caller caller) {
    return Answers.passing(new LieuDocument.Several(desk.all(county, caller)));
  }

  @GetMapping("/physicians/{physician}/lieu")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PHYSICIAN, Role.AUDITOR})
  @Stated(
      id = "getLieu",
      summary = "Look at somebody's time off in lieu",
      answered = "Earned, granted, owed and since when")
  ResponseEntity<LieuDocument> one(
      @PathVariable String county, @PathVariable String physician, Caller caller) {
    return Answers.passing(desk.one(county, physician, caller));
  }
}
