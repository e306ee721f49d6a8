package org.zhishou.service.inforce.amend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.roster.RosterStatus;
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

/**
 * Keeps what ended searches found as drafts: when somebody looks, and every few seconds, so that it
 * is kept before the job is forgotten. On several nodes at once the first wins.
 */
@Component
class AmendmentHarvest {
  private static final Logger LOG = LoggerFactory.getLogger(AmendmentHarvest.class);

  private final AmendmentStore amendments;
  private final DraftStore drafts;
  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final SolveDesk jobs;
  private final TransactionTemplate transaction;

  AmendmentHarvest(
      AmendmentStore amendments,
      DraftStore drafts,
      PublishedRosterStore published,
      SnapshotStore snapshots,
      RoundDesk rounds,
      CountyClock clock,
      SolveDesk jobs,
      PlatformTransactionManager transactions) {
    this.amendments = amendments;
    this.drafts = drafts;
    this.published = published;
    this.snapshots = snapshots;
    this.rounds = rounds;
    this.clock = clock;
    this.jobs = jobs;
    transaction = new TransactionTemplate(transactions);
  }

  @Scheduled(fixedDelay = 2_000)
  void all() {
    try {
      amendments.open().forEach(this::latest);
    } catch (RuntimeException later) {
      LOG.warn("What ended amendments found could not be kept and will be tried again", later);
    }
  }

  /** The amendment as it is now. */
  Amendment latest(Amendment amendment) {
    var searching = amendment.job();
    if (amendment.endedAt() != null || searching == null) {
      return amendment;
    }
    var job = jobs.find(searching);
    if (job.isPresent() && !job.get().ended()) {
      return amendment;
    }
    transaction.executeWithoutResult(
        status ->
            amendments
                .lockOpen(amendment.id())
                .ifPresent(
                    open -> job.ifPresentOrElse(ended -> keep(open, ended), () -> fail(open))));
    return amendments.find(amendment.county(), amendment.round(), amendment.id()).orElse(amendment);
  }

  private void keep(Amendment amendment, SolveJob job) {
    var roster = jobs.roster(job);
    if (roster.isEmpty() || job.status() == RosterStatus.FAILED) {
      fail(amendment);
      return;
    }
    var draft = draft(amendment, roster.get());
    drafts.insert(draft);
    amendments.end(
        amendment.ended(
            AmendmentStatus.DRAFTED, draft.id(), Objects.requireNonNull(job.endedAt())));
    var round = rounds.one(amendment.county(), amendment.round());
    if (round.state() == RoundState.PUBLISHED && amendment.parent().equals(round.draft())) {
      rounds.adopt(amendment.county(), amendment.round(), draft.id());
    }
  }

  /** The search fixed more than the roster is to have pinned. */
  private Draft draft(Amendment amendment, RosterDocument found) {
    var county = amendment.county();
    var base = published.find(county, amendment.round(), amendment.base()).orElseThrow();
    var edits = AmendmentForm.read(amendment.asked().getBytes(UTF_8)).edits();
    var open = snapshots.find(county, amendment.snapshot()).orElseThrow().checked();
    var duties = new RosterReader().read(found.chinese().unpacked());
    return AmendmentDesk.draft(amendment, open, Pins.of(base.duties(), edits).on(duties));
  }

  private void fail(Amendment amendment) {
    amendments.end(amendment.ended(AmendmentStatus.FAILED, null, clock.now()));
  }
}
