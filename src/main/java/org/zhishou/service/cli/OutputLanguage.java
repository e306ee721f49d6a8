package org.zhishou.service.cli;

import java.util.Locale;

/** As {@code --lang} names it. */
enum OutputLanguage {
  zh(Locale.SIMPLIFIED_CHINESE),
  en(Locale.ENGLISH);

  final Locale locale;

  OutputLanguage(Locale locale) {
    this.locale = locale;
  }
}
