package org.zhishou.engine.json;

import java.util.Locale;
import org.zhishou.engine.text.Text;

/**
 * Something wrong with an input, or worth a warning: where (RFC 6901), a stable code, and a
 * sentence that names the thing, its value and the way out.
 */
public record Fault(String pointer, String code, Text text) {
  public String message(Locale locale) {
    return text.in(locale);
  }
}
