package org.zhishou.engine.bound;

import java.util.Arrays;

/**
 * The least a physician costs by the curve of {@code fair-travel} itself: pair after pair, from the
 * last, each number of visits is tried beside each choice that is open, and what is best on the
 * line for the pairs before gives its bound and, its minutes counted, a whole quarter. What the
 * line gives away, up to an hour's worth of its slope, is found again.
 *
 * <p>Of choices that leave as many half-days, one that takes as many minutes as another or more and
 * costs no less without them is dropped (labels and dominance, as for shortest paths with
 * resources: M. Desrochers and F. Soumis, INFOR 26, 1988).
 */
final class CheapestShare {
  private static final int MOST_CHOICES = 20_000;

  /** Many times what 20,000 choices take as a rule, and some milliseconds. */
  private static final int MOST_TRIES = 1_000_000;

  private static final int NUMBER_BITS = 20;
  private static final int MINUTES_BITS = 28;
  private static final double LEAST_GAIN = 1e-7;
  private static final int NONE = -1;

  private final HalfDayShares shares;
  private final int mostChoices;
  private final int mostTries;
  private TravelLine line = TravelLine.of(0, 0);

  /** What is looked for costs less. */
  private double limit;

  /** The choice that the cheapest found is made of, or -1 where none is below what was known. */
  private int best;

  /** By choice, the one that it adds to, and which pair visits how often besides. */
  private int[] before = new int[256];

  private int[] pairOf = new int[256];
  private int[] visits = new int[256];

  /** By choice, half-days that it leaves, minutes that it takes, and its cost along the line. */
  private int[] left = new int[256];

  private int[] minutes = new int[256];
  private double[] cost = new double[256];
  private int choices;

  /** How many open choices have been looked at, and numbers of visits and half-days beside them. */
  private int tries;

  /** Choices to which those of the next pairs are added. */
  private int[] open = new int[256];

  private int opened;
  private long[] order = new long[256];

  CheapestShare(HalfDayShares shares) {
    this(shares, MOST_CHOICES, MOST_TRIES);
  }

  /** Gives up at the first pair that takes more choices or tries than so many, all in all. */
  CheapestShare(HalfDayShares shares, int mostChoices, int mostTries) {
    this.shares = shares;
    this.mostChoices = mostChoices;
    this.mostTries = mostTries;
  }

  /**
   * @param line along whose slope the shares have been shared
   * @param costs by half-days, what the physician costs beside travel and visits
   * @param known what {@code visitsOf} costs
   * @param visitsOf how often each pair visits; becomes the cheapest, if that is found
   * @return the least cost; minus infinity where too many ways would have to be tried, since what
   *     is open then comes to no more than along the line
   */
  double least(TravelLine line, double[] costs, int pinnedMinutes, double known, int[] visitsOf) {
    this.line = line;
    limit = known - LEAST_GAIN;
    best = NONE;
    choices = 0;
    tries = 0;
    opened = 0;
    for (var halfDays = 0; halfDays <= shares.capacity(); halfDays++) {
      enterIfBetter(
          NONE,
          shares.pairs(),
          0,
          halfDays,
          pinnedMinutes,
          costs[halfDays] + line.at(pinnedMinutes));
    }
    var pair = shares.pairs() - 1;
    while (pair >= 0 && branch(pair)) {
      pair--;
    }
    if (best != NONE) {
      enterBest(visitsOf);
    }
    return pair < 0 ? limit : Double.NEGATIVE_INFINITY;
  }

  private boolean isBetter(double atLeast) {
    return atLeast < limit;
  }

  /**
   * Decides how often the pair visits.
   *
   * @return whether there are few enough choices and tries so far
   */
  private boolean branch(int pair) {
    var openBefore = opened;
    for (var i = 0; i < openBefore; i++) {
      var choice = open[i];
      tries++;
      if (isBetter(cost[choice] - shares.worthWithLast(pair + 1, left[choice]))) {
        visit(choice, pair);
      }
      if (choices > mostChoices || tries > mostTries) {
        return false;
      }
    }
    var kept = 0;
    var inOrder = 0;
    for (var i = 0; i < opened; i++) {
      var choice = open[i];
      if (isBetter(cost[choice] - shares.worthOfFirst(pair, left[choice]))) {
        open[kept++] = choice;
        inOrder += i < openBefore ? 1 : 0;
      }
    }
    opened = kept;
    if (inOrder < opened) {
      dropWorse(inOrder);
    }
    return true;
  }

  private void visit(int choice, int pair) {
    for (var count = 1; count <= shares.most(pair); count++) {
      var costThen = cost[choice] - shares.worth(pair, count);
      var minutesThen = minutes[choice] + count * shares.minutes(pair);
      var most = Math.min(left[choice], count * shares.mostHalfDays(pair));
      for (var taken = count * shares.leastHalfDays(pair); taken <= most; taken++) {
        tries++;
        enterIfBetter(choice, pair, count, left[choice] - taken, minutesThen, costThen);
      }
    }
  }

  /** Each choice is tried with what is best on the line for the sites that it leaves. */
  private void enterIfBetter(
      int choice, int pair, int count, int leftThen, int minutesThen, double costThen) {
    var onLine = costThen - shares.worthOfFirst(pair, leftThen);
    if (!isBetter(onLine)) {
      return;
    }
    enter(choice, pair, count, leftThen, minutesThen, costThen);
    var whole = onLine + line.gapAt(minutesThen + shares.minutesOfFirst(pair, leftThen));
    if (isBetter(whole)) {
      limit = whole - LEAST_GAIN;
      best = choices - 1;
    }
  }

  private void enter(
      int choice, int pair, int count, int leftThen, int minutesThen, double costThen) {
    if (choices == before.length) {
      var length = 2 * choices;
      before = Arrays.copyOf(before, length);
      pairOf = Arrays.copyOf(pairOf, length);
      visits = Arrays.copyOf(visits, length);
      left = Arrays.copyOf(left, length);
      minutes = Arrays.copyOf(minutes, length);
      cost = Arrays.copyOf(cost, length);
      open = Arrays.copyOf(open, length);
      order = new long[length];
    }
    before[choices] = choice;
    pairOf[choices] = pair;
    visits[choices] = count;
    left[choices] = leftThen;
    minutes[choices] = minutesThen;
    cost[choices] = costThen;
    open[opened++] = choices++;
  }

  /**
   * The curve rises with the minutes, so that fewer of them cost no more whatever is added.
   *
   * @param inOrder so many open choices, the first, are in order: by half-days left, then minutes
   */
  private void dropWorse(int inOrder) {
    for (var i = 0; i < opened; i++) {
      var choice = open[i];
      order[i] = ((long) left[choice] << MINUTES_BITS | minutes[choice]) << NUMBER_BITS | choice;
    }
    Arrays.sort(order, inOrder, opened);
    var kept = 0;
    var i = 0;
    var added = inOrder;
    while (i < inOrder || added < opened) {
      var next = added == opened || i < inOrder && order[i] < order[added] ? i++ : added++;
      kept = keep((int) (order[next] & (1 << NUMBER_BITS) - 1), kept);
    }
    opened = kept;
  }

  /** Keeps a choice beside so many that come before it, unless the last of them is as good. */
  private int keep(int choice, int kept) {
    var last = kept == 0 ? NONE : open[kept - 1];
    if (last == NONE || left[last] != left[choice]) {
      open[kept] = choice;
      return kept + 1;
    }
    if (withoutWay(choice) >= withoutWay(last)) {
      return kept;
    }
    var at = minutes[last] == minutes[choice] ? kept - 1 : kept;
    open[at] = choice;
    return at + 1;
  }

  private double withoutWay(int choice) {
    return cost[choice] - line.slope() * minutes[choice];
  }

  private void enterBest(int[] visitsOf) {
    shares.trace(pairOf[best], left[best], visitsOf);
    Arrays.fill(visitsOf, pairOf[best], shares.pairs(), 0);
    for (var choice = best; before[choice] != NONE; choice = before[choice]) {
      visitsOf[pairOf[choice]] = visits[choice];
    }
  }
}
