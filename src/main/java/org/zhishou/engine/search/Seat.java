package org.zhishou.engine.search;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The planning entity: one seat of one session of one centre and date. Its value range holds only
 * physicians who are qualified, permitted, near enough and free that day; a pinned seat keeps its
 * physician, whoever that is.
 */
@PlanningEntity
public final class Seat {
  private final int index;
  private final boolean pinned;
  private final List<Candidate> candidates;
  private @Nullable Candidate candidate;

  /** For the solver's cloning alone. */
  Seat() {
    this(-1, false, List.of());
  }

  Seat(int index, boolean pinned, List<Candidate> candidates) {
    this.index = index;
    this.pinned = pinned;
    this.candidates = candidates;
  }

  @PlanningId
  public int getIndex() {
    return index;
  }

  @PlanningPin
  public boolean isPinned() {
    return pinned;
  }

  @ValueRangeProvider(id = "candidates")
  public List<Candidate> getCandidates() {
    return candidates;
  }

  @PlanningVariable(allowsUnassigned = true, valueRangeProviderRefs = "candidates")
  public @Nullable Candidate getCandidate() {
    return candidate;
  }

  public void setCandidate(@Nullable Candidate candidate) {
    this.candidate = candidate;
  }

  @Override
  public String toString() {
    return "seat " + index;
  }
}
