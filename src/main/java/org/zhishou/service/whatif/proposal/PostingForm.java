package org.zhishou.service.whatif.proposal;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.posting.PostingQuestion;
import org.zhishou.engine.posting.PostingWeights;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.web.RecordShape;

/** What a client asks of postings. */
@Schema(name = "PostingQuestion", description = "Whom to find for which centres, for how long.")
record PostingForm(
    @Schema(description = "The first date of all postings.") LocalDate from,
    @Schema(
            description =
                "The last date, which is within. At most the first four quarters that it touches"
                    + " are looked at.")
        LocalDate to,
    @Schema(defaultValue = "5") @Min(0) @Max(7) @Nullable Integer daysPerWeek,
    @Size(min = 1, max = 100) List<Vacant> vacancies,
    @Schema(
            description =
                "How many of one specialty of one hospital may be posted at once, those that stand"
                    + " included; as many as you like where it is missing.")
        @Min(0)
        @Max(1000)
        @Nullable Integer mostOfDepartment,
    @Nullable Weights weights)
    implements RecordShape.Checked {

  @Schema(name = "PostingVacancy")
  record Vacant(
      String centre,
      @Schema(description = "Anybody where it is missing.") @Size(min = 1, max = 100)
          @Nullable String specialty,
      @Schema(defaultValue = "1") @Min(1) @Max(20) @Nullable Integer physicians) {
    private PostingQuestion.Vacancy vacancy() {
      return new PostingQuestion.Vacancy(centre, specialty, physicians == null ? 1 : physicians);
    }
  }

  @Schema(
      name = "PostingWeights",
      description =
          "What speaks for and against posting somebody, in points; the fewer the better.")
  record Weights(
      @Schema(defaultValue = "1", description = "Added for each minute one way.")
          @Min(0)
          @Max(PostingWeights.MOST)
          @Nullable Integer perMinute,
      @Schema(
              defaultValue = "60",
              description = "Taken off where the physician is regular at the centre.")
          @Min(0)
          @Max(PostingWeights.MOST)
          @Nullable Integer whereRegular,
      @Schema(
              defaultValue = "2",
              description =
                  "Taken off for each duty day that the physician owes, at most those of the"
                      + " posting.")
          @Min(0)
          @Max(PostingWeights.MOST)
          @Nullable Integer servicePerDay,
      @Schema(
              defaultValue = "120",
              description = "Added for each posting that ended within the three years before.")
          @Min(0)
          @Max(PostingWeights.MOST)
          @Nullable Integer perRecentPosting) {
    private PostingWeights weights() {
      var usual = PostingWeights.DEFAULT;
      return new PostingWeights(
          perMinute == null ? usual.perMinute() : perMinute,
          whereRegular == null ? usual.whereRegular() : whereRegular,
          servicePerDay == null ? usual.servicePerDay() : servicePerDay,
          perRecentPosting == null ? usual.perRecentPosting() : perRecentPosting);
    }
  }

  @Override
  public void check(Place at, Faults faults) {
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(FaultCode.TO_BEFORE_FROM, at.property("to"), to, from);
    }
  }

  /**
   * A vacancy has to be at one of these centres; what is no id is a fault already.
   *
   * @param at where the form stands
   * @param centres their ids
   */
  static void expectKnown(Place at, Set<String> centres, Faults faults) {
    var list = at.property("vacancies");
    for (var i = 0; i < list.node().size(); i++) {
      var centre = list.element(i).property("centre");
      var id = Scalars.ID.read(centre, new Faults());
      if (id != null && !centres.contains(id)) {
        faults.unfit(FaultCode.UNKNOWN_ID, centre, Text.of("problem.expected.centre"));
      }
    }
  }

  PostingQuestion question(List<Posting> served) {
    return new PostingQuestion(
        from,
        to,
        daysPerWeek == null ? Posting.DEFAULT_DAYS_PER_WEEK : daysPerWeek,
        vacancies.stream().map(Vacant::vacancy).toList(),
        mostOfDepartment,
        served,
        Optional.ofNullable(weights).map(Weights::weights).orElse(PostingWeights.DEFAULT));
  }
}
