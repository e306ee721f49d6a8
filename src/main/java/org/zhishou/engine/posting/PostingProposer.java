package org.zhishou.engine.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.PostPhysician;
import org.zhishou.engine.change.Scenarios;
import org.zhishou.engine.posting.PostingProposal.Effect;
import org.zhishou.engine.posting.PostingProposal.Proposed;
import org.zhishou.engine.posting.PostingProposal.Reason;
import org.zhishou.engine.posting.PostingProposal.Unfilled;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.scoring.ScoringTables;

/** Proposes postings and proves what they do. Stateless; safe for use by many threads. */
public final class PostingProposer {
  private final Scenarios scenarios;

  /**
   * @param reader as for {@link Scenarios}
   */
  public PostingProposer(ProblemReader reader) {
    scenarios = new Scenarios(reader);
  }

  /**
   * @param quarters what is to be planned, in order; people, minutes and permissions are those of
   *     the first
   * @throws IllegalArgumentException where there is no quarter, or the question names a centre that
   *     the first does not have
   */
  public PostingProposal propose(List<CheckedProblem> quarters, PostingQuestion question) {
    if (quarters.isEmpty()) {
      throw new IllegalArgumentException("No quarter to post in");
    }
    var assignment =
        new PostingAssignment(question, new PostingCandidates(quarters.getFirst(), question));
    var chosen = assignment.chosen();
    var postings =
        chosen.stream()
            .map(
                one ->
                    new Posting(
                        one.candidate().physician(),
                        one.candidate().centre(),
                        question.from(),
                        question.to(),
                        question.daysPerWeek()))
            .toList();
    var before = quarters.stream().map(Outlook::of).toList();
    var alone =
        postings.parallelStream().map(one -> effects(quarters, before, List.of(one))).toList();
    var proposed =
        IntStream.range(0, postings.size())
            .mapToObj(
                i ->
                    new Proposed(
                        postings.get(i),
                        chosen.get(i).candidate(),
                        alone.get(i),
                        assignment.others(chosen.get(i).vacancy())))
            .toList();
    return new PostingProposal(
        proposed,
        unfilled(question, assignment),
        chosen.stream().mapToInt(one -> one.candidate().points()).sum(),
        effects(quarters, before, postings));
  }

  private static List<Unfilled> unfilled(PostingQuestion question, PostingAssignment assignment) {
    var unfilled = new ArrayList<Unfilled>();
    for (var place = 0; place < question.vacancies().size(); place++) {
      var here = place;
      var vacancy = question.vacancies().get(place);
      var filled = assignment.chosen().stream().filter(one -> one.vacancy() == here).count();
      if (filled < vacancy.physicians()) {
        var reason =
            assignment.hasCandidates(place) ? Reason.WANTED_ELSEWHERE : Reason.NOBODY_MAY_GO;
        unfilled.add(new Unfilled(vacancy, vacancy.physicians() - (int) filled, reason));
      }
    }
    return unfilled;
  }

  /** What no roster of a quarter staffs, and whether one is known that misses no more. */
  private record Outlook(int missing, boolean exact) {
    static Outlook of(CheckedProblem quarter) {
      var certificate = CoverageCertificate.of(new ScoringTables(quarter));
      return new Outlook(certificate.leastMissing(), certificate.exact());
    }
  }

  private List<Effect> effects(
      List<CheckedProblem> quarters, List<Outlook> before, List<Posting> postings) {
    var effects = new ArrayList<Effect>();
    for (var i = 0; i < quarters.size(); i++) {
      var quarter = quarters.get(i);
      var then = before.get(i);
      var now = Outlook.of(scenarios.quick(quarter, changes(quarter, postings)));
      var period = quarter.problem().period();
      effects.add(
          new Effect(
              period.firstDay(),
              period.lastDay(),
              then.missing(),
              now.missing(),
              then.exact() && now.exact()));
    }
    return effects;
  }

  /** Nobody is posted where a quarter does not know them. */
  private static List<Change> changes(CheckedProblem quarter, List<Posting> postings) {
    var problem = quarter.problem();
    return postings.stream()
        .filter(one -> problem.physicians().stream().anyMatch(p -> p.id().equals(one.physician())))
        .filter(one -> problem.centres().stream().anyMatch(c -> c.id().equals(one.centre())))
        .map(
            one ->
                (Change)
                    new PostPhysician(
                        one.physician(), one.centre(), one.from(), one.to(), one.daysPerWeek()))
        .toList();
  }
}
