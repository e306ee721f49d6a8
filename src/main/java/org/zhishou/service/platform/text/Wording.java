package org.zhishou.service.platform.text;

import java.util.Locale;

/** An argument of a text that is itself worded when the language is known. */
@FunctionalInterface
public interface Wording {
  String in(Locale locale);
}
