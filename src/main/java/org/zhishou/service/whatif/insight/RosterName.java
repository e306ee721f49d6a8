package org.zhishou.service.whatif.insight;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * Which roster of a round is meant: {@code draft:ID}, {@code published:2}, {@code scenario:ID}; or
 * {@code draft} for the one that counts and {@code published} for the version that holds.
 *
 * @param id null for the one that counts or holds
 */
record RosterName(Kind kind, @Nullable String id) {
  static final String FORMS = "draft, draft:ID, published, published:VERSION, scenario:ID";

  /** Such a name in a body. */
  static final class Form implements Shape<RosterName> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.one-of", FORMS);
    }

    @Override
    public @Nullable RosterName read(Place place, Faults faults) {
      var text = Scalars.TEXT.read(place, faults);
      var name = text == null ? Optional.<RosterName>empty() : RosterName.of(text);
      if (text != null && name.isEmpty()) {
        faults.unfit(FaultCode.UNKNOWN_VALUE, place, expected());
      }
      return name.orElse(null);
    }
  }

  enum Kind {
    DRAFT,
    PUBLISHED,
    SCENARIO
  }

  /** Empty where it is no such name. */
  static Optional<RosterName> of(String text) {
    var parts = text.strip().split(":", 2);
    var id = parts.length == 2 ? parts[1] : null;
    for (var kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(parts[0])) {
        return isFit(kind, id) ? Optional.of(new RosterName(kind, id)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isFit(Kind kind, @Nullable String id) {
    return switch (kind) {
      case DRAFT -> id == null || !id.isBlank();
      case PUBLISHED -> id == null || id.matches("[1-9]\\d{0,8}");
      case SCENARIO -> id != null && !id.isBlank();
    };
  }

  @Override
  public String toString() {
    var word = kind.name().toLowerCase(Locale.ROOT);
    return id == null ? word : word + ":" + id;
  }
}
