package org.zhishou.benchmarks.cpsat;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.zhishou.benchmarks.cpsat.DutyVariables.Choice;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.TourWindowFact;

/**
 * The rules that begin with {@code tour-}. What is pinned aside, a window has duties on one date at
 * most; where several are pinned, it has them on these, and the first is known.
 */
final class Tours {
  private final DutyVariables duties;
  private final HintedModel model;
  private final Map<TourWindowFact, List<Slot>> slots = new LinkedHashMap<>();

  Tours(DutyVariables duties) {
    this.duties = duties;
    model = duties.model();
    for (var window : duties.facts().tourWindows()) {
      slots.put(window, new ArrayList<>());
    }
    for (var slot : duties.facts().slots()) {
      var window = slot.window();
      if (window != null && !duties.choicesOf(slot).isEmpty()) {
        slots.computeIfAbsent(window, key -> new ArrayList<>()).add(slot);
      }
    }
  }

  /** Those that ask for a visit. */
  Iterable<TourWindowFact> windows() {
    return slots.keySet();
  }

  /** The rule {@code tour-once}. */
  void addLimits() {
    slots
        .values()
        .forEach(
            dates -> {
              var pinned = dates.stream().filter(this::isPinned).count();
              model
                  .model()
                  .addLessOrEqual(
                      HintedModel.sum(dates.stream().map(this::visited).toList()),
                      Math.max(1, pinned));
            });
  }

  private boolean isPinned(Slot slot) {
    return duties.choicesOf(slot).stream().anyMatch(Choice::pinned);
  }

  private Literal visited(Slot slot) {
    return Objects.requireNonNull(duties.staffed(slot));
  }

  /** On which of them the first date with a duty can be. */
  private List<Slot> firstDates(TourWindowFact window) {
    var dates = slots.getOrDefault(window, List.of());
    return dates.stream().filter(this::isPinned).findFirst().map(List::of).orElse(dates);
  }

  /** How many such physicians are on the window's first date with a duty. */
  LinearExpr membersOf(TourWindowFact window, Predicate<PhysicianFact> counts) {
    return HintedModel.sum(
        firstDates(window).stream()
            .flatMap(slot -> duties.choicesOf(slot).stream())
            .filter(choice -> counts.test(choice.physician()))
            .map(Choice::taken)
            .toList());
  }

  /** The rule {@code tour-hospitals}. */
  void addHospitals(Costs costs, long weight) {
    for (var dates : slots.values()) {
      for (var slot : dates) {
        Map<String, List<Literal>> senders = new LinkedHashMap<>();
        for (var choice : duties.choicesOf(slot)) {
          if (choice.physician().dispatched() && !choice.posted()) {
            senders
                .computeIfAbsent(choice.physician().institution(), id -> new ArrayList<>())
                .add(choice.taken());
          }
        }
        if (senders.size() > 1) {
          var above = LinearExpr.newBuilder().add(-1);
          senders.values().forEach(members -> above.add(model.atLeastEach(members)));
          costs.add(model.positivePart(above, senders.size() - 1L), weight);
        }
      }
    }
  }

  /** The rule {@code tour-gap}. */
  void addGaps(Costs costs, long weight) {
    for (var window : slots.keySet()) {
      var next = window.next();
      if (next != null && window.minGapDays() > 0) {
        addGap(firstDates(window), firstDates(next), window.minGapDays(), costs, weight);
      }
    }
  }

  /**
   * Dates are counted from the earlier window's last, so that a window not visited costs nothing.
   */
  private void addGap(List<Slot> dates, List<Slot> next, int minGap, Costs costs, long weight) {
    if (dates.isEmpty() || next.isEmpty()) {
      return;
    }
    var from = dates.getLast().day().index();
    var closer = LinearExpr.newBuilder().add(-minGap);
    for (var slot : dates) {
      closer.addTerm(visited(slot), minGap + slot.day().index() - from);
    }
    for (var slot : next) {
      closer.addTerm(visited(slot), minGap - (slot.day().index() - from));
    }
    costs.add(model.positivePart(closer, minGap), weight);
  }
}
