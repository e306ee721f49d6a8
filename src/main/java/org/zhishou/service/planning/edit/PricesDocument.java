package org.zhishou.service.planning.edit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.draft.PricedSeat;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;

/** What a duty costs elsewhere, and with somebody else. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PricesDocument(
    @Schema(description = "Where the duty could go.") List<Priced> places,
    @Schema(description = "Who could be on its seat, or on the vacant one.") List<Priced> takers,
    @Schema(
            description =
                "What leaving its seat empty would cost. Left out where no duty was asked for, and"
                    + " of pinned ones.")
        @Nullable CostChange ifEmpty) {
  @Schema(name = "PricedSeat")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Priced(
      String centre,
      @Schema(description = "Id of the tour that it is a seat of, if it is one's.")
          @Nullable String tour,
      LocalDate date,
      Session session,
      @Nullable Mode mode,
      @Schema(description = "Who would be on the seat.") String physician,
      @Schema(
              description =
                  "Who is on it and would take over the duty that is left. Left out for an empty"
                      + " seat, and for takers.")
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
