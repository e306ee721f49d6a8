package org.zhishou.service.inforce.amend;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.solving.job.RosterDocument;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveJob;
import org.zhishou.service.solving.solve.Awaiting;

/** Keeps what searches of amendments found as drafts. */
@Component
class AmendmentHarvest implements Awaiting {
  private final AmendmentStore amendments;
  private final DraftStore drafts;
  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final SolveDesk jobs;

  AmendmentHarvest(
      AmendmentStore amendments,
      DraftStore drafts,
      PublishedRosterStore published,
      SnapshotStore snapshots,
      RoundDesk rounds,
      CountyClock clock,
      SolveDesk jobs) {
    this.amendments = amendments;
    this.drafts = drafts;
    this.published = published;
    this.snapshots = snapshots;
    this.rounds = rounds;
    this.clock = clock;
    this.jobs = jobs;
  }

  @Override
  public List<String> jobs() {
    return amendments.awaitedJobs();
  }

  @Override
  public void keep(String job, Optional<SolveJob> ended) {
    amendments
        .lockOpen(job)
        .ifPresent(open -> ended.ifPresentOrElse(found -> keep(open, found), () -> fail(open)));
  }

  private void keep(Amendment amendment, SolveJob job) {
    var roster = jobs.roster(job);
    if (roster.isEmpty() || job.status() == RosterStatus.FAILED) {
      fail(amendment);
      return;
    }
    var draft = draft(amendment, roster.get());
    var round = rounds.lock(amendment.roundKey());
    drafts.insert(draft);
    amendments.end(
        amendment.ended(
            AmendmentStatus.DRAFTED, draft.id(), Objects.requireNonNull(job.endedAt())));
    if (round.state() == RoundState.PUBLISHED && amendment.parent().equals(round.draft())) {
      rounds.adopt(amendment.roundKey(), draft.id());
    }
  }

  /** The search fixed more than the roster is to have pinned. */
  private Draft draft(Amendment amendment, RosterDocument found) {
    var county = amendment.county();
    var base = published.find(amendment.roundKey(), amendment.base()).orElseThrow();
    var edits = Body.read(StrictJson.parse(amendment.asked()), AmendmentForm.class).edits();
    var open = snapshots.find(county, amendment.snapshot()).orElseThrow().checked();
    var duties = new RosterReader().read(found.chinese().unpack());
    return AmendmentDesk.draft(amendment, open, Pins.of(base.duties(), edits).on(duties));
  }

  private void fail(Amendment amendment) {
    amendments.end(amendment.ended(AmendmentStatus.FAILED, null, clock.now()));
  }
}
