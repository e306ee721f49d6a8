package org.zhishou.service.rounds.kept;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.service.rounds.round.OfRound;

/**
 * A published version with what it was planned from, which is fetched, and each unpacked, when it
 * is first asked for. Of one request, and one thread.
 */
public final class HeldRoster implements OfRound {
  private final PublishedRoster published;
  private final Supplier<Snapshot> planned;
  private @Nullable Snapshot snapshot;
  private @Nullable List<Duty> duties;
  private @Nullable CheckedProblem problem;

  /**
   * @param planned fetches what it was planned from
   */
  public HeldRoster(PublishedRoster published, Supplier<Snapshot> planned) {
    this.published = published;
    this.planned = planned;
  }

  public PublishedRoster published() {
    return published;
  }

  /** What it was planned from. */
  public Snapshot snapshot() {
    if (snapshot == null) {
      snapshot = planned.get();
    }
    return snapshot;
  }

  @Override
  public String county() {
    return published.county();
  }

  @Override
  public String round() {
    return published.round();
  }

  public int version() {
    return published.version();
  }

  public List<Duty> duties() {
    if (duties == null) {
      duties = published.duties();
    }
    return duties;
  }

  public CheckedProblem problem() {
    if (problem == null) {
      problem = snapshot().checked();
    }
    return problem;
  }

  /** Names by its plan. */
  public Mentions mentions() {
    return Mentions.in(problem().problem());
  }
}
