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
import org.zhishou.benchmarks.facts.PostingWeek;
import org.zhishou.benchmarks.facts.Slot;
import org.zhishou.benchmarks.facts.TourWindowFact;
import org.zhishou.engine.problem.Session;

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

  long daytimeHalfDays() {
    return slot.session() == Session.EVENING ? 0 : slot.halfDays();
  }

  long evenings() {
    return slot.session() == Session.EVENING ? 1 : 0;
  }

  boolean onSite() {
    return slot.onSite();
  }

  boolean remote() {
    return slot.remote();
  }

  /** The window of the tour; null where it is none. */
  @SuppressWarnings("NullAway")
  TourWindowFact window() {
    return slot.window();
  }

  /** Whether the date is one of a posting of the physician, wherever to. */
  boolean posted() {
    return physician().postingOn(day()) != null;
  }

  /** Whether the physician is on site at the centre to which they are posted that date. */
  boolean postedHere() {
    return onSite() && physician().postedTo(centre(), day());
  }

  long postedHalfDays() {
    return postedHere() ? slot.halfDays() : 0;
  }

  /** Of a duty that is {@link #postedHere}. */
  @SuppressWarnings("NullAway")
  PostingWeek postingWeek() {
    return physician().postingWeek(day());
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
