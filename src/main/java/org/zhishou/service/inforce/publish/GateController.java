package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/publish")
@Tag(name = "Published rosters")
class GateController {
  private final PublicationChecker checker;

  GateController(PublicationChecker checker) {
    this.checker = checker;
  }

  @GetMapping("/check")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "checkPublication",
      summary = "Ask what publishing a draft would meet",
      description =
          """
          The auditor's judgement as publishing would make it, what the draft changes against the version that holds, \
          and whom that touches. Nothing is published.\
          """,
      answered = "What stands in the way, what has to be acknowledged, and what changes",
      query = {"draft: The one that counts unless stated"})
  @Problems(ProblemCode.DRAFT_MISSING)
  ResponseEntity<PublicationCheck> check(RoundKey round, Query query, Locale locale) {
    var draft = query.text("draft");
    query.check();
    return Answers.passing(checker.check(round, draft.orElse(null), locale));
  }
}
