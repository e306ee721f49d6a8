package org.zhishou.engine.json;

import java.util.OptionalInt;

/**
 * What a text and an id are, wherever one comes in.
 *
 * <p>A text is something to be read: it has at least one character that can be seen, and none that
 * cannot and does something all the same. Those are control characters (Cc, such as ESC, CR and
 * LF), format characters (Cf: marks and overrides of direction, U+200E, U+202A to U+202E, U+2066 to
 * U+2069, spaces without width, tags), separators of lines and paragraphs, and halves of surrogate
 * pairs. Characters for private use are permitted, as rare characters of Chinese names stand there.
 *
 * <p>A text of several lines, such as a reason, may have line feeds (LF) and tabs beside.
 *
 * <p>An id is a text on one line that neither begins nor ends with a space.
 */
public final class PlainText {
  /** Characters that count as letters and show nothing: Hangul fillers, blank Braille. */
  private static final String EMPTY_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

  private PlainText() {}

  /** Whether nothing of it can be seen. */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(PlainText::isEmpty);
  }

  private static boolean isEmpty(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || isUnfit(character)
        || EMPTY_LETTERS.indexOf(character) >= 0;
  }

  /** The first character that a text on one line may not have. */
  public static OptionalInt unfit(String text) {
    return text.codePoints().filter(PlainText::isUnfit).findFirst();
  }

  /** The first character that a text of several lines may not have. */
  public static OptionalInt unfitInLines(String text) {
    return text.codePoints()
        .filter(character -> character != '\n' && character != '\t')
        .filter(PlainText::isUnfit)
        .findFirst();
  }

  /** Whether it begins or ends with a space, which nobody sees. */
  public static boolean isPadded(String text) {
    return !text.isEmpty()
        && (isEmpty(text.codePointAt(0)) || isEmpty(text.codePointBefore(text.length())));
  }

  private static boolean isUnfit(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** As messages name it, such as {@code U+202E}. */
  public static String named(int character) {
    return "U+%04X".formatted(character);
  }
}
