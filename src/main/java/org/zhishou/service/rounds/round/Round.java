package org.zhishou.service.rounds.round;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Period;

/**
 * A planning round of a county.
 *
 * @param id such as {@code 2026-Q4}, or the first day of a period that is no bureau's quarter
 * @param deadline until when hospitals and physicians may hand in
 * @param planningAt and the other instants: when it came into that state; null before
 * @param draft the draft that counts; null before the first
 * @param version counts the writes, from 1
 */
public record Round(
    String county,
    String id,
    String name,
    Period period,
    Instant deadline,
    Unsubmitted whoeverSubmittedNothing,
    RoundState state,
    Instant collectingAt,
    @Nullable Instant planningAt,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    @Nullable String draft,
    long version,
    Instant updatedAt) {

  public RoundKey key() {
    return new RoundKey(county, id);
  }

  static Round open(String county, String id, RoundTerms terms, Period period, Instant now) {
    return new Round(
        county,
        id,
        terms.name(),
        period,
        terms.deadline(),
        terms.whoeverSubmittedNothing(),
        RoundState.COLLECTING,
        now,
        null,
        null,
        null,
        null,
        1,
        now);
  }

  /** As the API shows it. */
  public RoundDocument document() {
    return RoundDocument.of(this);
  }

  public boolean isCollectingAt(Instant instant) {
    return state == RoundState.COLLECTING && instant.isBefore(deadline);
  }

  Round edited(RoundTerms terms, Instant now) {
    return new Round(
        county,
        id,
        terms.name(),
        period,
        terms.deadline(),
        terms.whoeverSubmittedNothing(),
        state,
        collectingAt,
        planningAt,
        publishedAt,
        closedAt,
        draft,
        version + 1,
        now);
  }

  Round at(RoundState next, Instant now) {
    return new Round(
        county,
        id,
        name,
        period,
        deadline,
        whoeverSubmittedNothing,
        next,
        collectingAt,
        next == RoundState.PLANNING ? now : planningAt,
        next == RoundState.PUBLISHED ? now : publishedAt,
        next == RoundState.CLOSED ? now : closedAt,
        draft,
        version + 1,
        now);
  }

  Round withDraft(String newDraft, Instant now) {
    return new Round(
        county,
        id,
        name,
        period,
        deadline,
        whoeverSubmittedNothing,
        state,
        collectingAt,
        planningAt,
        publishedAt,
        closedAt,
        newDraft,
        version + 1,
        now);
  }
}
