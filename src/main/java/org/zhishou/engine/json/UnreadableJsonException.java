package org.zhishou.engine.json;

import java.util.Locale;
import org.zhishou.engine.text.Text;

/**
 * Text that is not JSON at all. The message says in which line and column, both from 1, it breaks
 * off and why, and repeats nothing of the text but a property's name.
 */
public final class UnreadableJsonException extends RuntimeException {
  private final transient Text text;
  private final int line;
  private final int column;

  public UnreadableJsonException(Text text, int line, int column) {
    super(text.in(Locale.ENGLISH));
    this.text = text;
    this.line = line;
    this.column = column;
  }

  /** The message in {@code locale}, line and column included. */
  public String message(Locale locale) {
    return text.in(locale);
  }

  /** The message, for who words it later. */
  public Text text() {
    return text;
  }

  public int line() {
    return line;
  }

  public int column() {
    return column;
  }
}
