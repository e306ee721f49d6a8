package org.zhishou.benchmarks.facts;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.problem.Posting;

/** A physician's posting to a centre, as far as it lies in the period. */
public final class PostingFact {
  private final Posting posting;
  private final List<PostingWeek> weeks = new ArrayList<>();

  PostingFact(Posting posting) {
    this.posting = posting;
  }

  /** One for each week of the period, in order. */
  void addWeek(int wanted) {
    weeks.add(new PostingWeek(this, weeks.size(), wanted));
  }

  List<PostingWeek> weeks() {
    return weeks;
  }

  PostingWeek week(int week) {
    return weeks.get(week);
  }

  boolean covers(Day day) {
    return posting.covers(day.date());
  }

  public String physician() {
    return posting.physician();
  }

  public boolean isTo(CentreFact centre) {
    return posting.centre().equals(centre.id());
  }

  /** Duty days a week. */
  public int daysPerWeek() {
    return posting.daysPerWeek();
  }

  @Override
  public String toString() {
    return posting.toString();
  }
}
