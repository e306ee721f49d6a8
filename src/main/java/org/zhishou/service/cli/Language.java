package org.zhishou.service.cli;

import java.util.Locale;

/** As {@code --lang} names it. */
enum Language {
  zh(Locale.SIMPLIFIED_CHINESE),
  en(Locale.ENGLISH);

  final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }
}
