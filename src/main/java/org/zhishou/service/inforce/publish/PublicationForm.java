package org.zhishou.service.inforce.publish;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.text.Text;
import org.zhishou.service.rounds.kept.Gap;

/**
 * What somebody says who publishes.
 *
 * @param draft null for the one that counts
 */
public record PublicationForm(@Nullable String draft, List<Acknowledged> acknowledged) {
  private static final int LONGEST_REASON = 1000;

  /** A gap, and why the roster is published all the same. */
  public record Acknowledged(Gap gap, String reason) {}

  public PublicationForm {
    acknowledged = List.copyOf(acknowledged);
  }

  /** Of a draft, without a word on its gaps. */
  public static PublicationForm of(String draft) {
    return new PublicationForm(draft, List.of());
  }

  Optional<String> reason(Gap gap) {
    return acknowledged.stream()
        .filter(one -> one.gap().equals(gap))
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
    private static final Names NAMES = Names.of("centre", "week", "date", "session", "reason");

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
      var reason = fields.mandatory("reason", Scalars.text(LONGEST_REASON));
      var isSession = fields.at("week").missing() && !fields.at("session").missing();
      var date = fields.mandatory(isSession ? "date" : "week", Scalars.DATE);
      var session = isSession ? fields.mandatory("session", Scalars.oneOf(Session.class)) : null;
      return centre == null || reason == null || date == null
          ? null
          : new Acknowledged(new Gap(centre, date, session), reason);
    }
  }
}
