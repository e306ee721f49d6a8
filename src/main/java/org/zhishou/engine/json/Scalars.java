package org.zhishou.engine.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;

/** The contract's shapes that are neither objects nor lists. */
public final class Scalars {
  public static final Shape<String> TEXT = new TextShape();
  public static final Shape<String> ID = new IdShape();
  public static final Shape<Boolean> FLAG = new FlagShape();
  public static final Shape<LocalDate> DATE = new DateShape();
  public static final Shape<Instant> INSTANT = new InstantShape();
  public static final Shape<Double> LATITUDE = new NumberShape(-90, 90);
  public static final Shape<Double> LONGITUDE = new NumberShape(-180, 180);
  public static final Shape<Double> HALVES = new HalvesShape(new NumberShape(-200, 200));

  private Scalars() {}

  /** Text on one line of 1 to so many characters. */
  public static Shape<String> text(int most) {
    return new BoundedTextShape(most, false);
  }

  /** Text of 1 to so many characters that may have several lines, such as a reason. */
  public static Shape<String> lines(int most) {
    return new BoundedTextShape(most, true);
  }

  /** Whether a character that no such text may have was found, and said so. */
  private static boolean isUnfit(OptionalInt character, Place place, Faults faults) {
    character.ifPresent(
        one -> faults.add(FaultCode.CHARACTER_NOT_PERMITTED, place, PlainText.named(one)));
    return character.isPresent();
  }

  public static Shape<Integer> whole(int least, int most) {
    return new WholeShape(least, most);
  }

  public static <E extends Enum<E>> Shape<E> oneOf(Class<E> type) {
    var byName =
        Arrays.stream(type.getEnumConstants())
            .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    var names =
        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    return new ChoiceShape<>(byName, Text.of("problem.expected.one-of", names));
  }

  /** One of the values, by the text that stands for it. */
  public static <E> Shape<E> oneOf(SequencedMap<String, E> byName) {
    return new ChoiceShape<>(
        byName, Text.of("problem.expected.one-of", String.join(", ", byName.sequencedKeySet())));
  }

  private record TextShape() implements Shape<String> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.text");
    }

    @Override
    public @Nullable String read(Place place, Faults faults) {
      if (!place.node().isString()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      var text = place.node().stringValue();
      if (isUnfit(PlainText.unfit(text), place, faults)) {
        return null;
      }
      if (PlainText.isBlank(text)) {
        faults.unfit(FaultCode.BLANK_TEXT, place, expected());
        return null;
      }
      return text;
    }
  }

  private record BoundedTextShape(int most, boolean severalLines) implements Shape<String> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.bounded-text", most);
    }

    @Override
    public @Nullable String read(Place place, Faults faults) {
      if (!place.node().isString()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      var text = place.node().stringValue();
      if (isUnfit(
          severalLines ? PlainText.unfitInLines(text) : PlainText.unfit(text), place, faults)) {
        return null;
      }
      if (PlainText.isBlank(text) || text.length() > most) {
        faults.unfit(FaultCode.OUT_OF_RANGE, place, expected());
        return null;
      }
      return text;
    }
  }

  /** ISO 8601 with an offset, such as {@code 2026-09-20T16:00:00Z}. */
  private record InstantShape() implements Shape<Instant> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.instant");
    }

    @Override
    public @Nullable Instant read(Place place, Faults faults) {
      if (place.node().isString()) {
        try {
          return OffsetDateTime.parse(place.node().stringValue())
              .toInstant()
              .truncatedTo(ChronoUnit.MILLIS);
        } catch (DateTimeException malformed) {
          faults.unfit(FaultCode.UNKNOWN_VALUE, place, expected());
          return null;
        }
      }
      faults.unfit(FaultCode.WRONG_TYPE, place, expected());
      return null;
    }
  }

  private record IdShape() implements Shape<String> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.id");
    }

    @Override
    public @Nullable String read(Place place, Faults faults) {
      if (!place.node().isString()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      var id = place.node().stringValue();
      if (isUnfit(PlainText.unfit(id), place, faults)) {
        return null;
      }
      if (PlainText.isBlank(id)) {
        faults.unfit(FaultCode.EMPTY_ID, place, expected());
        return null;
      }
      if (PlainText.isPadded(id)) {
        faults.addWorded(
            FaultCode.CHARACTER_NOT_PERMITTED,
            FaultCode.CHARACTER_NOT_PERMITTED.id() + ".padded",
            place,
            Quoted.value(place.node()));
        return null;
      }
      return id;
    }
  }

  private record FlagShape() implements Shape<Boolean> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.flag");
    }

    @Override
    public @Nullable Boolean read(Place place, Faults faults) {
      if (place.node().isBoolean()) {
        return place.node().booleanValue();
      }
      faults.unfit(FaultCode.WRONG_TYPE, place, expected());
      return null;
    }
  }

  /** ISO 8601, {@code yyyy-MM-dd} and nothing else. */
  private record DateShape() implements Shape<LocalDate> {
    private static final int LENGTH = 10;

    @Override
    public Text expected() {
      return Text.of("problem.expected.date");
    }

    @Override
    public @Nullable LocalDate read(Place place, Faults faults) {
      if (!place.node().isString()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      var date = date(place.node().stringValue());
      if (date == null) {
        faults.unfit(FaultCode.INVALID_DATE, place, expected());
      }
      return date;
    }

    private static @Nullable LocalDate date(String text) {
      if (text.length() != LENGTH || text.charAt(4) != '-' || text.charAt(7) != '-') {
        return null;
      }
      var year = digits(text, 0, 4);
      var month = digits(text, 5, 7);
      var day = digits(text, 8, LENGTH);
      if (year < 0 || month < 0 || day < 0) {
        return null;
      }
      try {
        return LocalDate.of(year, month, day);
      } catch (DateTimeException noSuchDate) {
        return null;
      }
    }

    private static int digits(String text, int from, int to) {
      var number = 0;
      for (var index = from; index < to; index++) {
        var digit = text.charAt(index) - '0';
        if (digit < 0 || digit > 9) {
          return -1;
        }
        number = 10 * number + digit;
      }
      return number;
    }
  }

  private record ChoiceShape<E>(Map<String, E> byName, Text expected) implements Shape<E> {
    @Override
    public @Nullable E read(Place place, Faults faults) {
      if (!place.node().isString()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      var chosen = byName.get(place.node().stringValue());
      if (chosen == null) {
        faults.unfit(FaultCode.UNKNOWN_VALUE, place, expected());
      }
      return chosen;
    }
  }

  private record WholeShape(int least, int most) implements Shape<Integer> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.whole", least, most);
    }

    @Override
    public @Nullable Integer read(Place place, Faults faults) {
      var number = place.node().isNumber() ? exact(place.node()) : null;
      if (!place.node().isNumber()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
      } else if (number != null && number.stripTrailingZeros().scale() > 0) {
        faults.unfit(FaultCode.NOT_WHOLE, place, expected());
      } else if (number == null || !within(number, least, most)) {
        faults.unfit(FaultCode.OUT_OF_RANGE, place, expected());
      } else {
        return number.intValue();
      }
      return null;
    }
  }

  private record NumberShape(int least, int most) implements Shape<Double> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.number", least, most);
    }

    @Override
    public @Nullable Double read(Place place, Faults faults) {
      if (!place.node().isNumber()) {
        faults.unfit(FaultCode.WRONG_TYPE, place, expected());
        return null;
      }
      var number = exact(place.node());
      if (number == null || !within(number, least, most)) {
        faults.unfit(FaultCode.OUT_OF_RANGE, place, expected());
        return null;
      }
      return number.doubleValue();
    }
  }

  private record HalvesShape(NumberShape number) implements Shape<Double> {
    @Override
    public Text expected() {
      return Text.of("problem.expected.halves", number.least, number.most);
    }

    @Override
    public @Nullable Double read(Place place, Faults faults) {
      var value = number.read(place, faults);
      if (value != null && exact(place.node()) instanceof BigDecimal exact && !inHalves(exact)) {
        faults.unfit(FaultCode.NOT_IN_HALVES, place, expected());
        return null;
      }
      return value;
    }

    private static boolean inHalves(BigDecimal number) {
      return number.add(number).stripTrailingZeros().scale() <= 0;
    }
  }

  private static boolean within(BigDecimal number, int least, int most) {
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  /** Null for what is too large to be a decimal. */
  private static @Nullable BigDecimal exact(JsonNode number) {
    return number.isDouble() && Double.isInfinite(number.doubleValue())
        ? null
        : number.decimalValue();
  }
}
