package org.zhishou.service.inforce.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.AcknowledgedGap;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.kept.PublicationBasis;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Publishes drafts that pass the auditor, each as the next version of its round's roster. */
@Service
@Transactional
public class Publisher {
  /**
   * What was published.
   *
   * @param problem what the roster was planned from
   * @param changes against the version before; against nothing for the first
   */
  public record Publication(
      PublishedRoster roster,
      RosterProblem problem,
      PublicationBasis basis,
      Judgement judgement,
      RosterChanges changes) {}

  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final SnapshotStore snapshots;
  private final HeldRosters held;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;
  private final Succession succession;
  private final Submissions submissions;
  private final ApplicationEventPublisher events;

  Publisher(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      SnapshotStore snapshots,
      HeldRosters held,
      PublishedRosterStore published,
      PublicationBasisStore bases,
      Succession succession,
      Submissions submissions,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.snapshots = snapshots;
    this.held = held;
    this.published = published;
    this.bases = bases;
    this.succession = succession;
    this.submissions = submissions;
    this.events = events;
  }

  /**
   * As {@link #publish(RoundKey, PublicationForm, Caller)}; the same submission publishes once
   * only.
   */
  Publication publish(RoundKey key, PublicationForm form, Sent sent, Caller caller) {
    rounds.lock(key);
    var scope = key.scope("published");
    var made = submissions.find(scope, sent);
    if (made.isPresent()) {
      return again(key, Integer.parseInt(made.get()));
    }
    var publication = publish(key, form, caller);
    submissions.remember(scope, sent, Integer.toString(publication.roster().version()));
    return publication;
  }

  /** What was answered when the version was published. */
  private Publication again(RoundKey key, int version) {
    var roster = held.version(key, version).orElseThrow();
    var basis = bases.find(key, version).orElseThrow();
    var day = clock.dateOf(roster.published().publishedAt());
    var before = published.find(key, version - 1).map(PublishedRoster::duties);
    return new Publication(
        roster.published(),
        roster.problem().problem(),
        basis,
        Judgement.of(roster.problem(), roster.duties(), day),
        RosterChanges.between(before.orElse(List.of()), roster.duties()));
  }

  /**
   * @throws ProblemException where the draft breaks a limit, or leaves a gap that nobody
   *     acknowledged, naming each; where it does not follow from the version that holds, or changes
   *     what is past
   */
  public Publication publish(RoundKey key, PublicationForm form, Caller caller) {
    var round = rounds.lockedIn(key, RoundState.PLANNING, RoundState.PUBLISHED);
    var draft = succession.draft(round, form.draft());
    var duties = draft.duties();
    var latest = held.find(key);
    var before = latest.flatMap(one -> bases.find(key, one.version()));
    before.ifPresent(basis -> succession.expectNext(draft, basis));
    var today = clock.today();
    latest.ifPresent(one -> succession.expectPastKept(one, duties, today));
    var problem = snapshots.find(key.county(), draft.snapshot()).orElseThrow().checked();
    var judgement = Judgement.of(problem, duties, today);
    var acknowledged = acknowledged(judgement, form, before);
    expectClean(judgement, form, acknowledged, problem.problem());

    var version = latest.map(one -> one.version() + 1).orElse(1);
    var roster =
        new PublishedRoster(
            key.county(),
            key.id(),
            version,
            draft.snapshot(),
            draft.roster().chinese(),
            draft.roster().english(),
            caller.userName(),
            clock.now());
    var basis = new PublicationBasis(key.county(), key.id(), version, draft.id(), acknowledged);
    published.insert(roster);
    bases.insert(basis);
    var changes = RosterChanges.between(latest.map(HeldRoster::duties).orElse(List.of()), duties);
    tell(roster, changes.touched(problem.problem()));
    rounds.publish(key);
    if (!draft.id().equals(round.draft())) {
      rounds.adopt(key, draft.id());
    }
    log(roster, basis);
    return new Publication(roster, problem.problem(), basis, judgement, changes);
  }

  /** A gap acknowledged with the version before stays so, while it grows no wider. */
  private static List<AcknowledgedGap> acknowledged(
      Judgement judgement, PublicationForm form, Optional<PublicationBasis> before) {
    var acknowledged = new ArrayList<AcknowledgedGap>();
    for (var shortage : judgement.gaps()) {
      var gap = Gap.of(shortage);
      var missing = Gap.missing(shortage);
      form.reason(gap)
          .or(
              () ->
                  before
                      .flatMap(basis -> basis.acknowledged(gap, missing))
                      .map(AcknowledgedGap::reason))
          .ifPresent(reason -> acknowledged.add(new AcknowledgedGap(gap, missing, reason)));
    }
    return acknowledged;
  }

  private static void expectClean(
      Judgement judgement,
      PublicationForm form,
      List<AcknowledgedGap> acknowledged,
      RosterProblem problem) {
    var open =
        judgement.gaps().stream()
            .filter(one -> acknowledged.stream().noneMatch(is -> is.gap().equals(Gap.of(one))))
            .toList();
    var known = judgement.gaps().stream().map(Gap::of).toList();
    var strange = new ArrayList<Integer>();
    for (var i = 0; i < form.acknowledged().size(); i++) {
      if (known.stream().noneMatch(form.acknowledged().get(i)::covers)) {
        strange.add(i);
      }
    }
    if (!judgement.broken().isEmpty() || !open.isEmpty() || !strange.isEmpty()) {
      throw new ProblemException(
              ProblemCode.ROSTER_NOT_PUBLISHABLE,
              judgement.broken().size(),
              open.size(),
              strange.size())
          .errors(errors(judgement, open, strange, problem));
    }
  }

  private static Function<Locale, List<ProblemDocument.Error>> errors(
      Judgement judgement, List<Shortage> open, List<Integer> strange, RosterProblem problem) {
    var names = Mentions.in(problem).shortages(open).names();
    return locale -> {
      var errors = new ArrayList<ProblemDocument.Error>();
      for (var finding : judgement.broken()) {
        var message = finding.text().in(locale);
        errors.add(new ProblemDocument.Error("/draft", null, finding.rule().id(), message));
      }
      for (var gap : open) {
        errors.add(
            new ProblemDocument.Error(
                "/acknowledged",
                null,
                "gap-not-acknowledged",
                PublicationWords.gap(gap, locale),
                OpenGap.of(gap, names)));
      }
      for (var index : strange) {
        var message = PublicationWords.noSuchGap(locale);
        errors.add(
            new ProblemDocument.Error("/acknowledged/" + index, null, "no-such-gap", message));
      }
      return errors;
    };
  }

  /** What the log keeps of a version. */
  private record Logged(int version, String draft, List<GapDocument.Acknowledged> acknowledged) {}

  private void log(PublishedRoster roster, PublicationBasis basis) {
    changes.record(
        roster.county(),
        roster.roundKey().thing("published/" + roster.version()),
        null,
        new Logged(
            roster.version(),
            basis.draft(),
            basis.acknowledged().stream().map(GapDocument.Acknowledged::of).toList()));
  }

  /** Before the log is, since who hears of it writes what the county keeps. */
  private void tell(PublishedRoster roster, Touched touched) {
    events.publishEvent(
        new RosterPublished(
            roster.county(),
            roster.round(),
            roster.version(),
            List.copyOf(touched.physicians()),
            List.copyOf(touched.centres()),
            List.copyOf(touched.institutions()),
            roster.publishedBy(),
            roster.publishedAt()));
  }
}
