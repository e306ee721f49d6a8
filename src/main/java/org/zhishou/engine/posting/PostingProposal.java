package org.zhishou.engine.posting;

import java.time.LocalDate;
import java.util.List;
import org.zhishou.engine.problem.Posting;

/**
 * The best answer to a {@link PostingQuestion}: no other fills more vacancies, and none that fills
 * as many has fewer points.
 *
 * @param postings in the order of the vacancies
 * @param unfilled vacancies for which nobody is left
 * @param points of all together
 * @param together what all postings together do to each quarter
 */
public record PostingProposal(
    List<Proposed> postings, List<Unfilled> unfilled, int points, List<Effect> together) {
  public PostingProposal {
    postings = List.copyOf(postings);
    unfilled = List.copyOf(unfilled);
    together = List.copyOf(together);
  }

  /**
   * One posting.
   *
   * @param effects what it alone does to each quarter
   * @param others who else might go and is not proposed elsewhere, the fewest points first, at most
   *     {@link PostingAssignment#MOST_OTHERS}
   */
  public record Proposed(
      Posting posting,
      PostingCandidate candidate,
      List<Effect> effects,
      List<PostingCandidate> others) {
    public Proposed {
      effects = List.copyOf(effects);
      others = List.copyOf(others);
    }
  }

  /** Why nobody is left for a vacancy. */
  public enum Reason {
    /** Nobody who may serve there has the specialty, or all of them are posted already. */
    NOBODY_MAY_GO,
    /** All who may go are wanted elsewhere, or too many of their department are. */
    WANTED_ELSEWHERE
  }

  /**
   * A vacancy that stays open.
   *
   * @param physicians how many are still missing
   */
  public record Unfilled(PostingQuestion.Vacancy vacancy, int physicians, Reason reason) {}

  /**
   * What postings do to one quarter.
   *
   * @param missingBefore duty days, required sessions and places on tours that no roster staffs
   * @param missingAfter the same with the postings
   * @param exact whether rosters are known that miss no more, before and after
   */
  public record Effect(
      LocalDate firstDay, LocalDate lastDay, int missingBefore, int missingAfter, boolean exact) {}
}
