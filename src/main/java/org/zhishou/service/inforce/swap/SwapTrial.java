package org.zhishou.service.inforce.swap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.inforce.publish.PublicationForm;
import org.zhishou.service.inforce.publish.Publisher;
import org.zhishou.service.planning.edit.Refusal;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;

/** Tries swaps on the roster that holds, and publishes those that are approved. */
@Component
class SwapTrial {
  private final RoundDesk rounds;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;
  private final Publisher publisher;

  SwapTrial(
      RoundDesk rounds,
      PublishedRosterStore published,
      PublicationBasisStore bases,
      SnapshotStore snapshots,
      DraftStore drafts,
      Publisher publisher) {
    this.rounds = rounds;
    this.published = published;
    this.bases = bases;
    this.snapshots = snapshots;
    this.drafts = drafts;
    this.publisher = publisher;
  }

  /** The roster that holds, on a day. */
  record Current(
      PublishedRoster published, CheckedProblem checked, List<Duty> duties, LocalDate today) {
    RosterProblem problem() {
      return checked.problem();
    }

    /**
     * @throws ProblemException where an edit is of the past or cannot be carried out
     */
    void expectPossible(List<DutyEdit> edits) {
      Refusal.expectNotBefore(today, edits);
      var outcome = DutyEdits.preview(DraftRoster.of(checked, duties), edits);
      Refusal.expectAccepted(
          new EditOutcome(
              outcome.score(), outcome.duties(), outcome.change(), List.of(), outcome.refusals()));
    }

    /**
     * @throws ProblemException where an edit is of the past, cannot be carried out or breaks a
     *     limit
     */
    void expectLegal(List<DutyEdit> edits) {
      carriedOut(edits);
    }

    private DraftRoster carriedOut(List<DutyEdit> edits) {
      Refusal.expectNotBefore(today, edits);
      var roster = DraftRoster.of(checked, duties);
      Refusal.expectAccepted(DutyEdits.apply(roster, edits));
      return roster;
    }
  }

  Current latest(String county, String round) {
    var latest =
        published
            .latest(county, round)
            .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_PUBLISHED, round));
    var problem = snapshots.find(county, latest.snapshot()).orElseThrow().checked();
    return new Current(latest, problem, latest.duties(), rounds.today());
  }

  /**
   * The version that the roster with the edits is published as.
   *
   * @throws ProblemException where it may not be
   */
  int published(Current current, List<DutyEdit> edits, Caller caller) {
    var roster = current.carriedOut(edits);
    var latest = current.published();
    var basis = bases.find(latest.county(), latest.round(), latest.version()).orElseThrow();
    var draft =
        new Draft(
            UUID.randomUUID().toString(),
            latest.county(),
            latest.round(),
            latest.snapshot(),
            basis.draft(),
            DraftOrigin.AMENDED,
            RosterByHand.document(roster),
            caller.userName(),
            rounds.now());
    drafts.insert(draft);
    return publisher
        .publish(latest.county(), latest.round(), PublicationForm.of(draft.id()), caller)
        .roster()
        .version();
  }
}
