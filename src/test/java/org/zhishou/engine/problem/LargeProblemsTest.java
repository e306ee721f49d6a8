package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import tools.jackson.databind.json.JsonMapper;

/** A scan that grows with the square of the document would not end within any patience. */
class LargeProblemsTest {
  @Test
  void aProvinceOf32MegabytesIsRead() {
    var json = LargeProblems.province(1000);

    var checked = new ProblemReader().read(json);

    assertThat(json.length).isGreaterThan(30_000_000);
    assertThat(checked.travel().minutesByPair()).hasSize(100_000);
  }

  @Test
  void millionsOfFaultsAreCountedAndTheFirstOfThemListed() {
    var json = "{\"physicians\":[" + "0,".repeat(15_000_000) + "0]}";

    var faults = Faulty.faults(json);

    assertThat(faults).hasSize(Faults.MOST_KEPT + 1);
    assertThat(faults.getLast().message(Locale.ENGLISH))
        .isEqualTo("50000 faults are listed; 14950004 more are not. Correct these first.");
  }

  @Test
  void theFaultsOfAProblemWithinAnotherDocumentAreCountedAsThoseOfTheDocument() {
    var json = "{\"problem\":{\"physicians\":[" + "0,".repeat(59_999) + "0]}}";
    var faults = new Faults();

    new ProblemShape()
        .read(Place.root(JsonMapper.shared().readTree(json)).property("problem"), faults);

    assertThat(faults.all()).hasSize(Faults.MOST_KEPT + 1);
    assertThat(faults.all().getLast().message(Locale.ENGLISH)).contains(" 10003 more ");
  }
}
