package org.zhishou.service.exchange.workbook;

import java.util.Locale;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.platform.text.Texts;

/** The texts of spreadsheets. */
final class WorkbookWords {
  private static final Texts TEXTS = Texts.of(WorkbookWords.class, "workbook");

  private WorkbookWords() {}

  static String in(Locale locale, String key, Object... arguments) {
    return TEXTS.in(locale, key, arguments);
  }

  /** Which roster it is, in one line. */
  static String about(OutgoingRoster roster, RosterWords words) {
    var day = words.date(roster.madeOn());
    return roster.isPublished()
        ? in(words.locale(), "about.version", roster.roundName(), roster.version(), day)
        : in(words.locale(), "about.draft", roster.roundName(), day);
  }
}
