package org.zhishou.service.whatif.insight;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemShape;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/** What falls vacant of a round's roster. */
@Schema(description = SubstituteQuestion.SAID)
record SubstituteQuestion(
    @Schema(type = "string", description = SubstituteQuestion.NAMES) @ReadAs(RosterName.Form.class)
        @Nullable RosterName of,
    @ArraySchema(schema = @Schema(ref = "BaselineDuty"))
        @Size(max = Vacancies.MOST)
        @ReadAs(GivenDuty.class)
        @Nullable List<Duty> vacant,
    @Nullable String physician,
    @Nullable LocalDate from,
    @Nullable LocalDate to)
    implements RecordShape.Checked {
  static final String SAID =
      "Vacant duties; or a physician and the dates of the absence, both within.";
  static final String NAMES =
      "Which roster: published (unless stated), published:VERSION, draft, draft:ID or scenario:ID.";

  /** The version that holds where nothing is said. */
  RosterName name() {
    return of == null ? new RosterName(RosterName.Kind.PUBLISHED, null) : of;
  }

  Vacancies vacancies() {
    return new Vacancies(vacant, physician, from, to);
  }

  @Override
  public void check(Place at, Faults faults) {
    vacancies().check(at, faults);
  }

  /** The same of a roster of a client's own. */
  @Schema(name = "GivenSubstituteQuestion", description = SAID)
  record Given(
      @ReadAs(ProblemShape.class) CheckedProblem problem,
      @ArraySchema(schema = @Schema(ref = "BaselineDuty")) @ReadAs(GivenDuty.class)
          List<Duty> duties,
      @ArraySchema(schema = @Schema(ref = "BaselineDuty"))
          @Size(max = Vacancies.MOST)
          @ReadAs(GivenDuty.class)
          @Nullable List<Duty> vacant,
      @Nullable String physician,
      @Nullable LocalDate from,
      @Nullable LocalDate to)
      implements RecordShape.Checked {
    Vacancies vacancies() {
      return new Vacancies(vacant, physician, from, to);
    }

    @Override
    public void check(Place at, Faults faults) {
      vacancies().check(at, faults);
    }
  }
}
