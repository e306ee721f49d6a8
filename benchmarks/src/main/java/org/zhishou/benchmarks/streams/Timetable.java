package org.zhishou.benchmarks.streams;

import ai.timefold.solver.core.api.domain.solution.ConstraintWeightOverrides;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.benchmarks.facts.BaselineFact;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.CountyFacts;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.PostingWeek;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.SpecialtyRequest;
import org.zhishou.benchmarks.facts.TourWindowFact;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;

/** The planning solution. */
@PlanningSolution
public class Timetable {
  @ProblemFactCollectionProperty private List<TourWindowFact> tourWindows;
  @ProblemFactCollectionProperty private List<PostingWeek> postingWeeks;
  @ProblemFactCollectionProperty private List<PhysicianFact> physicians;
  @ProblemFactCollectionProperty private List<CentreFact> centres;
  @ProblemFactCollectionProperty private List<CentreWeek> centreWeeks;
  @ProblemFactCollectionProperty private List<Slot> slots;
  @ProblemFactCollectionProperty private List<SpecialtyRequest> requests;
  @ProblemFactCollectionProperty private List<BaselineFact> baseline;
  @PlanningEntityCollectionProperty private List<Seat> seats;
  private ConstraintWeightOverrides<HardMediumSoftScore> weights;
  @PlanningScore private @Nullable HardMediumSoftScore score;

  /** For the solver's cloning alone. */
  @SuppressWarnings("NullAway")
  Timetable() {}

  /** Every seat empty but the pinned ones. */
  public Timetable(CountyFacts facts) {
    this(facts, facts::candidates);
  }

  /**
   * @param legal who is in the value range of a session's seats
   */
  Timetable(CountyFacts facts, Function<Slot, List<PhysicianFact>> legal) {
    physicians = facts.physicians();
    centres = facts.centres();
    centreWeeks = facts.centreWeeks();
    slots = facts.slots();
    requests = facts.requests();
    baseline = facts.baseline();
    tourWindows = facts.tourWindows();
    postingWeeks = facts.postingWeeks();
    seats = new ArrayList<>();
    var pinnedAt = new HashMap<Slot, List<PhysicianFact>>();
    for (var duty : baseline) {
      if (duty.pinned() && duty.slot() != null) {
        pinnedAt.computeIfAbsent(duty.slot(), slot -> new ArrayList<>()).add(duty.physician());
      }
    }
    Map<List<PhysicianFact>, List<PhysicianFact>> shared = new HashMap<>();
    for (var slot : slots) {
      var candidates = shared.computeIfAbsent(legal.apply(slot), range -> range);
      var pinned = pinnedAt.getOrDefault(slot, List.of());
      for (var place = 0; place < slot.seats(); place++) {
        var seat = new Seat(seats.size(), slot, candidates);
        if (place < pinned.size()) {
          seat.pin(pinned.get(place));
        }
        seats.add(seat);
      }
    }
    weights = weights(facts.policy());
  }

  private static ConstraintWeightOverrides<HardMediumSoftScore> weights(Policy policy) {
    var weights = new HashMap<String, HardMediumSoftScore>();
    for (var rule : Stream.of(Rule.values()).filter(Rule::weighable).toList()) {
      weights.put(rule.id(), HardMediumSoftScore.ofSoft(Math.abs(policy.weight(rule))));
    }
    return ConstraintWeightOverrides.of(weights);
  }

  /** Only this rule counts, with its weight. */
  void switchOffAllBut(Rule only) {
    var overrides = new HashMap<String, HardMediumSoftScore>();
    for (var rule : Rule.values()) {
      if (rule != only) {
        overrides.put(rule.id(), HardMediumSoftScore.ZERO);
      } else if (rule.level() == Level.SOFT) {
        overrides.put(rule.id(), weights.getConstraintWeight(rule.id()));
      }
    }
    weights = ConstraintWeightOverrides.of(overrides);
  }

  public List<Duty> duties() {
    return seats.stream()
        .filter(seat -> seat.getPhysician() != null)
        .map(
            seat ->
                new Duty(
                    seat.centre().id(),
                    seat.slot().site().tour(),
                    seat.day().date(),
                    seat.slot().session(),
                    seat.slot().site().mode(),
                    seat.physician().id(),
                    seat.isPinned()))
        .toList();
  }

  /** The number of who is on each seat, -1 for nobody. */
  public int[] physiciansBySeat() {
    return seats.stream()
        .map(Seat::getPhysician)
        .mapToInt(physician -> physician == null ? -1 : physician.index())
        .toArray();
  }

  public List<PhysicianFact> getPhysicians() {
    return physicians;
  }

  public List<CentreFact> getCentres() {
    return centres;
  }

  public List<CentreWeek> getCentreWeeks() {
    return centreWeeks;
  }

  public List<Slot> getSlots() {
    return slots;
  }

  public List<SpecialtyRequest> getRequests() {
    return requests;
  }

  public List<TourWindowFact> getTourWindows() {
    return tourWindows;
  }

  public List<PostingWeek> getPostingWeeks() {
    return postingWeeks;
  }

  public List<BaselineFact> getBaseline() {
    return baseline;
  }

  public List<Seat> getSeats() {
    return seats;
  }

  public void setSeats(List<Seat> seats) {
    this.seats = seats;
  }

  public ConstraintWeightOverrides<HardMediumSoftScore> getWeights() {
    return weights;
  }

  public void setWeights(ConstraintWeightOverrides<HardMediumSoftScore> weights) {
    this.weights = weights;
  }

  public @Nullable HardMediumSoftScore getScore() {
    return score;
  }

  public void setScore(@Nullable HardMediumSoftScore score) {
    this.score = score;
  }
}
