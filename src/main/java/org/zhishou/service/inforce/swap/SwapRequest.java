package org.zhishou.service.inforce.swap;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A duty that a physician offers.
 *
 * @param duty with the physician who offers it
 * @param hospital who employs that physician
 * @param taker who would take it; null while nobody does
 * @param takerHospital who employs the taker
 * @param given the duty that the taker gives in exchange, with the taker; null where they give none
 * @param published the version that it became; null before
 * @param version counts the writes, from 1
 */
record SwapRequest(
    String id,
    String county,
    String round,
    DutyEdit.Seat duty,
    String hospital,
    SwapState state,
    @Nullable String taker,
    @Nullable String takerHospital,
    DutyEdit.@Nullable Seat given,
    @Nullable Integer published,
    long version,
    Instant madeAt,
    Instant updatedAt)
    implements OfRound {
  SwapRequest taken(String by, String institution, DutyEdit.@Nullable Seat exchange, Instant at) {
    return new SwapRequest(
        id,
        county,
        round,
        duty,
        hospital,
        SwapState.TAKEN,
        by,
        institution,
        exchange,
        null,
        version + 1,
        madeAt,
        at);
  }

  SwapRequest released(Instant at) {
    return new SwapRequest(
        id,
        county,
        round,
        duty,
        hospital,
        SwapState.OFFERED,
        null,
        null,
        null,
        null,
        version + 1,
        madeAt,
        at);
  }

  SwapRequest at(SwapState next, @Nullable Integer roster, Instant at) {
    return new SwapRequest(
        id,
        county,
        round,
        duty,
        hospital,
        next,
        taker,
        takerHospital,
        given,
        roster,
        version + 1,
        madeAt,
        at);
  }

  /**
   * What it does to the roster.
   *
   * @throws NullPointerException where nobody takes it
   */
  List<DutyEdit> edits() {
    var to = Objects.requireNonNull(taker);
    var exchange = given;
    if (exchange != null) {
      return List.of(new DutyEdit.Swap(duty, exchange));
    }
    var seat = new DutyEdit.Seat(duty.site(), duty.date(), duty.session(), to);
    return List.of(new DutyEdit.Assign(seat, duty.physician()));
  }

  /** Whether it may still become a version of the roster. */
  boolean isOpen() {
    return switch (state) {
      case OFFERED, TAKEN, CONFIRMED -> true;
      case APPROVED, REFUSED, WITHDRAWN -> false;
    };
  }

  /** Whether the duty is offered by it or given in exchange. */
  boolean moves(DutyEdit.Seat seat) {
    return duty.equals(seat) || seat.equals(given);
  }
}
