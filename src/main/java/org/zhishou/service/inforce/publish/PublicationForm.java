package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.ReasonShape;
import org.zhishou.service.platform.web.RecordShape;
import org.zhishou.service.rounds.kept.Gap;

/**
 * What somebody says who publishes.
 *
 * @param draft null for the one that counts
 */
public record PublicationForm(
    @Schema(description = "The one that counts unless stated.") @Nullable String draft,
    @Nullable List<Acknowledged> acknowledged) {
  /** A gap, or all of a centre in some weeks, and why the roster is published all the same. */
  @Schema(
      name = "GapAcknowledgement",
      description =
          "A coverage gap, and why the roster is published all the same: of a week, of a required"
              + " session by date and session, or all of the centre in the weeks from one date to"
              + " another.")
  public record Acknowledged(
      String centre,
      @Schema(description = "A tour that lacks members, together with window.")
          @Nullable String tour,
      @Schema(description = "The first day of the tour's window.") @Nullable LocalDate window,
      @Schema(description = "Any day of a week with too few duty days.") @Nullable LocalDate week,
      @Schema(description = "A date of the first week, together with to.") @Nullable LocalDate from,
      @Schema(description = "A date of the last week.") @Nullable LocalDate to,
      @Schema(description = "Of a required session.") @Nullable LocalDate date,
      @Nullable Session session,
      @Nullable Mode mode,
      @Size(min = 1, max = 1000) @ReadAs(ReasonShape.class) String reason)
      implements RecordShape.Checked {
    @Override
    public void check(Place at, Faults faults) {
      var inWeeks = !at.property("from").missing() || !at.property("to").missing();
      for (var needed : inWeeks ? List.of("from", "to") : List.of(dated())) {
        if (at.property(needed).missing()) {
          faults.missing(at.property(needed), Scalars.DATE.expected());
        }
      }
      if (from != null && to != null && to.isBefore(from)) {
        faults.add(FaultCode.TO_BEFORE_FROM, at.property("to"), to, from);
      }
      for (var beside : inWeeks ? List.of("week", "date", "session") : List.<String>of()) {
        if (!at.property(beside).missing()) {
          faults.add(FaultCode.UNKNOWN_PROPERTY, at.property(beside), "from, to");
        }
      }
    }

    private boolean ofSession() {
      return week == null && session != null;
    }

    private String dated() {
      return tour != null ? "window" : ofSession() ? "date" : "week";
    }

    private Gap gap() {
      var day = tour != null ? window : ofSession() ? date : week;
      var site = new Site(centre, mode == null ? Mode.ON_SITE : mode, tour);
      return new Gap(site, Objects.requireNonNull(day), ofSession() ? session : null);
    }

    boolean covers(Gap other) {
      if (from == null || to == null) {
        return gap().equals(other);
      }
      return centre.equals(other.centre())
          && !other.date().isBefore(from.with(DayOfWeek.MONDAY))
          && !other.date().isAfter(to.with(DayOfWeek.SUNDAY));
    }
  }

  public PublicationForm {
    acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
  }

  /** Of a draft, without a word on its gaps. */
  public static PublicationForm of(String draft) {
    return new PublicationForm(draft, null);
  }

  /** In the order of the body. */
  @Override
  public List<Acknowledged> acknowledged() {
    return Objects.requireNonNull(acknowledged);
  }

  Optional<String> reason(Gap gap) {
    return acknowledged().stream()
        .filter(one -> one.covers(gap))
        .map(Acknowledged::reason)
        .findFirst();
  }
}
