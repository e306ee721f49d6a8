package org.zhishou.service.inforce.amend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.roster.Baseline;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.substitute.Substitution;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.service.access.Caller;
import org.zhishou.service.inforce.attendance.AttendanceStore;
import org.zhishou.service.inforce.attendance.Reality;
import org.zhishou.service.planning.edit.Refusal;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftOrigin;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.RosterByHand;
import org.zhishou.service.rounds.kept.Snapshot;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.solving.job.Origin;
import org.zhishou.service.solving.job.SolveDesk;
import org.zhishou.service.solving.job.SolveTerms;
import tools.jackson.databind.node.ObjectNode;

/** Amends published rosters. */
@Service
class AmendmentDesk {
  private final RoundDesk rounds;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;
  private final AttendanceStore attendances;
  private final AmendmentStore amendments;
  private final SolveDesk jobs;
  private final Submissions submissions;
  private final AmendmentHarvest harvest;

  AmendmentDesk(
      RoundDesk rounds,
      PublishedRosterStore published,
      PublicationBasisStore bases,
      SnapshotStore snapshots,
      DraftStore drafts,
      AttendanceStore attendances,
      AmendmentStore amendments,
      SolveDesk jobs,
      Submissions submissions,
      AmendmentHarvest harvest) {
    this.rounds = rounds;
    this.published = published;
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
   * @param terms of the search, where one is asked for
   * @param key under which the same body makes one amendment only; may be null
   * @throws ProblemException where it would change what is past, or an edit is refused
   * @throws org.zhishou.engine.problem.FaultyProblemException where the changes cannot be made
   */
  @Transactional
  public Amendment amend(
      String county,
      String id,
      byte[] body,
      SolveTerms terms,
      @Nullable String key,
      Caller caller) {
    rounds.lockedIn(county, id, RoundState.PUBLISHED);
    var scope = county + "/rounds/" + id + "/amendments";
    var made = submissions.made(scope, key, body);
    if (made.isPresent()) {
      return one(county, id, made.get());
    }
    var form = AmendmentForm.read(body);
    expectStillToCome(form);
    var latest = latest(county, id);
    var before = snapshots.find(county, latest.snapshot()).orElseThrow();
    var went = went(latest);
    var mending = Mending.of(before.checked(), went, form.from(), rounds.today(), form.changes());
    var roster = mending.roster();
    var planned = Set.copyOf(roster.duties());
    Refusal.expectAccepted(DutyEdits.apply(roster, form.edits()));

    var order = new Order(latest, before, form, Rows.document(new String(body, UTF_8)), caller);
    var amendment =
        form.repair() == Repair.SOLVE
            ? searching(order, mending, problemOf(form, mending, roster, planned), terms)
            : drafted(order, mending, roster, Pins.of(went, form.edits()));
    amendments.insert(amendment);
    if (amendment.draft() != null) {
      rounds.adopt(county, id, amendment.draft());
    }
    submissions.remember(scope, key, body, amendment.id());
    rounds.record(county, "rounds/" + id + "/amendments/" + amendment.id(), null, told(amendment));
    return amendment;
  }

  private static ObjectNode told(Amendment amendment) {
    var log = Objects.requireNonNull(amendment.document().deepCopy());
    return log.put("base", amendment.base()).put("status", amendment.status().name());
  }

  private void expectStillToCome(AmendmentForm form) {
    var today = rounds.today();
    if (form.from().isBefore(today)) {
      throw new ProblemException(ProblemCode.PAST_FIXED, form.from(), today);
    }
    Refusal.expectNotBefore(form.from(), form.edits());
  }

  private PublishedRoster latest(String county, String id) {
    return published
        .latest(county, id)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_PUBLISHED, id));
  }

  private List<Duty> went(PublishedRoster roster) {
    return new Reality(attendances.all(roster.county(), roster.round())).of(roster.duties());
  }

  /**
   * What is asked for, of whom and by whom.
   *
   * @param before the problem of the version that holds
   */
  private record Order(
      PublishedRoster latest,
      Snapshot before,
      AmendmentForm form,
      ObjectNode document,
      Caller caller) {}

  private Amendment drafted(Order order, Mending mending, DraftRoster edited, Pins pins) {
    var repaired = order.form().repair() == Repair.SUBSTITUTES;
    var roster = repaired ? mending.substituted(edited) : edited;
    var amendment = begun(order, kept(order, mending.open()), null);
    var draft = draft(amendment, mending.open(), pins.on(roster.duties()));
    drafts.insert(draft);
    return amendment.ended(AmendmentStatus.DRAFTED, draft.id(), rounds.now());
  }

  private Amendment searching(
      Order order, Mending mending, CheckedProblem searched, SolveTerms terms) {
    var snapshot = kept(order, mending.open());
    var origin = new Origin(snapshot.county(), order.caller().userName());
    var job = jobs.submit(json(searched), terms, null, origin);
    return begun(order, snapshot, job.id());
  }

  /** What was edited is kept as it is; all else that is still to come may move. */
  private static CheckedProblem problemOf(
      AmendmentForm form, Mending mending, DraftRoster edited, Set<Duty> planned) {
    Predicate<Duty> fixed =
        duty -> duty.pinned() || duty.date().isBefore(form.from()) || !planned.contains(duty);
    return Baseline.of(mending.problem(), edited.duties(), fixed);
  }

  private Amendment begun(Order order, Snapshot snapshot, @Nullable String job) {
    var latest = order.latest();
    var basis = bases.find(latest.county(), latest.round(), latest.version()).orElseThrow();
    return new Amendment(
        UUID.randomUUID().toString(),
        latest.county(),
        latest.round(),
        latest.version(),
        order.form().from(),
        order.document(),
        snapshot.id(),
        basis.draft(),
        job,
        AmendmentStatus.SOLVING,
        null,
        order.caller().userName(),
        rounds.now(),
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

  private Snapshot kept(Order order, CheckedProblem problem) {
    var before = order.before();
    var json = json(problem);
    var snapshot =
        new Snapshot(
            UUID.randomUUID().toString(),
            before.county(),
            before.round(),
            Packed.of(json),
            fingerprint(json),
            before.policyVersion(),
            before.registryRevision(),
            order.caller().userName(),
            rounds.now());
    snapshots.insert(snapshot);
    return snapshot;
  }

  private static byte[] json(CheckedProblem problem) {
    return new ProblemWriter().compact(problem.problem()).getBytes(UTF_8);
  }

  private static String fingerprint(byte[] problem) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(problem));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The amendment as it is now, its draft kept where its search has ended. */
  Amendment one(String county, String round, String id) {
    rounds.one(county, round);
    return amendments
        .find(county, round, id)
        .map(harvest::latest)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.ENTRY_UNKNOWN, county, "rounds/" + round + "/amendments/" + id));
  }

  Selection<Amendment> page(String county, String round, Listing listing) {
    rounds.one(county, round);
    var found = amendments.page(county, round, listing);
    return new Selection<>(found.items().stream().map(harvest::latest).toList(), found.total());
  }

  /** Who could take the duties of a physician from one date to another, both within. */
  @Transactional(readOnly = true)
  SubstitutionPlan substitutes(
      String county,
      String id,
      String physician,
      Optional<LocalDate> from,
      Optional<LocalDate> to) {
    var period = rounds.one(county, id).period();
    var latest = latest(county, id);
    var problem = snapshots.find(county, latest.snapshot()).orElseThrow().checked();
    if (problem.problem().physicians().stream().noneMatch(one -> one.id().equals(physician))) {
      throw new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, "physicians/" + physician);
    }
    var today = rounds.today();
    var start = from.filter(today::isBefore).orElse(today);
    var duties = went(latest);
    var frozen = FrozenPast.of(problem, duties, start);
    return Substitution.of(frozen, duties, physician, start, to.orElse(period.lastDay()));
  }
}
