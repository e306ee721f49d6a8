package org.zhishou.service.planning.edit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Tries edits on drafts, and saves what is accepted as a draft of its own. */
@Service
@Transactional
class DraftEditor {
  /**
   * @param outcome of its edits; null where the same request saved it before
   */
  record Saved(Draft draft, @Nullable EditOutcome outcome) {}

  /** What edits would do, and the names of all on the roster then. */
  record Tried(EditOutcome outcome, RosterNames names) {}

  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final DraftStore drafts;
  private final AuditedRosters rosters;
  private final Submissions submissions;

  DraftEditor(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      DraftStore drafts,
      AuditedRosters rosters,
      Submissions submissions) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.drafts = drafts;
    this.rosters = rosters;
    this.submissions = submissions;
  }

  @Transactional(readOnly = true)
  Tried preview(RoundKey key, String draft, List<DutyEdit> edits) {
    rounds.one(key);
    var roster = rosters.of(drafts.one(key, draft));
    var outcome = DutyEdits.preview(roster, edits);
    var problem = roster.tables().checked().problem();
    return new Tried(outcome, Mentions.in(problem).duties(outcome.duties()).names());
  }

  /**
   * @param expected tags of the draft that counts, as the planner saw it; none where it is all the
   *     same
   * @throws ProblemException where an edit is refused
   */
  Saved save(
      RoundKey key,
      String draft,
      List<DutyEdit> edits,
      Sent sent,
      Precondition expected,
      Caller caller) {
    var round = rounds.lockedIn(key, RoundState.PLANNING, RoundState.PUBLISHED);
    var parent = drafts.one(key, draft);
    var scope = key.scope("drafts/" + draft);
    var made = submissions.find(scope, sent);
    if (made.isPresent()) {
      return new Saved(drafts.one(key, made.get()), null);
    }
    if (!expected.entityTags().isEmpty()) {
      expected.holdTag("\"" + round.draft() + "\"");
    }
    expectOpen(round, edits);
    var roster = rosters.of(parent);
    var outcome = DutyEdits.apply(roster, edits);
    EditRefusal.expectAccepted(outcome);
    var saved =
        new Draft(
            UUID.randomUUID().toString(),
            key.county(),
            key.id(),
            parent.snapshot(),
            parent.id(),
            DraftOrigin.EDITED,
            RosterByHand.document(roster),
            caller.userName(),
            clock.now());
    drafts.insert(saved);
    submissions.remember(scope, sent, saved.id());
    if (parent.id().equals(round.draft())) {
      rounds.adopt(key, saved.id());
    }
    record(saved, edits.size());
    return new Saved(saved, outcome);
  }

  /** What is past of a published roster stays. */
  private void expectOpen(Round round, List<DutyEdit> edits) {
    if (round.state() == RoundState.PUBLISHED) {
      EditRefusal.expectNotBefore(clock.today(), edits);
    }
  }

  /** What the log is told of a draft. */
  private record Edited(@Nullable String parent, DraftOrigin origin, int edits) {}

  private void record(Draft draft, int edits) {
    changes.record(
        draft.county(),
        draft.roundKey().thing("drafts/" + draft.id()),
        null,
        new Edited(draft.parent(), draft.origin(), edits));
  }
}
