package org.zhishou.engine.advice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Repairs that might help, from where the minimum cut runs: a limit in the cut, somebody more on
 * its physicians' side, or an arc across it that a permission or a longer way would open. Nothing
 * else can raise the flow.
 */
final class Ideas {
  private static final int MOST_CUTS = 8;
  private static final int MOST_CENTRES = 8;

  private Ideas() {}

  static Collection<Idea> of(ScoringTables tables, CoverageCertificate certificate) {
    var book = new IdeaBook(tables);
    var limits = new LimitIdeas(book);
    var ways = new WayIdeas(book);
    var away = new AwayIdeas(book);
    var measures = new MeasureIdeas(book);
    for (var cut : certificate.cuts().stream().limit(MOST_CUTS).toList()) {
      var centres = shortest(cut);
      limits.raiseLimits(cut);
      ways.openWays(centres, held(cut));
      away.letMoreBeAway(centres);
      measures.take(centres, held(cut));
    }
    var sessions = certificate.unstaffableSessions();
    var centres = sessions.stream().map(tables::centreOf).distinct().limit(MOST_CENTRES).toList();
    ways.openWays(centres, Set.of());
    away.letMoreBeAway(centres);
    return book.ideas();
  }

  private static Set<Integer> held(CoverageCertificate.Cut cut) {
    var held = new TreeSet<>(cut.heldByDay());
    held.addAll(cut.heldByWeek());
    held.addAll(cut.heldByPeriod());
    return held;
  }

  /** The centres with most weeks in the cut. */
  private static List<Integer> shortest(CoverageCertificate.Cut cut) {
    return cut.centres().stream()
        .sorted(Comparator.comparingLong(centre -> -weeks(cut, centre)))
        .limit(MOST_CENTRES)
        .toList();
  }

  private static long weeks(CoverageCertificate.Cut cut, int centre) {
    return cut.centreWeeks().stream().filter(one -> one / cut.weeksOfPeriod() == centre).count();
  }
}
