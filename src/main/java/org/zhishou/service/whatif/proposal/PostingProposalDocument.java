package org.zhishou.service.whatif.proposal;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.posting.PostingCandidate;
import org.zhishou.engine.posting.PostingProposal;
import org.zhishou.engine.posting.PostingProposal.Effect;
import org.zhishou.engine.posting.PostingProposal.Reason;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;

/**
 * The best postings for the vacancies that were named. Nothing is kept of it.
 *
 * @param points of all together; no other proposal that fills as many vacancies has fewer
 * @param quarters what all postings together do to each quarter that they touch, four at most
 */
record PostingProposalDocument(
    List<Proposed> postings, List<Unfilled> unfilled, int points, List<OnQuarter> quarters) {

  /**
   * One posting, as the register of postings takes it, and what speaks for it.
   *
   * @param quarters what it alone does to each quarter
   * @param others who else might go and is proposed for nothing, best first
   */
  @Schema(name = "ProposedPosting")
  record Proposed(
      String centre,
      @Nullable String centreName,
      LocalDate from,
      LocalDate to,
      int daysPerWeek,
      Sent sent,
      List<OnQuarter> quarters,
      List<Sent> others) {}

  /**
   * A physician, and what speaks for and against posting them.
   *
   * @param minutes one way from the hospital
   * @param serviceDaysTarget duty days that they owe
   * @param recentPostings postings that ended within the three years before
   * @param points the fewer the better; may be below 0
   */
  @Schema(name = "PostingCandidate")
  record Sent(
      String physician,
      @Nullable String physicianName,
      String hospital,
      @Nullable String hospitalName,
      String specialty,
      int minutes,
      boolean regular,
      int serviceDaysTarget,
      int recentPostings,
      int points) {}

  /**
   * A vacancy for which nobody is left.
   *
   * @param physicians how many are still missing
   */
  @Schema(name = "UnfilledVacancy")
  record Unfilled(
      String centre,
      @Nullable String centreName,
      @Nullable String specialty,
      int physicians,
      Reason reason) {}

  /**
   * What postings do to the certificate of one quarter.
   *
   * @param missingBefore duty days, required sessions and places on tours that no roster staffs
   * @param missingAfter the same with the postings
   * @param exact whether rosters are known that miss no more, before and after
   */
  @Schema(name = "PostingEffect")
  record OnQuarter(
      LocalDate firstDay, LocalDate lastDay, int missingBefore, int missingAfter, boolean exact) {
    static OnQuarter of(Effect effect) {
      return new OnQuarter(
          effect.firstDay(),
          effect.lastDay(),
          effect.missingBefore(),
          effect.missingAfter(),
          effect.exact());
    }
  }

  static PostingProposalDocument of(PostingProposal proposal, RosterProblem problem) {
    return new Wording(problem).document(proposal);
  }

  private static final class Wording {
    private final Map<String, Centre> centres;
    private final Map<String, Hospital> hospitals;
    private final Map<String, Physician> physicians;

    Wording(RosterProblem problem) {
      centres = problem.centres().stream().collect(Collectors.toMap(Centre::id, one -> one));
      hospitals = problem.hospitals().stream().collect(Collectors.toMap(Hospital::id, one -> one));
      physicians =
          problem.physicians().stream().collect(Collectors.toMap(Physician::id, one -> one));
    }

    PostingProposalDocument document(PostingProposal proposal) {
      return new PostingProposalDocument(
          proposal.postings().stream().map(this::proposed).toList(),
          proposal.unfilled().stream().map(this::unfilled).toList(),
          proposal.points(),
          proposal.together().stream().map(OnQuarter::of).toList());
    }

    private Proposed proposed(PostingProposal.Proposed one) {
      var posting = one.posting();
      return new Proposed(
          posting.centre(),
          centreName(posting.centre()),
          posting.from(),
          posting.to(),
          posting.daysPerWeek(),
          sent(one.candidate()),
          one.effects().stream().map(OnQuarter::of).toList(),
          one.others().stream().map(this::sent).toList());
    }

    private @Nullable String centreName(String id) {
      var centre = centres.get(id);
      return centre == null ? null : centre.name();
    }

    private Sent sent(PostingCandidate candidate) {
      var physician = physicians.get(candidate.physician());
      if (physician == null) {
        throw new IllegalStateException("A candidate of another county: " + candidate.physician());
      }
      var hospital = hospitals.get(physician.institution());
      return new Sent(
          physician.id(),
          physician.name(),
          physician.institution(),
          hospital == null ? null : hospital.name(),
          physician.specialty(),
          candidate.minutes(),
          candidate.regular(),
          candidate.serviceDaysTarget(),
          candidate.recentPostings(),
          candidate.points());
    }

    private Unfilled unfilled(PostingProposal.Unfilled one) {
      return new Unfilled(
          one.vacancy().centre(),
          centreName(one.vacancy().centre()),
          one.vacancy().specialty(),
          one.physicians(),
          one.reason());
    }
  }
}
