package org.zhishou.engine.bound;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.IntFunction;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** What a minimum cut says to a bureau: which centres and weeks, and whose limits hold them. */
final class CutInWords {
  private static final int MOST_NAMES = 8;
  private static final int MOST_SENTENCES = 20;

  private final ScoringTables tables;
  private final RosterProblem problem;

  CutInWords(ScoringTables tables) {
    this.tables = tables;
    problem = tables.checked().problem();
  }

  /** The pieces that miss most first. */
  List<CoverageCertificate.Cut> cuts(Collection<Bottleneck> bottlenecks) {
    return kinds(bottlenecks).stream()
        .sorted((one, other) -> other.missing() - one.missing())
        .map(one -> one.cut(tables.weeks(), sentence(one)))
        .toList();
  }

  /** As many sentences as a reader bears; the last tells how many are left out. */
  static List<Text> sentences(List<CoverageCertificate.Cut> cuts) {
    var sentences = new ArrayList<Text>();
    cuts.stream().limit(MOST_SENTENCES).forEach(cut -> sentences.add(cut.sentence()));
    if (cuts.size() > MOST_SENTENCES) {
      sentences.add(Text.of("bound.cut-more", cuts.size() - MOST_SENTENCES));
    }
    return sentences;
  }

  /** In one piece: weeks of the same centres that are held alike, and all that nobody may serve. */
  private Collection<Bottleneck> kinds(Collection<Bottleneck> bottlenecks) {
    var kinds = new LinkedHashMap<Set<Integer>, List<Bottleneck>>();
    for (var bottleneck : bottlenecks) {
      var centres = reachable(bottleneck) ? bottleneck.centres : Set.<Integer>of();
      var sameCentres = kinds.computeIfAbsent(centres, unseen -> new ArrayList<>());
      var like = sameCentres.stream().filter(bottleneck::isLike).findFirst();
      if (like.isPresent()) {
        like.get().add(bottleneck);
      } else {
        sameCentres.add(bottleneck);
      }
    }
    return kinds.values().stream().flatMap(List::stream).toList();
  }

  private Text sentence(Bottleneck cut) {
    var holds = new ArrayList<Text>();
    if (cut.dates > 0) {
      holds.add(Text.of("bound.cut-dates", cut.dates));
    }
    if (cut.byWeek > 0) {
      holds.add(Text.of("bound.cut-weekly-limit", physicians(cut.heldByWeek), cut.byWeek));
    }
    if (cut.byPeriod > 0) {
      holds.add(Text.of("bound.cut-period-limit", physicians(cut.heldByPeriod), cut.byPeriod));
    }
    if (cut.byDay > 0) {
      holds.add(Text.of("bound.cut-one-place", physicians(cut.heldByDay), cut.byDay));
    }
    if (holds.isEmpty()) {
      holds.add(Text.of(reachable(cut) ? "bound.cut-no-date" : "bound.cut-nobody"));
    }
    return Text.of(
        "bound.cut",
        names(cut.centres, centre -> problem.centres().get(centre).label()),
        names(cut.weeks, week -> problem.period().date(week * 7).toString()),
        cut.needed,
        cut.possible(),
        cut.missing(),
        holds);
  }

  private boolean reachable(Bottleneck cut) {
    return cut.centres.stream().anyMatch(centre -> tables.candidates(centre).length > 0);
  }

  private Text physicians(SortedSet<Integer> physicians) {
    return names(physicians, physician -> problem.physicians().get(physician).label());
  }

  private static Text names(SortedSet<Integer> all, IntFunction<String> label) {
    var named = all.stream().limit(MOST_NAMES).map(label::apply).toList();
    return all.size() > MOST_NAMES
        ? Text.of("bound.names-and-more", named, all.size())
        : Text.of("bound.names", named);
  }
}
