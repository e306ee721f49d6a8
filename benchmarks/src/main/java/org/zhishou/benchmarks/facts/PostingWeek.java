package org.zhishou.benchmarks.facts;

/** A posting in a week. */
public final class PostingWeek {
  private final PostingFact posting;
  private final int week;
  private final int wanted;

  PostingWeek(PostingFact posting, int week, int wanted) {
    this.posting = posting;
    this.week = week;
    this.wanted = wanted;
  }

  /** Dates on which {@code posting-days} asks for the physician. */
  public int wanted() {
    return wanted;
  }

  /** Duty days that the posting allows. */
  public int daysPerWeek() {
    return posting.daysPerWeek();
  }

  @Override
  public String toString() {
    return posting + ", week " + week;
  }
}
