package org.zhishou.service.planning.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.DutyEdits;
import org.zhishou.engine.draft.DutyPrices;
import org.zhishou.engine.draft.EditOutcome;
import org.zhishou.engine.draft.Places;
import org.zhishou.engine.draft.PricedSeat;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Rosters laid out as boards, and the prices of places in them; changes none. */
@Service
@Transactional(readOnly = true)
class BoardDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final DraftStore drafts;
  private final PublishedRosterStore published;
  private final AuditedRosters rosters;
  private final FirstPrices firstPrices;

  BoardDesk(
      RoundDesk rounds,
      CountyClock clock,
      DraftStore drafts,
      PublishedRosterStore published,
      AuditedRosters rosters,
      FirstPrices firstPrices) {
    this.rounds = rounds;
    this.clock = clock;
    this.drafts = drafts;
    this.published = published;
    this.rosters = rosters;
    this.firstPrices = firstPrices;
  }

  /**
   * @param edits tried on the draft before it is laid out; null for none
   */
  BoardDocument draft(
      RoundKey round, String draft, @Nullable List<DutyEdit> edits, Caller caller, Locale locale) {
    rounds.one(round);
    var found = drafts.one(round, draft);
    var holding = published.latest(round);
    if (edits == null) {
      var board =
          rosters.lent(
              found,
              List.of(),
              roster ->
                  board(
                      new BoardLayout(roster, locale, knowsReasons(caller)), found, holding, null));
      firstPrices.workOut(found);
      return board;
    }
    var roster = rosters.of(found);
    var outcome = DutyEdits.apply(roster, edits);
    return board(new BoardLayout(roster, locale, knowsReasons(caller)), found, holding, outcome);
  }

  private BoardDocument board(
      BoardLayout layout,
      Draft draft,
      Optional<PublishedRoster> holding,
      @Nullable EditOutcome outcome) {
    return layout.board(
        draft.id(),
        holding.map(PublishedRoster::version).orElse(null),
        clock.today(),
        holding.map(PublishedRoster::duties).orElse(List.of()),
        outcome);
  }

  BoardDocument published(RoundKey round, String version, Caller caller, Locale locale) {
    rounds.one(round);
    var number = version.matches("[1-9]\\d{0,8}") ? Integer.parseInt(version) : 0;
    var found = published.find(round, number).orElseThrow(round.unknown("published/" + version));
    var duties = found.duties();
    var roster = rosters.published(found);
    return new BoardLayout(roster, locale, knowsReasons(caller))
        .board(null, found.version(), clock.today(), duties, null);
  }

  PricesDocument prices(RoundKey key, String draft, PriceQuestion question) {
    var round = rounds.one(key);
    var among =
        round.state() == RoundState.PUBLISHED
            ? question.among().notBefore(clock.today())
            : question.among();
    return rosters.lent(
        drafts.one(key, draft),
        question.beforehand(),
        roster -> answer(question, among, new DutyPrices(roster)));
  }

  private static PricesDocument answer(PriceQuestion question, Places among, DutyPrices prices) {
    List<PricedSeat> places = List.of();
    List<PricedSeat> takers = List.of();
    CostChange ifEmpty = null;
    var held = question.duty();
    if (held != null) {
      var duty =
          new Duty(
              held.site().centre(),
              held.site().tour(),
              held.date(),
              held.session(),
              held.site().mode(),
              held.physician(),
              false);
      places = prices.places(duty, among);
      takers = question.wantsTakers() ? prices.takers(duty, among) : List.of();
      ifEmpty = prices.ifEmpty(duty).map(empty -> empty.change()).orElse(null);
    }
    var vacant = question.vacant();
    if (vacant != null) {
      takers = prices.takers(vacant.centre(), vacant.tour(), vacant.date());
    }
    return new PricesDocument(
        PricesDocument.Priced.of(places), PricesDocument.Priced.of(takers), ifEmpty);
  }

  private static boolean knowsReasons(Caller caller) {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER);
  }
}
