package org.zhishou.benchmarks.streams;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.benchmarks.facts.CentreDay;
import org.zhishou.benchmarks.facts.CentreFact;
import org.zhishou.benchmarks.facts.CentreWeek;
import org.zhishou.benchmarks.facts.Day;
import org.zhishou.benchmarks.facts.DutyDayPart;
import org.zhishou.benchmarks.facts.PhysicianFact;
import org.zhishou.benchmarks.facts.Slot;

/**
 * The planning entity: one seat of an open session. Its value range holds only physicians whose
 * duty there breaks no limit by itself.
 */
@PlanningEntity
public class Seat {
  @PlanningId private int id;
  private Slot slot;
  @PlanningPin private boolean pinned;

  @ValueRangeProvider private List<PhysicianFact> candidates;

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable PhysicianFact physician;

  /** For the solver's cloning alone. */
  @SuppressWarnings("NullAway")
  Seat() {}

  Seat(int id, Slot slot, List<PhysicianFact> candidates) {
    this.id = id;
    this.slot = slot;
    this.candidates = candidates;
  }

  void pin(PhysicianFact physician) {
    this.physician = physician;
    candidates = List.of(physician);
    pinned = true;
  }

  public int getId() {
    return id;
  }

  public Slot slot() {
    return slot;
  }

  public CentreFact centre() {
    return slot.centre();
  }

  public CentreDay centreDay() {
    return slot.centreDay();
  }

  public CentreWeek centreWeek() {
    return slot.centreDay().centreWeek();
  }

  public Day day() {
    return slot.day();
  }

  public int halfDays() {
    return slot.halfDays();
  }

  boolean makesDutyDay() {
    return slot.dutyDayPart() == DutyDayPart.WHOLE;
  }

  boolean makesHalfOfDutyDay() {
    return slot.dutyDayPart() == DutyDayPart.HALF;
  }

  public boolean isPinned() {
    return pinned;
  }

  public List<PhysicianFact> getCandidates() {
    return candidates;
  }

  /** The physician of a staffed seat. */
  @SuppressWarnings("NullAway")
  PhysicianFact physician() {
    return physician;
  }

  public @Nullable PhysicianFact getPhysician() {
    return physician;
  }

  public void setPhysician(@Nullable PhysicianFact physician) {
    this.physician = physician;
  }

  @Override
  public String toString() {
    return "seat " + id + " (" + slot + ")";
  }
}
