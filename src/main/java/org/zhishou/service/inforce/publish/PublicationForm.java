package org.zhishou.service.inforce.publish;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.engine.text.Text;
import org.zhishou.service.rounds.kept.Gap;

/**
 * What somebody says who publishes.
 *
 * @param draft null for the one that counts
 */
public record PublicationForm(@Nullable String draft, List<Acknowledged> acknowledged) {
  private static final int LONGEST_REASON = 1000;

  /**
   * A gap, or all of a centre in some weeks, and why the roster is published all the same.
   *
   * @param gap the one; the first date of the weeks where there is a last
   * @param to within the last week; null for the one gap
   */
  public record Acknowledged(Gap gap, @Nullable LocalDate to, String reason) {
    boolean covers(Gap other) {
      if (to == null) {
        return gap.equals(other);
      }
      return gap.centre().equals(other.centre())
          && !other.date().isBefore(gap.date().with(DayOfWeek.MONDAY))
          && !other.date().isAfter(to.with(DayOfWeek.SUNDAY));
    }
  }

  public PublicationForm {
    acknowledged = List.copyOf(acknowledged);
  }

  /** Of a draft, without a word on its gaps. */
  public static PublicationForm of(String draft) {
    return new PublicationForm(draft, List.of());
  }

  Optional<String> reason(Gap gap) {
    return acknowledged.stream()
        .filter(one -> one.covers(gap))
        .map(Acknowledged::reason)
        .findFirst();
  }

  static Shape<PublicationForm> shape() {
    return new FormShape();
  }

  private record FormShape() implements Shape<PublicationForm> {
    private static final Names NAMES = Names.of("draft", "acknowledged");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable PublicationForm read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      return fields == null
          ? null
          : new PublicationForm(
              fields.optional("draft", Scalars.ID), fields.list("acknowledged", new GapShape()));
    }
  }

  private record GapShape() implements Shape<Acknowledged> {
    private static final Names NAMES =
        Names.of(
            "centre", "tour", "window", "week", "from", "to", "date", "session", "mode", "reason");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Acknowledged read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var centre = fields.mandatory("centre", Scalars.ID);
      var reason = fields.mandatory("reason", Scalars.lines(LONGEST_REASON));
      if (!fields.at("from").missing() || !fields.at("to").missing()) {
        return weeks(fields, centre, reason, faults);
      }
      var tour = fields.optional("tour", Scalars.ID);
      var mode = fields.optional("mode", Scalars.oneOf(Mode.class), Mode.ON_SITE);
      var isSession = fields.at("week").missing() && !fields.at("session").missing();
      var dated = isSession ? "date" : "week";
      var date = fields.mandatory(tour == null ? dated : "window", Scalars.DATE);
      var session = isSession ? fields.mandatory("session", Scalars.oneOf(Session.class)) : null;
      return centre == null || reason == null || date == null
          ? null
          : new Acknowledged(new Gap(new Site(centre, mode, tour), date, session), null, reason);
    }

    private static @Nullable Acknowledged weeks(
        Fields fields, @Nullable String centre, @Nullable String reason, Faults faults) {
      var from = fields.mandatory("from", Scalars.DATE);
      var to = fields.mandatory("to", Scalars.DATE);
      if (from != null && to != null && to.isBefore(from)) {
        faults.add(FaultCode.TO_BEFORE_FROM, fields.at("to"), to, from);
      }
      for (var beside : List.of("week", "date", "session")) {
        if (!fields.at(beside).missing()) {
          faults.add(FaultCode.UNKNOWN_PROPERTY, fields.at(beside), "from, to");
        }
      }
      return centre == null || reason == null || from == null || to == null
          ? null
          : new Acknowledged(new Gap(Site.of(centre), from, null), to, reason);
    }
  }
}
