package org.zhishou.engine.rulebook;

import static org.zhishou.engine.rulebook.Level.COVERAGE;
import static org.zhishou.engine.rulebook.Level.LIMITS;
import static org.zhishou.engine.rulebook.Level.SOFT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every rule of {@code docs/rules.md}, in its order. */
public enum Rule {
  QUALIFIED_TITLE("qualified-title", LIMITS, 1, "National Health Commission, 2023-09-21"),
  PERMITTED_CENTRE("permitted-centre", LIMITS, 1, "Physicians Law 2021, art. 14-15; paired areas"),
  TRAVEL_LIMIT("travel-limit", LIMITS, 1, "bureau's policy"),
  AVAILABILITY("availability", LIMITS, 1, "hospital HR's submission"),
  ONE_PLACE("one-place", LIMITS, 1, "nobody is in two places"),
  DAILY_LIMIT("daily-limit", LIMITS, 1, "8 hours a day"),
  WEEKLY_LIMIT("weekly-limit", LIMITS, 1, "bureau's policy"),
  PERIOD_LIMIT("period-limit", LIMITS, 1, "hospital"),
  HOME_STAFFING("home-staffing", LIMITS, 1, "the hospital's own clinic must go on"),
  REMOTE_LIMIT("remote-limit", LIMITS, 1, "the hospital's own clinic must go on"),
  EXTRA_EVENING_LIMIT("extra-evening-limit", LIMITS, 1, "Labour Law, art. 41"),
  TOUR_ONCE("tour-once", LIMITS, 1, "a tour is made once a window"),
  WEEKLY_COVERAGE(
      "weekly-coverage", COVERAGE, 1, "National Health Commission, 2023-09-21, measure two"),
  REQUIRED_SESSION("required-session", COVERAGE, 1, "extended hours, market days"),
  TOUR_VISIT("tour-visit", COVERAGE, 1, "touring clinics for townships and villages"),
  FAIR_WORKLOAD("fair-workload", SOFT, 3, "equal load, across quarters too"),
  FAIR_TRAVEL("fair-travel", SOFT, 2, "nobody gets all the far centres"),
  TRAVEL_TIME("travel-time", SOFT, 1, "time on the road is time lost"),
  CONTINUITY("continuity", SOFT, 100, "patients find the doctor they know, across quarters too"),
  FIXED_WEEKDAY("fixed-weekday", SOFT, 30, "every Tuesday, Dr Li"),
  TITLE_MIX("title-mix", SOFT, 40, "an associate chief or chief at every centre every week"),
  SPREAD("spread", SOFT, 10, "Mon-Wed-Fri rather than Mon-Tue-Wed"),
  UNDESIRED_DATE("undesired-date", SOFT, 50, "hospital HR's submission"),
  PREFERRED_DATE("preferred-date", SOFT, -20, "hospital HR's submission"),
  REQUESTED_SPECIALTY(
      "requested-specialty", SOFT, 60, "paediatrics, psychiatry and the like are the weak ones"),
  EXTRA_DUTY("extra-duty", SOFT, 30, "physicians are scarce"),
  PROMOTION_SERVICE("promotion-service", SOFT, 15, "Physicians Law 2021, art. 46"),
  SHORTFALL_SPREAD(
      "shortfall-spread", SOFT, 20, "a shortage is shared; no centre is dropped wholesale"),
  STABILITY("stability", SOFT, 200, "a published roster changes as little as it can"),
  POSTING_DAYS("posting-days", SOFT, 20, "who is posted to a centre is there"),
  TOUR_HOSPITALS("tour-hospitals", SOFT, 40, "a team that knows each other"),
  TOUR_GAP("tour-gap", SOFT, 5, "tours at even intervals"),
  EQUITY("equity", SOFT, 0, "what goes beyond the minimum is shared by population"),
  EQUITY_FLOOR("equity-floor", SOFT, 0, "every resident has a claim to seniors on site");

  private static final Map<String, Rule> BY_ID =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));

  private final String id;
  private final Level level;
  private final int defaultWeight;
  private final String source;

  Rule(String id, Level level, int defaultWeight, String source) {
    this.id = id;
    this.level = level;
    this.defaultWeight = defaultWeight;
    this.source = source;
  }

  /** The rule's name everywhere: in JSON, the API, pages and documents. */
  public String id() {
    return id;
  }

  public Level level() {
    return level;
  }

  /** What the rule's formula is multiplied by where the policy names no weight of its own. */
  public int defaultWeight() {
    return defaultWeight;
  }

  /** The law, announcement or party that asks for the rule. */
  public String source() {
    return source;
  }

  /** Whether the policy may weigh the rule: only what is soft. */
  public boolean weighable() {
    return level == SOFT;
  }

  /**
   * Whether a policy has to weigh the rule for it to judge; else it judges wherever a problem has
   * what it is about.
   */
  public boolean optional() {
    return weighable() && defaultWeight == 0;
  }

  public static Optional<Rule> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  public static List<Rule> ofLevel(Level level) {
    return Arrays.stream(values()).filter(rule -> rule.level == level).toList();
  }
}
