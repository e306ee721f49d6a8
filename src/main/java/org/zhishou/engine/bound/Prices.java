package org.zhishou.engine.bound;

import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What the soft bound pays a physician for a visit, in units of cost: the multipliers of the
 * conditions that tie physicians to centres.
 */
final class Prices {
  static final int DAY = 0;
  static final int SESSION = 1;
  static final int SENIOR = 2;
  static final int REQUEST = 3;
  static final int EXTRA = 4;
  static final int PLACE = 5;
  static final int OUTING = 6;

  private final double mostForSenior;
  private final double mostForRequest;
  private final double mostForExtra;

  /** 0 or more, by centre and day: for a duty that makes or helps to make a duty day. */
  final double[] day;

  /** 0 or more, by session: for a duty on a required session. */
  final double[] session;

  /**
   * From 0 to the weight of {@code title-mix}, by centre and week: for a senior who comes that
   * week.
   */
  final double[] senior;

  /** From 0 to the weight of {@code requested-specialty}: for a date of the specialty. */
  final double[] request;

  /** From 0 to the weight of {@code extra-duty}, by centre and week: charged for a half-day. */
  final double[] extra;

  /** 0 or more, as {@link TourPlaces} numbers them: for a member of a tour's team. */
  final double[] place;

  /** 0 or more, as {@link OutingLimits} numbers them: charged for a visit that the limit counts. */
  final double[] outing;

  Prices(ScoringTables tables, OutingLimits outings) {
    mostForSenior = tables.weight(Rule.TITLE_MIX);
    mostForRequest = tables.weight(Rule.REQUESTED_SPECIALTY);
    mostForExtra = tables.weight(Rule.EXTRA_DUTY);
    day = new double[tables.centres() * tables.days()];
    session = new double[tables.sessions()];
    senior = new double[tables.centres() * tables.weeks()];
    request = new double[tables.requests()];
    extra = new double[tables.centres() * tables.weeks()];
    place = new double[TourPlaces.prices(tables)];
    outing = new double[outings.prices()];
  }

  private Prices(Prices other) {
    mostForSenior = other.mostForSenior;
    mostForRequest = other.mostForRequest;
    mostForExtra = other.mostForExtra;
    day = other.day.clone();
    session = other.session.clone();
    senior = other.senior.clone();
    request = other.request.clone();
    extra = other.extra.clone();
    place = other.place.clone();
    outing = other.outing.clone();
  }

  Prices copy() {
    return new Prices(this);
  }

  /** A direction of no length: a number for each price, kind by kind. */
  double[][] zeros() {
    return new double[][] {
      new double[day.length],
      new double[session.length],
      new double[senior.length],
      new double[request.length],
      new double[extra.length],
      new double[place.length],
      new double[outing.length]
    };
  }

  /** Goes {@code step} times the direction, and back to where every price may be. */
  void go(double step, double[][] direction) {
    move(day, step, direction[DAY], Double.MAX_VALUE);
    move(session, step, direction[SESSION], Double.MAX_VALUE);
    move(senior, step, direction[SENIOR], mostForSenior);
    move(request, step, direction[REQUEST], mostForRequest);
    move(extra, step, direction[EXTRA], mostForExtra);
    move(place, step, direction[PLACE], Double.MAX_VALUE);
    move(outing, step, direction[OUTING], Double.MAX_VALUE);
  }

  private static void move(double[] price, double step, double[] direction, double most) {
    for (var i = 0; i < price.length; i++) {
      price[i] = Math.clamp(price[i] + step * direction[i], 0, most);
    }
  }
}
