package org.zhishou.engine.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.Rosters;
import org.zhishou.engine.scoring.ScoringTables;

class DutyPricesTest {
  private static final int PROBLEMS = 60;

  @Test
  void everyPlaceCostsAndBreaksWhatTryingTheEditSays() {
    var exchanges = 0;
    var moves = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var draft = draft(seed);
      var duties = draft.duties().stream().filter(duty -> !duty.pinned()).toList();
      if (duties.isEmpty()) {
        continue;
      }
      var duty = duties.get(new SplittableRandom(seed).nextInt(duties.size()));
      var before = draft.duties();
      var places = new DutyPrices(draft).places(duty, Places.ALL);
      assertThat(draft.duties()).as("the draft stays as it is").isEqualTo(before);
      for (var place : places) {
        var edits = edits(duty, place);
        var tried = DutyEdits.preview(draft, edits);
        assertThat(tried.refusals()).as("%d %s", seed, edits).isEmpty();
        assertThat(place.verdict().change()).isEqualTo(tried.change());
        assertThat(place.verdict().newlyBroken())
            .containsExactlyInAnyOrderElementsOf(tried.newlyBroken());
        exchanges += place.inExchangeFor() == null ? 0 : 1;
        moves += place.inExchangeFor() == null ? 1 : 0;
      }
    }
    assertThat(exchanges).isGreaterThan(100);
    assertThat(moves).isGreaterThan(100);
  }

  @Test
  void whateverIsLeftOutCouldNotBeCarriedOut() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var draft = draft(seed);
      var all = draft.duties();
      var mine = all.stream().filter(duty -> !duty.pinned()).findFirst();
      if (mine.isEmpty()) {
        continue;
      }
      var duty = mine.get();
      var places = new DutyPrices(draft).places(duty, Places.ALL);
      for (var other : all) {
        var offered =
            places.stream()
                .anyMatch(
                    place ->
                        place.site().equals(other.site())
                            && place.date().equals(other.date())
                            && place.session() == other.session()
                            && other.physician().equals(place.inExchangeFor()));
        var swap = new DutyEdit.Swap(seat(duty), seat(other));
        var possible =
            !duty.physician().equals(other.physician())
                && DutyEdits.preview(draft, List.of(swap)).refusals().isEmpty();
        assertThat(offered).as("%d %s", seed, swap).isEqualTo(possible);
      }
    }
  }

  @Test
  void everybodyElseOnASeatCostsAndBreaksWhatTryingTheEditSays() {
    var tried = 0;
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var draft = draft(seed);
      var prices = new DutyPrices(draft);
      var problem = draft.tables().checked().problem();
      for (var duty : draft.duties().stream().filter(one -> !one.pinned()).limit(2).toList()) {
        var cleared = DutyEdits.preview(draft, List.of(new DutyEdit.Clear(seat(duty))));
        assertThat(prices.ifEmpty(duty).orElseThrow().change()).isEqualTo(cleared.change());
        for (var taker : prices.takers(duty, Places.ALL)) {
          var edit = new DutyEdit.Assign(seat(taker), duty.physician());
          assertSame(draft, taker, edit);
        }
      }
      for (var centre : problem.centres()) {
        for (var taker : prices.takers(centre.id(), null, problem.period().firstDay())) {
          assertSame(draft, taker, new DutyEdit.Assign(seat(taker), null));
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(100);
  }

  @Test
  void aPinnedDutyGoesNowhere() {
    var draft = draft(3);
    var duty = draft.duties().stream().filter(one -> !one.pinned()).findFirst().orElseThrow();
    assertThat(new DutyPrices(draft).takers(duty, Places.ALL)).isNotEmpty();
    DutyEdits.apply(draft, List.of(new DutyEdit.Pin(seat(duty), true)));
    var prices = new DutyPrices(draft);
    assertThat(prices.places(duty, Places.ALL)).isEmpty();
    assertThat(prices.takers(duty, Places.ALL)).isEmpty();
    assertThat(prices.ifEmpty(duty)).isEmpty();
  }

  @Test
  void onlyTheDatesAskedForAreLookedAt() {
    var draft = draft(3);
    var duty = draft.duties().stream().filter(one -> !one.pinned()).findFirst().orElseThrow();
    var day = duty.date();
    var prices = new DutyPrices(draft);
    var whole = prices.places(duty, Places.ALL);
    assertThat(prices.places(duty, Places.between(day, day.plusDays(2))))
        .isEqualTo(
            whole.stream()
                .filter(place -> !place.date().isBefore(day))
                .filter(place -> !place.date().isAfter(day.plusDays(2)))
                .toList());
  }

  @Test
  void onlyTheCentresAndPhysiciansAskedForAreLookedAt() {
    for (var seed = 0; seed < PROBLEMS; seed++) {
      var draft = draft(seed);
      var mine = draft.duties().stream().filter(one -> !one.pinned()).findFirst();
      if (mine.isEmpty()) {
        continue;
      }
      var duty = mine.get();
      var prices = new DutyPrices(draft);
      var whole = prices.places(duty, Places.ALL);
      for (var place : whole) {
        var centre = some(Set.of(place.site().centre()), null);
        assertThat(prices.places(duty, centre))
            .containsExactlyElementsOf(
                whole.stream()
                    .filter(one -> one.site().centre().equals(place.site().centre()))
                    .toList());
        var physician = some(null, Set.of(partner(place)));
        assertThat(prices.places(duty, physician))
            .containsExactlyElementsOf(
                whole.stream().filter(one -> partner(one).equals(partner(place))).toList());
      }
      for (var taker : prices.takers(duty, Places.ALL)) {
        assertThat(prices.takers(duty, some(null, Set.of(taker.physician()))))
            .containsExactly(taker);
      }
    }
  }

  private static Places some(@Nullable Set<String> centres, @Nullable Set<String> physicians) {
    return new Places(LocalDate.MIN, LocalDate.MAX, centres, physicians);
  }

  private static String partner(PricedSeat place) {
    return place.inExchangeFor() == null ? place.physician() : place.inExchangeFor();
  }

  private static void assertSame(DraftRoster draft, PricedSeat taker, DutyEdit edit) {
    var tried = DutyEdits.preview(draft, List.of(edit));
    assertThat(tried.refusals()).isEmpty();
    assertThat(taker.verdict().change()).isEqualTo(tried.change());
    assertThat(taker.verdict().newlyBroken())
        .containsExactlyInAnyOrderElementsOf(tried.newlyBroken());
  }

  private static List<DutyEdit> edits(Duty duty, PricedSeat place) {
    if (place.inExchangeFor() != null) {
      var other =
          new DutyEdit.Seat(place.site(), place.date(), place.session(), place.inExchangeFor());
      return List.of(new DutyEdit.Swap(seat(duty), other));
    }
    var edits = new ArrayList<DutyEdit>();
    edits.add(new DutyEdit.Clear(seat(duty)));
    edits.add(new DutyEdit.Assign(seat(place), null));
    return edits;
  }

  private static DutyEdit.Seat seat(PricedSeat place) {
    return new DutyEdit.Seat(place.site(), place.date(), place.session(), place.physician());
  }

  private static DutyEdit.Seat seat(Duty duty) {
    return new DutyEdit.Seat(duty.centre(), duty.date(), duty.session(), duty.physician());
  }

  private static DraftRoster draft(long seed) {
    var tables = new ScoringTables(RandomProblems.of(seed));
    return DraftRoster.of(tables, Rosters.duties(Rosters.random(tables, seed)));
  }
}
