package org.zhishou.service.exchange.workbook;

import java.util.Locale;

/** A file that is not read at all, because of what it is or how large it would become. */
final class UnreadableUploadException extends Exception {
  private final String key;
  private final transient Object[] arguments;

  /**
   * @param key of the text that says why, and what to do
   */
  UnreadableUploadException(String key, Object... arguments) {
    super(key);
    this.key = key;
    this.arguments = arguments.clone();
  }

  String key() {
    return key;
  }

  String message(Locale locale) {
    return WorkbookWords.in(locale, "file." + key, arguments);
  }
}
