package org.zhishou.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class DutyEditsTest {
  private static final int PROBLEMS = 150;

  /**
   * Random edits of random rosters: what can be carried out costs and breaks what the auditor says.
   */
  @Test
  void theDeltasAndTheLimitsBrokenAreThoseTheAuditorFindsInTheRosterAfterwards() {
    var seen = new HashMap<String, Integer>();
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var draft = draft(seed);
      var random = new SplittableRandom(seed);
      for (var i = 0; i < 12; i++) {
        var before = new AuditorSays(draft.tables().checked(), draft.duties());
        var edits = new ArrayList<DutyEdit>();
        for (var count = 1 + random.nextInt(2); count > 0; count--) {
          edits.add(randomEdit(draft, random));
        }
        var outcome = DutyEdits.preview(draft, edits);
        assertThat(draft.duties()).as("a preview changes nothing").isEqualTo(before.duties());
        outcome.refusals().forEach(fault -> seen.merge(fault.code(), 1, Integer::sum));
        if (outcome.refusals().isEmpty()) {
          var after = new AuditorSays(draft.tables().checked(), outcome.duties());
          assertThat(outcome.change()).isEqualTo(before.changeTo(after));
          assertThat(outcome.score()).isEqualTo(after.audit().score());
          assertThat(
                  outcome.newlyBroken().stream().map(LimitBreach::rule).collect(Collectors.toSet()))
              .as("seed %d, %s", seed, edits)
              .isEqualTo(before.newlyBrokenBy(after));
          seen.merge(outcome.accepted() ? "accepted" : "limit", 1, Integer::sum);
        }
        var applied = DutyEdits.apply(draft, edits);
        assertThat(applied).isEqualTo(outcome);
        assertThat(draft.duties())
            .isEqualTo(outcome.accepted() ? outcome.duties() : before.duties());
      }
    }
    assertThat(seen.keySet())
        .contains(
            "accepted",
            "limit",
            "no-seat-left",
            "closed-session",
            "pinned",
            "pinned-by-problem",
            "already-there",
            "no-such-duty");
    assertThat(seen.get("accepted")).isGreaterThan(100);
    assertThat(seen.get("limit")).isGreaterThan(100);
  }

  private static DutyEdit randomEdit(DraftRoster draft, SplittableRandom random) {
    var problem = draft.tables().checked().problem();
    var duties = draft.duties();
    var physician = problem.physicians().get(random.nextInt(problem.physicians().size())).id();
    var centre = problem.centres().get(random.nextInt(problem.centres().size())).id();
    var date = problem.period().date(random.nextInt(problem.period().days()));
    var session = Session.values()[random.nextInt(4)];
    if (duties.isEmpty()) {
      return new DutyEdit.Assign(new DutyEdit.Seat(centre, date, session, physician), null);
    }
    var one = seat(duties.get(random.nextInt(duties.size())));
    var other = seat(duties.get(random.nextInt(duties.size())));
    return switch (random.nextInt(7)) {
      case 0 -> new DutyEdit.Clear(one);
      case 1 -> new DutyEdit.Swap(one, other);
      case 2 -> new DutyEdit.Move(one, date, session);
      case 3 -> new DutyEdit.Pin(one, random.nextBoolean());
      case 4 ->
          new DutyEdit.Assign(
              new DutyEdit.Seat(one.centre(), one.date(), one.session(), physician),
              one.physician());
      case 5 ->
          new DutyEdit.Assign(
              new DutyEdit.Seat(one.centre(), one.date(), one.session(), physician), null);
      default -> new DutyEdit.Assign(new DutyEdit.Seat(centre, date, session, physician), null);
    };
  }

  @Test
  void aPinnedDutyStaysUntilItIsUnpinned() {
    var draft = draft(3);
    var duty =
        draft.duties().stream().filter(one -> !one.pinned()).findFirst().map(DutyEditsTest::seat);
    var seat = duty.orElseThrow();
    assertThat(DutyEdits.apply(draft, List.of(new DutyEdit.Pin(seat, true))).accepted()).isTrue();
    var refused = DutyEdits.preview(draft, List.of(new DutyEdit.Clear(seat)));
    assertThat(refused.refusals()).extracting(Fault::code).containsExactly("pinned");
    assertThat(refused.accepted()).isFalse();
    var freed = List.<DutyEdit>of(new DutyEdit.Pin(seat, false), new DutyEdit.Clear(seat));
    assertThat(DutyEdits.preview(draft, freed).refusals()).isEmpty();
  }

  @Test
  void everyEditThatCannotBeCarriedOutIsRefusedAtOnceAndInBothLanguages() {
    var draft = draft(3);
    var date = draft.tables().checked().problem().period().firstDay();
    var nowhere = new DutyEdit.Seat("C77", date.minusDays(1), Session.MORNING, "P77");
    var outcome =
        DutyEdits.preview(
            draft, List.of(new DutyEdit.Clear(nowhere), new DutyEdit.Assign(nowhere, null)));
    assertThat(outcome.refusals())
        .extracting(Fault::pointer, Fault::code)
        .contains(
            tuple("/edits/0", "unknown-centre"),
            tuple("/edits/0", "date-outside-period"),
            tuple("/edits/0", "unknown-physician"),
            tuple("/edits/1", "unknown-centre"));
    for (var refusal : outcome.refusals()) {
      assertThat(refusal.message(Locale.ENGLISH)).doesNotContain("{");
      assertThat(refusal.message(Locale.CHINA)).doesNotContain("{");
    }
  }

  private static DraftRoster draft(long seed) {
    var tables = new ScoringTables(RandomProblems.of(seed));
    return DraftRoster.of(tables, Rosters.duties(Rosters.random(tables, seed)));
  }

  private static DutyEdit.Seat seat(Duty duty) {
    return new DutyEdit.Seat(duty.centre(), duty.date(), duty.session(), duty.physician());
  }
}
