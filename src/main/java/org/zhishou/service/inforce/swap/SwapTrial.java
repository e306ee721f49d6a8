package org.zhishou.service.inforce.swap;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.service.access.Caller;
import org.zhishou.service.inforce.publish.PublicationForm;
import org.zhishou.service.inforce.publish.Publisher;
import org.zhishou.service.planning.edit.EditRefusal;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.round.CountyClock;

/** Tries swaps on the roster that holds, and publishes those that are approved. */
@Component
class SwapTrial {
  private final CountyClock clock;
  private final PublicationBasisStore bases;
  private final DraftStore drafts;
  private final Publisher publisher;

  SwapTrial(
      CountyClock clock, PublicationBasisStore bases, DraftStore drafts, Publisher publisher) {
    this.clock = clock;
    this.bases = bases;
    this.drafts = drafts;
    this.publisher = publisher;
  }

  /**
   * @throws ProblemException where an edit is of the past or cannot be carried out
   */
  void expectPossible(HeldRoster roster, List<DutyEdit> edits) {
    EditRefusal.expectNotBefore(clock.today(), edits);
    var outcome = DutyEdits.preview(DraftRoster.of(roster.problem(), roster.duties()), edits);
    EditRefusal.expectAccepted(
        new EditOutcome(
            outcome.score(), outcome.duties(), outcome.change(), List.of(), outcome.refusals()));
  }

  /**
   * The roster with the edits.
   *
   * @throws ProblemException where an edit is of the past, cannot be carried out or breaks a limit
   */
  DraftRoster expectLegal(HeldRoster roster, List<DutyEdit> edits) {
    EditRefusal.expectNotBefore(clock.today(), edits);
    var edited = DraftRoster.of(roster.problem(), roster.duties());
    EditRefusal.expectAccepted(DutyEdits.apply(edited, edits));
    return edited;
  }

  /**
   * Publishes the roster with the edits, and says as which version.
   *
   * @throws ProblemException where it may not be
   */
  int publish(HeldRoster roster, List<DutyEdit> edits, Caller caller) {
    var edited = expectLegal(roster, edits);
    var basis = bases.find(roster.roundKey(), roster.version()).orElseThrow();
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            roster.county(),
            roster.round(),
            roster.snapshot().id(),
            basis.draft(),
            DraftOrigin.AMENDED,
            RosterByHand.document(edited),
            caller.userName(),
            clock.now());
    drafts.insert(draft);
    return publisher
        .publish(roster.roundKey(), PublicationForm.of(draft.id()), caller)
        .roster()
        .version();
  }
}
