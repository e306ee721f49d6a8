package org.zhishou.service.inforce.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.AcknowledgedGap;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.kept.PublicationBasis;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

/** Judges a draft as {@link Publisher} would, and publishes nothing. */
@Service
class PublicationChecker {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final Succession succession;
  private final SnapshotStore snapshots;
  private final HeldRosters held;
  private final PublicationBasisStore bases;

  PublicationChecker(
      RoundDesk rounds,
      CountyClock clock,
      Succession succession,
      SnapshotStore snapshots,
      HeldRosters held,
      PublicationBasisStore bases) {
    this.rounds = rounds;
    this.clock = clock;
    this.succession = succession;
    this.snapshots = snapshots;
    this.held = held;
    this.bases = bases;
  }

  /**
   * @param wanted the draft, null for the one that counts
   */
  @Transactional(readOnly = true)
  PublicationCheck check(RoundKey key, @Nullable String wanted, Locale locale) {
    var round = rounds.one(key);
    var draft = succession.draft(round, wanted);
    var duties = draft.duties();
    var latest = held.find(key);
    var basis = latest.flatMap(one -> bases.find(key, one.version()));
    var problem = snapshots.find(key.county(), draft.snapshot()).orElseThrow().checked();
    var today = clock.today();
    var objections = new ArrayList<ProblemDocument>();
    basis.ifPresent(one -> objection(() -> succession.expectNext(draft, one), objections, locale));
    latest.ifPresent(
        one -> objection(() -> succession.expectPastKept(one, duties, today), objections, locale));
    var judgement = Judgement.of(problem, duties, today);
    var before = latest.map(HeldRoster::duties).orElse(List.of());
    return new PublicationCheck(
        draft.id(),
        latest.map(one -> one.version() + 1).orElse(1),
        objections,
        judgement.broken(),
        missing(judgement.gaps(), basis),
        judgement.brokenBefore(),
        missing(judgement.gapsBefore(), basis),
        ChangesDocument.of(RosterChanges.between(before, duties), problem.problem()));
  }

  private static void objection(Runnable check, List<ProblemDocument> found, Locale locale) {
    try {
      check.run();
    } catch (ProblemException objection) {
      found.add(objection.document(locale));
    }
  }

  private static List<GapDocument.Missing> missing(
      List<Shortage> gaps, Optional<PublicationBasis> basis) {
    return gaps.stream().map(gap -> GapDocument.Missing.of(gap, acknowledged(gap, basis))).toList();
  }

  private static @Nullable String acknowledged(Shortage gap, Optional<PublicationBasis> basis) {
    return basis
        .flatMap(one -> one.acknowledged(Gap.of(gap), Gap.missing(gap)))
        .map(AcknowledgedGap::reason)
        .orElse(null);
  }
}
