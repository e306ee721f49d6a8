package org.zhishou.engine.advice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** Ideas as they are gathered, each once, and what all who gather need to know of the problem. */
final class IdeaBook {
  static final int MOST_NAMED = 3;

  final ScoringTables tables;
  final RosterProblem problem;
  private final Map<List<Change>, Idea> ideas = new LinkedHashMap<>();

  IdeaBook(ScoringTables tables) {
    this.tables = tables;
    problem = tables.checked().problem();
  }

  Collection<Idea> ideas() {
    return ideas.values();
  }

  void add(RepairKind kind, int units, List<? extends Change> changes, Object... arguments) {
    var list = List.<Change>copyOf(changes);
    var idea = new Idea(kind, list, units * kind.points(), Text.of(kind.key(), arguments));
    ideas.putIfAbsent(list, idea);
  }

  /** Hospitals that send physicians. */
  List<String> employers() {
    return IntStream.range(0, tables.physicians())
        .filter(tables::isDispatched)
        .mapToObj(one -> problem.physicians().get(one).institution())
        .distinct()
        .toList();
  }

  int minutes(String hospital, int centre) {
    return tables.checked().travel().minutes(hospital, problem.centres().get(centre).id());
  }

  /** An id that no physician has. */
  String newId(String institution) {
    var taken = problem.physicians().stream().map(Physician::id).collect(Collectors.toSet());
    var number = 1;
    while (taken.contains(institution + "-NEW-" + number)) {
      number++;
    }
    return institution + "-NEW-" + number;
  }

  /** What one more physician is assumed to be. */
  Physician generic(String institution) {
    return new Physician(
        newId(institution),
        null,
        institution,
        Title.ATTENDING,
        Physician.DEFAULT_SPECIALTY,
        null,
        null,
        null,
        null,
        100,
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  String id(int physician) {
    return problem.physicians().get(physician).id();
  }

  String label(int physician) {
    return problem.physicians().get(physician).label();
  }

  String hospitalLabel(String id) {
    return problem.hospitals().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
