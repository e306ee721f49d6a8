package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What sentences call people and places. */
class LabelsTest {
  private static final RosterProblem PROBLEM = Counties.oneCentreOnePhysician().problem();

  private static Physician named(String id, @Nullable String name) {
    var one = PROBLEM.physicians().getFirst();
    return new Physician(
        id,
        name,
        one.institution(),
        one.title(),
        one.specialty(),
        null,
        null,
        null,
        null,
        one.workloadPercent(),
        0,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static RosterProblem with(Physician... physicians) {
    return PROBLEM.withPhysicians(List.of(physicians));
  }

  @Test
  void theNameAloneIsSaidUnlessTwoHaveTheSame() {
    var all =
        with(named("P1", "李敏"), named("P2", "李敏"), named("P3", "王建"), named("P4", null))
            .physicians();
    assertThat(all).extracting(Physician::label).containsExactly("李敏(P1)", "李敏(P2)", "王建", "P4");
    assertThat(with(all.get(1), all.get(2)).physicians())
        .extracting(Physician::label)
        .containsExactly("李敏", "王建");
  }
}
