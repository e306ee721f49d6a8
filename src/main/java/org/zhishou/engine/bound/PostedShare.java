package org.zhishou.engine.bound;

import java.util.Arrays;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * What the visits of a physician on dates of postings are paid at most: in each week the best dates
 * that the posting's own limit leaves. They cost no load, no way, no continuity and no weekday, and
 * what a roster saves by {@code posting-days} is not counted at all.
 */
final class PostedShare {
  private final ScoringTables tables;
  private final OpenDemand demand;
  private final Visits visits;
  private final VisitWorth visitWorth;
  private final double[] paid;
  private final int[] visitOn;

  PostedShare(OpenDemand demand, Visits visits, VisitWorth visitWorth) {
    this.demand = demand;
    this.visits = visits;
    this.visitWorth = visitWorth;
    tables = demand.tables();
    paid = new double[tables.days()];
    visitOn = new int[tables.days()];
  }

  /**
   * @param timesOn the visits that are paid so much are counted here
   */
  double most(int physician, Prices prices, int[] timesOn) {
    if (visits.firstPosted(physician) == visits.firstPair(physician + 1)) {
      return 0;
    }
    enterBestByDate(physician, prices);
    var sum = 0.0;
    for (var posting = 0; posting < tables.postings(); posting++) {
      for (var week = 0; week < tables.weeks(); week++) {
        if (tables.physicianOfPosting(posting) == physician) {
          sum += mostOfWeek(physician, posting, week, ofWeek(physician, week, prices), timesOn);
        }
      }
    }
    return sum;
  }

  /** A physician is at one place a day. */
  private void enterBestByDate(int physician, Prices prices) {
    Arrays.fill(paid, Double.NEGATIVE_INFINITY);
    for (var pair = visits.firstPosted(physician); pair < visits.firstPair(physician + 1); pair++) {
      for (var visit = visits.firstVisit(pair); visit < visits.firstVisit(pair + 1); visit++) {
        var day = visits.day(visit);
        var worth = visitWorth.of(physician, pair, visit, prices);
        if (worth > paid[day]) {
          paid[day] = worth;
          visitOn[day] = visit;
        }
      }
    }
  }

  private double ofWeek(int physician, int week, Prices prices) {
    var most = 0.0;
    for (var pair = visits.firstPosted(physician); pair < visits.firstPair(physician + 1); pair++) {
      most = Math.max(most, visitWorth.ofWeek(physician, pair, week, prices));
    }
    return most;
  }

  private double mostOfWeek(int physician, int posting, int week, double ofFirst, int[] timesOn) {
    var sum = 0.0;
    var more = ofFirst;
    for (var i = demand.postedRest(posting, week); i > 0; i--) {
      var best = -1;
      for (var day = week * 7; day < week * 7 + 7; day++) {
        if (tables.postingAt(physician, day) == posting
            && paid[day] + more > (best < 0 ? 0 : paid[best] + more)) {
          best = day;
        }
      }
      if (best < 0) {
        return sum;
      }
      sum += paid[best] + more;
      more = 0;
      timesOn[visitOn[best]]++;
      paid[best] = Double.NEGATIVE_INFINITY;
    }
    return sum;
  }

  /** Duty days that the postings of the physician may give, at most. */
  int mostDays(int physician) {
    if (visits.firstPosted(physician) == visits.firstPair(physician + 1)) {
      return 0;
    }
    var sum = 0;
    for (var posting = 0; posting < tables.postings(); posting++) {
      for (var week = 0; week < tables.weeks(); week++) {
        sum +=
            tables.physicianOfPosting(posting) == physician
                ? Math.min(7, demand.postedRest(posting, week))
                : 0;
      }
    }
    return sum;
  }
}
