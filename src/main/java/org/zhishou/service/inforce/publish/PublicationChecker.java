package org.zhishou.service.inforce.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.AcknowledgedGap;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.PublicationBasis;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;

/** Judges a draft as {@link Publisher} would, and publishes nothing. */
@Service
class PublicationChecker {
  private final RoundDesk rounds;
  private final Succession succession;
  private final SnapshotStore snapshots;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;

  PublicationChecker(
      RoundDesk rounds,
      Succession succession,
      SnapshotStore snapshots,
      PublishedRosterStore published,
      PublicationBasisStore bases) {
    this.rounds = rounds;
    this.succession = succession;
    this.snapshots = snapshots;
    this.published = published;
    this.bases = bases;
  }

  /**
   * @param wanted the draft, null for the one that counts
   */
  @Transactional(readOnly = true)
  PublicationCheck check(String county, String id, @Nullable String wanted, Locale locale) {
    var round = rounds.one(county, id);
    var draft = succession.draft(round, wanted);
    var latest = published.latest(county, id);
    var basis = latest.flatMap(one -> bases.find(county, id, one.version()));
    var problem = snapshots.find(county, draft.snapshot()).orElseThrow().checked();
    var judgement = Judgement.of(problem, draft.duties(), rounds.today());
    var before = latest.map(PublishedRoster::duties).orElse(List.of());
    return new PublicationCheck(
        draft.id(),
        latest.map(one -> one.version() + 1).orElse(1),
        objections(draft, latest, basis, locale),
        limits(judgement.broken(), locale),
        missing(judgement.gaps(), basis, locale),
        limits(judgement.brokenBefore(), locale),
        missing(judgement.gapsBefore(), basis, locale),
        PublicationCheck.Changes.of(
            RosterChanges.between(before, draft.duties()), problem.problem()));
  }

  private List<ProblemDocument> objections(
      Draft draft,
      Optional<PublishedRoster> latest,
      Optional<PublicationBasis> basis,
      Locale locale) {
    var found = new ArrayList<ProblemDocument>();
    basis.ifPresent(one -> objection(() -> succession.expectNext(draft, one), found, locale));
    latest.ifPresent(
        one ->
            objection(() -> succession.expectPastKept(one, draft, rounds.today()), found, locale));
    return found;
  }

  private static void objection(Runnable check, List<ProblemDocument> found, Locale locale) {
    try {
      check.run();
    } catch (ProblemException objection) {
      found.add(objection.document(locale));
    }
  }

  private static List<PublicationCheck.Limit> limits(List<Finding> broken, Locale locale) {
    return broken.stream().map(one -> PublicationCheck.Limit.of(one, locale)).toList();
  }

  private static List<PublicationCheck.Missing> missing(
      List<Shortage> gaps, Optional<PublicationBasis> basis, Locale locale) {
    return gaps.stream()
        .map(gap -> PublicationCheck.Missing.of(gap, acknowledged(gap, basis), locale))
        .toList();
  }

  private static @Nullable String acknowledged(Shortage gap, Optional<PublicationBasis> basis) {
    return basis
        .flatMap(one -> one.acknowledged(Gap.of(gap), Gap.missing(gap)))
        .map(AcknowledgedGap::reason)
        .orElse(null);
  }
}
