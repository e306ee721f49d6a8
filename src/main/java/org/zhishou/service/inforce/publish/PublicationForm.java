package org.zhishou.service.inforce.publish;

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
public record PublicationForm(@Nullable String draft, @Nullable List<Acknowledged> acknowledged) {
  /**
   * A gap, or all of a centre in some weeks, and why the roster is published all the same.
   *
   * @param window of a tour
   * @param week of a week, any day of it
   * @param from with {@code to}: of all in the weeks of these dates
   * @param date of a required session
   */
  public record Acknowledged(
      String centre,
      @Nullable String tour,
      @Nullable LocalDate window,
      @Nullable LocalDate week,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate date,
      @Nullable Session session,
      @Nullable Mode mode,
      @ReadAs(ReasonShape.class) String reason)
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
