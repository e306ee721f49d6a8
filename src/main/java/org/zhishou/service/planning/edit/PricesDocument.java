package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.draft.PricedSeat;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;

/**
 * @param places where the duty could go
 * @param takers who could be on its seat, or on the vacant one
 * @param ifEmpty what leaving its seat empty would cost; null where no duty was asked for, and of
 *     pinned ones
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PricesDocument(List<Priced> places, List<Priced> takers, @Nullable CostChange ifEmpty) {
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Priced(
      String centre,
      @Nullable String tour,
      LocalDate date,
      Session session,
      @Nullable Mode mode,
      String physician,
      @Nullable String inExchangeFor,
      CostChange change,
      List<LimitBreach> newlyBroken) {
    static List<Priced> of(List<PricedSeat> seats) {
      return seats.stream().map(Priced::of).toList();
    }

    private static Priced of(PricedSeat seat) {
      return new Priced(
          seat.site().centre(),
          seat.site().tour(),
          seat.date(),
          seat.session(),
          seat.site().isRemote() ? Mode.REMOTE : null,
          seat.physician(),
          seat.inExchangeFor(),
          seat.verdict().change(),
          seat.verdict().newlyBroken());
    }
  }
}
