package org.zhishou.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;

class CapacityTest {
  private static final SampleOptions QUARTER = SampleOptions.of(13, 1);

  static List<RosterProblem> fullyStaffedSamples() {
    return List.of(
        SampleCounty.ningdu(1),
        SampleCounty.ningdu(2),
        SampleCounty.ningdu(QUARTER.withHalfDays(true)),
        SampleCounty.huangyan(1),
        SampleCounty.huangyan(2),
        SampleCounty.huangyan(QUARTER.withHalfDays(true)),
        SampleCounty.small(1),
        SampleCounty.small(2),
        SampleCounty.province(60, 1));
  }

  @ParameterizedTest
  @MethodSource("fullyStaffedSamples")
  void every_centre_has_enough_people_and_dates_in_every_week(RosterProblem problem) {
    var capacity = capacityOf(problem);
    for (var centre : capacity.centres()) {
      for (var week : capacity.weeks()) {
        var required = capacity.required(centre, week);
        assertThat(capacity.staffableDates(centre, week))
            .as("dates of %s in the week of %s", centre.label(), week)
            .isGreaterThanOrEqualTo(required);
        assertThat(capacity.offered(centre, week))
            .as("duty days offered to %s in the week of %s", centre.label(), week)
            .isGreaterThanOrEqualTo(2 * required);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fullyStaffedSamples")
  void every_week_needs_less_than_physicians_and_hospitals_can_give(RosterProblem problem) {
    var capacity = capacityOf(problem);
    for (var week : capacity.weeks()) {
      var needed = capacity.neededOfDispatched(week);
      assertThat(capacity.offeredByDispatched(week)).as("%s", week).isGreaterThan(needed);
      assertThat(capacity.sparedByHospitals(week)).as("%s", week).isGreaterThan(needed);
    }
  }

  @ParameterizedTest
  @MethodSource("fullyStaffedSamples")
  void the_period_has_moderate_slack(RosterProblem problem) {
    assertThat(slackOf(problem)).isBetween(1.25, 1.7);
  }

  @Test
  void a_tight_sample_has_next_to_none() {
    assertThat(slackOf(SampleCounty.ningdu(QUARTER.withTight(true)))).isBetween(0.9, 1.15);
    assertThat(slackOf(SampleCounty.huangyan(QUARTER.withTight(true)))).isBetween(0.9, 1.2);
  }

  @Test
  void the_readme_states_what_is_counted_here() throws IOException {
    var readme = Files.readString(Path.of("seeds", "README.md"));
    for (var problem : List.of(SampleCounty.ningdu(1), SampleCounty.huangyan(1))) {
      var capacity = capacityOf(problem);
      var dispatched = capacity.physicians().stream().filter(capacity::isDispatched).count();
      assertThat(readme)
          .containsPattern(
              "\\| %d \\| %d \\| %d \\| %d \\| %d \\| %d[^|]* \\| %,d \\|"
                  .formatted(
                      problem.centres().size(),
                      problem.hospitals().size(),
                      dispatched,
                      capacity.physicians().size() - dispatched,
                      capacity.required(),
                      capacity.neededOfDispatched(),
                      capacity.offeredByDispatched()));
    }
  }

  private static double slackOf(RosterProblem problem) {
    var capacity = capacityOf(problem);
    return (double) capacity.offeredByDispatched() / capacity.neededOfDispatched();
  }

  private static Capacity capacityOf(RosterProblem problem) {
    return new Capacity(new ProblemReader().read(new ProblemWriter().pretty(problem)));
  }
}
