package org.zhishou.service.exchange.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.inforce.publish.DutySight;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.kept.PublicationBasis;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;

/** Finds rosters and cuts them to what a caller may see. */
@Service
@Transactional(readOnly = true)
public class OutgoingRosters {
  private final CountyStore counties;
  private final RoundDesk rounds;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;
  private final PublishedRosterStore published;
  private final HeldRosters held;
  private final PublicationBasisStore bases;

  OutgoingRosters(
      CountyStore counties,
      RoundDesk rounds,
      SnapshotStore snapshots,
      DraftStore drafts,
      PublishedRosterStore published,
      HeldRosters held,
      PublicationBasisStore bases) {
    this.counties = counties;
    this.rounds = rounds;
    this.snapshots = snapshots;
    this.drafts = drafts;
    this.published = published;
    this.held = held;
    this.bases = bases;
  }

  /** What a caller sees of a roster, and a tag of exactly that. */
  public record Seen(OutgoingRoster roster, String tag) {}

  /**
   * A published version, beside the one before it.
   *
   * @param version null: the one that holds
   * @throws ProblemException where there is no such round or version
   */
  public Seen published(RoundKey round, @Nullable String version, Caller caller) {
    var known = rounds.one(round);
    var roster = version == null ? held.latest(round) : held.version(round, version);
    var problem = roster.problem();
    var sight = new DutySight(caller, problem.problem());
    var before = published.find(round, roster.version() - 1).map(PublishedRoster::duties);
    var draft = bases.find(round, roster.version()).map(PublicationBasis::draft);
    var seen =
        new OutgoingRoster(
            round.county(),
            nameOf(round.county()),
            round.id(),
            known.name(),
            roster.version(),
            sight.seesAll() ? draft.orElse(null) : null,
            roster.published().publishedAt(),
            RosterAudience.of(caller),
            problem,
            cut(roster.duties(), sight),
            before.map(duties -> cut(duties, sight)).orElse(null));
    return new Seen(seen, roster.version() + "-" + sight.tag());
  }

  private static List<Duty> cut(List<Duty> duties, DutySight sight) {
    return duties.stream().filter(sight::sees).toList();
  }

  /**
   * A draft, beside the roster that holds, where one does. For those who see the whole county.
   *
   * @throws ProblemException where there is no such round or draft
   */
  public Seen draft(RoundKey round, String id) {
    var known = rounds.one(round);
    var draft = drafts.one(round, id);
    var holding = held.find(round);
    var seen =
        new OutgoingRoster(
            round.county(),
            nameOf(round.county()),
            round.id(),
            known.name(),
            0,
            id,
            draft.madeAt(),
            RosterAudience.COUNTY,
            problem(round.county(), draft.snapshot()),
            draft.duties(),
            holding.map(HeldRoster::duties).orElse(null));
    var tag = holding.map(HeldRoster::version).orElse(0);
    return new Seen(seen, id + "-" + tag);
  }

  /**
   * The whole roster that holds on a date, or else the next one that will; for what is shown to
   * everybody. Null where there is neither.
   */
  public @Nullable OutgoingRoster holdingOn(String county, LocalDate date) {
    if (counties.find(county).isEmpty()) {
      return null;
    }
    return published.rounds(county).stream()
        .map(round -> rounds.one(new RoundKey(county, round)))
        .filter(round -> !round.period().lastDay().isBefore(date))
        .min(Comparator.comparing(round -> round.period().firstDay()))
        .flatMap(round -> held.find(round.key()))
        .map(this::whole)
        .orElse(null);
  }

  /** A published version with all of its duties, beside the one before it. */
  private OutgoingRoster whole(HeldRoster roster) {
    var before = published.find(roster.roundKey(), roster.version() - 1);
    return new OutgoingRoster(
        roster.county(),
        nameOf(roster.county()),
        roster.round(),
        rounds.one(roster.roundKey()).name(),
        roster.version(),
        null,
        roster.published().publishedAt(),
        RosterAudience.COUNTY,
        roster.problem(),
        roster.duties(),
        before.map(PublishedRoster::duties).orElse(null));
  }

  private CheckedProblem problem(String county, String snapshot) {
    return snapshots.find(county, snapshot).orElseThrow().checked();
  }

  private String nameOf(String county) {
    return Optional.of(county).flatMap(counties::find).orElseThrow().name();
  }
}
