package org.zhishou.engine.bound;

import java.util.Arrays;
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
  static final int KINDS = 7;

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
    var zeros = new double[KINDS][];
    Arrays.setAll(zeros, kind -> new double[of(kind).length]);
    return zeros;
  }

  /**
   * Goes some steps along the direction, and back to where every price may be.
   *
   * @param steps by region
   * @param regions of each price, kind by kind
   */
  void go(double[] steps, int[][] regions, double[][] direction) {
    for (var kind = 0; kind < KINDS; kind++) {
      var price = of(kind);
      var most = most(kind);
      for (var i = 0; i < price.length; i++) {
        price[i] = Math.clamp(price[i] + steps[regions[kind][i]] * direction[kind][i], 0, most);
      }
    }
  }

  /** Takes over the prices of some regions. */
  void take(Prices other, boolean[] taken, int[][] regions) {
    for (var kind = 0; kind < KINDS; kind++) {
      var price = of(kind);
      var others = other.of(kind);
      for (var i = 0; i < price.length; i++) {
        price[i] = taken[regions[kind][i]] ? others[i] : price[i];
      }
    }
  }

  private double[] of(int kind) {
    return switch (kind) {
      case DAY -> day;
      case SESSION -> session;
      case SENIOR -> senior;
      case REQUEST -> request;
      case EXTRA -> extra;
      case PLACE -> place;
      default -> outing;
    };
  }

  private double most(int kind) {
    return switch (kind) {
      case SENIOR -> mostForSenior;
      case REQUEST -> mostForRequest;
      case EXTRA -> mostForExtra;
      default -> Double.MAX_VALUE;
    };
  }
}
