package org.zhishou.service.whatif.proposal;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}")
@Tag(name = "Proposals", description = "Whom to post where, and where a tour goes")
class ProposalController {
  private final PostingDesk postings;
  private final TourRouteDesk routes;

  ProposalController(PostingDesk postings, TourRouteDesk routes) {
    this.postings = postings;
    this.routes = routes;
  }

  @PostMapping("/posting-proposals")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "proposePostings",
      summary = "Ask whom to post where",
      description =
          """
          The best answer there is: no other fills more vacancies, and none that fills as many has fewer points. \
          Who may go is qualified, licensed at the centre, of a hospital that answers for it, and not posted on any \
          of the dates. The register of postings says who went within three years. Nothing is kept.\
          """,
      form = PostingForm.class,
      answered = "The proposal, each posting with what it does to the quarters that it touches")
  @Problems({ProblemCode.BODY_FAULTY, ProblemCode.PROBLEM_FAULTY, ProblemCode.PROBLEM_TOO_LARGE})
  ResponseEntity<PostingProposalDocument> postings(@PathVariable String county, JsonNode body) {
    return Answers.passing(postings.propose(county, body));
  }

  @PostMapping("/tour-routes")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "proposeTourRoute",
      summary = "Ask where a tour goes",
      description =
          """
          The villages divided into as few days as can be, and of all such divisions one that drives least: exactly           up to 16 villages, beyond as far as `leastMinutes` says. Each day is in its shortest order. With `days`,           those are timed as they stand, beside the minutes of the proposal. Nothing is kept.\
          """,
      answered = "The days, with arrivals and departures")
  ResponseEntity<TourRouteDocument> route(@PathVariable String county, @Form TourRouteForm form) {
    return Answers.passing(routes.route(county, form));
  }
}
