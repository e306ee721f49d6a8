package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.explain.Explainer;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/published/shares")
@Tag(name = "Published rosters")
class ShareController {
  private final RoundDesk rounds;
  private final HeldRosters held;

  ShareController(RoundDesk rounds, HeldRosters held) {
    this.rounds = rounds;
    this.held = held;
  }

  @GetMapping("/{physician}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR},
      own = Role.PHYSICIAN)
  @Stated(
      id = "getDutyShare",
      summary = "Look at a physician's share of the roster that holds",
      description =
          """
          Their load, the fair share, what they carried over, and how much the least and the most burdened do: nobody \
          else is named, and nobody's absences are told.\
          """,
      answered = "The share")
  @Problems(ProblemCode.NOTHING_PUBLISHED)
  ResponseEntity<DutyShare> share(RoundKey round, @PathVariable String physician) {
    rounds.one(round);
    var roster = held.latest(round);
    var loads = new Explainer(roster.problem(), roster.duties()).loads();
    var own =
        loads.stream()
            .filter(load -> load.physician().equals(physician))
            .findFirst()
            .orElseThrow(ProblemException.unknown(round.county(), "physicians/" + physician));
    return Answers.passing(DutyShare.of(roster.version(), own, loads));
  }
}
