package org.zhishou.service.text;

import java.util.Locale;

/** An argument of a text that is itself worded when the language is known. */
@FunctionalInterface
public interface Wording {
  String in(Locale locale);
}
