package org.zhishou.engine.json;

import java.util.Locale;

/** The stable codes of everything that can be wrong with a problem, or worth a warning. */
public enum FaultCode {
  UNKNOWN_PROPERTY,
  MISSING_PROPERTY,
  WRONG_TYPE,
  EMPTY_ID,
  BLANK_TEXT,
  CHARACTER_NOT_PERMITTED,
  EMPTY_LIST,
  LIST_TOO_LONG,
  UNKNOWN_VALUE,
  INVALID_DATE,
  OUT_OF_RANGE,
  NOT_WHOLE,
  NOT_IN_HALVES,
  UNKNOWN_RULE,
  RULE_NOT_WEIGHABLE,
  NOT_A_MONDAY,
  NOT_A_SUNDAY,
  PERIOD_TOO_LONG,
  TO_BEFORE_FROM,
  MAKE_UP_DAY_ON_WEEKDAY,
  HOLIDAY_AND_MAKE_UP_DAY,
  DUPLICATE_ID,
  UNKNOWN_ID,
  NOT_A_HOSPITAL,
  NOT_A_CENTRE,
  DUPLICATE_SESSION,
  DUPLICATE_SPECIALTY,
  DUPLICATE_AWAY_LIMIT,
  OVERLAPPING_AWAY_LIMITS,
  DUPLICATE_TRAVEL_TIME,
  TRAVEL_TIME_UNKNOWN,
  TOO_MANY_TRAVEL_TIMES,
  DATE_OUTSIDE_PERIOD,
  DUPLICATE_DUTY,
  PINNED_DUTY_CLOSED,
  TOO_MANY_PINNED_DUTIES,
  NOT_DISPATCHED,
  NOT_OWN_STAFF,
  OVERLAPPING_POSTINGS,
  WINDOWS_NOT_IN_ORDER,
  TEAM_TOO_LARGE,
  DUPLICATE_TEAM_ROW,
  DUPLICATE_TOUR_MINUTES,
  TOUR_AT_ANOTHER_CENTRE,
  TOUR_NOT_FULL_DAY,
  TOUR_WITH_MODE,
  PINNED_OFF_TOUR_DATES,
  TOO_MANY_FAULTS,
  PREFERRED_AND_UNDESIRED,
  PREFERRED_BUT_NEVER_SENT,
  TARGET_ABOVE_LIMIT,
  PERIOD_GIVEN_TWICE,
  ID_UNUSABLE,
  TEXT_TOO_LONG,
  TOO_MANY_SEATS,
  TOO_MUCH_MEMORY,

  /** A warning: a centre requests a specialty that no physician of the problem has. */
  SPECIALTY_NOBODY_HAS(true),
  /** A warning: no qualified physician may serve the centre and is near enough. */
  CENTRE_OUT_OF_REACH(true),
  /** A warning: there is no open centre that the physician may serve. */
  PHYSICIAN_SERVES_NOWHERE(true),
  /** A warning: a posting covers too few days of a year to count as service at primary level. */
  POSTING_EARNS_NOTHING(true),
  /** A warning: a tour's window has no date on which the tour can be made. */
  TOUR_WINDOW_WITHOUT_DATES(true),
  /** A warning: the State Council's notice for a year of the period is not known. */
  PROVISIONAL_CALENDAR(true),
  /** A warning: a range or date of an availability lies outside the period and changes nothing. */
  OUTSIDE_PERIOD(true),
  /** A warning: two ranges of unavailable dates overlap. */
  UNAVAILABLE_TWICE(true),
  REGISTRY_ABSENCE_DROPPED(true),
  /** A warning: somebody asks for a date on which they cannot be sent. */
  PREFERRED_WHILE_UNAVAILABLE(true),
  /** A warning: more service days are wanted than there are working days to be sent on. */
  TARGET_ABOVE_AVAILABLE_DAYS(true),
  /** A warning: no working day of the period is left. */
  NEVER_AVAILABLE(true),
  /** A warning: somebody is posted to a centre on dates of the period. */
  POSTED_MEANWHILE(true),
  /** A warning: somebody is unavailable on dates of a posting. */
  ABSENT_WHILE_POSTED(true);

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  private final boolean warning;

  FaultCode() {
    this(false);
  }

  FaultCode(boolean warning) {
    this.warning = warning;
  }

  /** The code as it stands in answers, such as {@code travel-time-unknown}. */
  public String id() {
    return id;
  }

  /** Whether the code only warns; the problem is planned all the same. */
  public boolean warning() {
    return warning;
  }
}
