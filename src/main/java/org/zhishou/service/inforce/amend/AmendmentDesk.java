package org.zhishou.service.inforce.amend;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.FrozenPast;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.substitute.Substitution;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.service.access.Caller;
import org.zhishou.service.inforce.attendance.AttendanceStore;
import org.zhishou.service.inforce.attendance.Reality;
import org.zhishou.service.inforce.publish.Judgement;
import org.zhishou.service.inforce.publish.RosterChanges;
import org.zhishou.service.planning.edit.EditRefusal;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveTerms;
import org.zhishou.service.solving.job.SubmittedProblem;
import org.zhishou.service.solving.solve.Harvest;
import tools.jackson.databind.JsonNode;

/** Amends published rosters. */
@Service
class AmendmentDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final HeldRosters held;
  private final PublicationBasisStore bases;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;
  private final AttendanceStore attendances;
  private final AmendmentStore amendments;
  private final SolveDesk jobs;
  private final Submissions submissions;
  private final Harvest harvest;

  AmendmentDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      HeldRosters held,
      PublicationBasisStore bases,
      SnapshotStore snapshots,
      DraftStore drafts,
      AttendanceStore attendances,
      AmendmentStore amendments,
      SolveDesk jobs,
      Submissions submissions,
      Harvest harvest) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.held = held;
    this.bases = bases;
    this.snapshots = snapshots;
    this.drafts = drafts;
    this.attendances = attendances;
    this.amendments = amendments;
    this.jobs = jobs;
    this.submissions = submissions;
    this.harvest = harvest;
  }

  /**
   * The same submission makes one amendment only.
   *
   * @param terms of the search, where one is asked for
   * @throws ProblemException where it would change what is past, or an edit is refused
   * @throws org.zhishou.engine.problem.FaultyProblemException where the changes cannot be made
   */
  @Transactional
  public Amendment amend(RoundKey key, Asked asked, SolveTerms terms, Sent sent) {
    var form = asked.form();
    rounds.lockedIn(key, RoundState.PUBLISHED);
    var scope = key.scope("amendments");
    var made = submissions.find(scope, sent);
    if (made.isPresent()) {
      return one(key, made.get());
    }
    expectStillToCome(form);
    var latest = held.latest(key);
    var went = went(latest);
    var mending = Mending.of(latest.problem(), went, form.from(), clock.today(), form.changes());
    var roster = mending.roster();
    var planned = Set.copyOf(roster.duties());
    EditRefusal.expectAccepted(DutyEdits.apply(roster, form.edits()));

    var order = new Order(latest, asked);
    var amendment =
        form.repair() == Repair.SOLVE
            ? searching(order, mending, problemOf(form, mending, roster, planned), terms)
            : draft(order, mending, roster, Pins.of(went, form.edits()));
    amendments.insert(amendment);
    if (amendment.draft() != null) {
      rounds.adopt(key, amendment.draft());
    }
    submissions.remember(scope, sent, amendment.id());
    var told = Rows.tree(new Begun(amendment.base(), amendment.status()));
    changes.record(
        key.county(),
        key.thing("amendments/" + amendment.id()),
        null,
        Documents.with(asked.json(), told));
    return amendment;
  }

  /** What the log is told beside what was asked for. */
  private record Begun(int base, AmendmentStatus status) {}

  private void expectStillToCome(AmendmentForm form) {
    var today = clock.today();
    if (form.from().isBefore(today)) {
      throw new ProblemException(ProblemCode.PAST_FIXED, form.from(), today);
    }
    EditRefusal.expectNotBefore(form.from(), form.edits());
  }

  private List<Duty> went(HeldRoster roster) {
    return new Reality(attendances.all(roster.roundKey())).of(roster.duties());
  }

  /**
   * What is asked for, and by whom.
   *
   * @param json the body that says so
   */
  record Asked(AmendmentForm form, JsonNode json, Caller caller) {}

  /** What is asked for of the version that holds. */
  private record Order(HeldRoster latest, Asked asked) {
    AmendmentForm form() {
      return asked.form();
    }

    String user() {
      return asked.caller().userName();
    }
  }

  private Amendment draft(Order order, Mending mending, DraftRoster edited, Pins pins) {
    var repaired = order.form().repair() == Repair.SUBSTITUTES;
    var roster = repaired ? mending.substitute(edited) : edited;
    var amendment = begin(order, keep(order, mending.open()), null);
    var draft = draft(amendment, mending.open(), pins.on(roster.duties()));
    drafts.insert(draft);
    return amendment.ended(AmendmentStatus.DRAFTED, draft.id(), clock.now());
  }

  private Amendment searching(
      Order order, Mending mending, CheckedProblem searched, SolveTerms terms) {
    var snapshot = keep(order, mending.open());
    var origin = new Origin(snapshot.county(), order.user());
    var job = jobs.submit(SubmittedProblem.Checked.of(searched), terms, origin);
    return begin(order, snapshot, job.id());
  }

  /** What was edited is kept as it is; all else that is still to come may move. */
  private static CheckedProblem problemOf(
      AmendmentForm form, Mending mending, DraftRoster edited, Set<Duty> planned) {
    Predicate<Duty> fixed =
        duty -> duty.pinned() || duty.date().isBefore(form.from()) || !planned.contains(duty);
    return Baseline.of(mending.problem(), edited.duties(), fixed);
  }

  private Amendment begin(Order order, Snapshot snapshot, @Nullable String job) {
    var latest = order.latest();
    var basis = bases.find(latest.roundKey(), latest.version()).orElseThrow();
    return new Amendment(
        UUID.randomUUID().toString(),
        latest.county(),
        latest.round(),
        latest.version(),
        order.form().from(),
        order.asked().json().toString(),
        snapshot.id(),
        basis.draft(),
        job,
        AmendmentStatus.SOLVING,
        null,
        order.user(),
        clock.now(),
        null);
  }

  /**
   * @param open the problem of the amendment's snapshot, which the roster is judged by from now on
   */
  static Draft draft(Amendment amendment, CheckedProblem open, List<Duty> duties) {
    var roster = RosterByHand.document(DraftRoster.of(open, duties));
    return new Draft(
        UUID.randomUUID().toString(),
        amendment.county(),
        amendment.round(),
        amendment.snapshot(),
        amendment.parent(),
        DraftOrigin.AMENDED,
        roster,
        amendment.madeBy(),
        amendment.madeAt());
  }

  private Snapshot keep(Order order, CheckedProblem problem) {
    var snapshot = order.latest().snapshot().changed(problem, order.user(), clock.now());
    snapshots.insert(snapshot);
    return snapshot;
  }

  /** The amendment as it is now, its draft kept where its search has ended. */
  Amendment one(RoundKey round, String id) {
    rounds.one(round);
    return amendments
        .find(round, id)
        .map(this::latest)
        .orElseThrow(round.unknown("amendments/" + id));
  }

  private Amendment latest(Amendment amendment) {
    var job = amendment.job();
    return amendment.endedAt() != null || job == null || !harvest.reap(job)
        ? amendment
        : amendments.find(amendment.roundKey(), amendment.id()).orElse(amendment);
  }

  /** With what its draft changes and what stands against publishing that. */
  AmendmentDocument document(Amendment amendment) {
    var round = amendment.roundKey();
    var draft = Optional.ofNullable(amendment.draft()).flatMap(id -> drafts.find(round, id));
    if (draft.isEmpty()) {
      return AmendmentDocument.withoutDraft(amendment);
    }
    var duties = draft.get().duties();
    var problem = snapshots.find(round.county(), amendment.snapshot()).orElseThrow().checked();
    var base = held.version(round, amendment.base()).orElseThrow();
    return AmendmentDocument.of(
        amendment,
        draft.get().roster().score(),
        problem.problem(),
        RosterChanges.between(base.duties(), duties),
        Judgement.of(problem, duties, clock.today()),
        bases.find(round, amendment.base()).orElseThrow());
  }

  Selection<Amendment> page(RoundKey round, Listing listing) {
    rounds.one(round);
    var found = amendments.page(round, listing);
    return new Selection<>(found.items().stream().map(this::latest).toList(), found.total());
  }

  /** Who could take the duties of a physician from one date to another, both within. */
  @Transactional(readOnly = true)
  SubstitutionPlan substitutes(
      RoundKey key, String physician, Optional<LocalDate> from, Optional<LocalDate> to) {
    var period = rounds.one(key).period();
    var latest = held.latest(key);
    var problem = latest.problem();
    if (problem.problem().physicians().stream().noneMatch(one -> one.id().equals(physician))) {
      throw new ProblemException(
          ProblemCode.ENTRY_UNKNOWN, key.county(), "physicians/" + physician);
    }
    var today = clock.today();
    var start = from.filter(today::isBefore).orElse(today);
    var duties = went(latest);
    var frozen = FrozenPast.of(problem, duties, start);
    return Substitution.of(frozen, duties, physician, start, to.orElse(period.lastDay()));
  }
}
