package org.zhishou.service.whatif.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.zhishou.engine.posting.PostingProposer;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.RegistrySnapshot;
import org.zhishou.service.county.registry.RegistrySnapshots;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.rounds.round.Quarter;
import org.zhishou.service.whatif.scenario.Workbench;
import tools.jackson.databind.JsonNode;

/** Proposes postings for the quarters that they touch, of what the registry holds now. */
@Service
class PostingDesk {
  private static final int MOST_QUARTERS = 4;

  private final RegistrySnapshots registries;
  private final Workbench bench;
  private final PostingProposer proposer = new PostingProposer(new ProblemReader());

  PostingDesk(RegistrySnapshots registries, Workbench bench) {
    this.registries = registries;
    this.bench = bench;
  }

  /**
   * @throws org.zhishou.service.platform.web.ProblemException where the county or a centre is
   *     unknown, or the county too large for it
   * @throws org.zhishou.engine.problem.FaultyProblemException where the registry cannot be planned
   */
  PostingProposalDocument propose(String county, JsonNode body) {
    var registry = registries.of(county);
    var centres = registry.centres().stream().map(Entry::id).collect(Collectors.toSet());
    var form =
        Body.read(
            body,
            PostingForm.class,
            (place, faults) -> PostingForm.expectKnown(place, centres, faults));
    var quarters = quarters(registry, form);
    var question = form.question(served(registry));
    return bench.on(
        quarters.getFirst(),
        () ->
            PostingProposalDocument.of(
                proposer.propose(quarters, question), quarters.getFirst().problem()));
  }

  private static List<CheckedProblem> quarters(RegistrySnapshot registry, PostingForm form) {
    var quarters = new ArrayList<CheckedProblem>();
    var quarter = Quarter.of(form.from());
    while (quarters.size() < MOST_QUARTERS && !quarter.period().firstDay().isAfter(form.to())) {
      quarters.add(registry.checked(quarter.period()));
      quarter = quarter.next();
    }
    return quarters;
  }

  private static List<Posting> served(RegistrySnapshot registry) {
    return registry.postings().stream().map(Entry::document).map(PostingDesk::posting).toList();
  }

  private static Posting posting(JsonNode kept) {
    return new Posting(
        kept.path("physician").stringValue(),
        kept.path("centre").stringValue(),
        LocalDate.parse(kept.path("from").stringValue()),
        LocalDate.parse(kept.path("to").stringValue()),
        kept.path("daysPerWeek").intValue(Posting.DEFAULT_DAYS_PER_WEEK));
  }
}
