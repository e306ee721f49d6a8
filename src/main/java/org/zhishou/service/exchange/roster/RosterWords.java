package org.zhishou.service.exchange.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.MissingResourceException;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.platform.text.Texts;

/** The field's words for what files show, in one language. */
public record RosterWords(Locale locale) {
  private static final Texts TEXTS = Texts.of(RosterWords.class, "words");

  public String of(Session session) {
    return text("session." + session);
  }

  /** Its session, and how it is held where that is not at the centre: remote, or on which tour. */
  public String held(Duty duty, Directory directory) {
    var tour = duty.tour();
    if (tour != null) {
      return text("held.tour", directory.nameOfTour(tour));
    }
    var session = of(duty.session());
    return duty.mode() == Mode.REMOTE ? text("held.remote", session) : session;
  }

  /** The same; empty for a whole day at the centre. */
  public String heldBriefly(Duty duty, Directory directory) {
    return duty.site().isOnSite() && duty.session() == Session.FULL_DAY
        ? ""
        : held(duty, directory);
  }

  public String of(Title title) {
    return text("title." + title);
  }

  public String of(DayOfWeek weekday) {
    return text("weekday." + weekday);
  }

  /** One character in Chinese. */
  public String brief(DayOfWeek weekday) {
    return text("weekday.brief." + weekday);
  }

  public String of(UnavailabilityReason reason) {
    return text("reason." + reason);
  }

  /** The code itself where it is none of the usual ones. */
  public String specialty(String code) {
    try {
      return text("specialty." + code);
    } catch (MissingResourceException ofTheBureausOwn) {
      return code;
    }
  }

  /** Such as 10月13日. */
  public String day(LocalDate date) {
    return TEXTS.in(locale, "day", date.getMonthValue(), date.getDayOfMonth());
  }

  /** Such as 2026年10月13日. */
  public String date(LocalDate date) {
    return TEXTS.in(locale, "date", date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  public String month(YearMonth month) {
    return TEXTS.in(locale, "month", month.getYear(), month.getMonthValue());
  }

  public String holiday() {
    return text("holiday");
  }

  public String makeUp() {
    return text("make-up");
  }

  public String text(String key, Object... arguments) {
    return TEXTS.in(locale, key, arguments);
  }
}
