package org.zhishou.engine.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.problem.Counties;

class ChangeTextsTest {
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.zhishou.engine.text.change",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void everyKindOfChangeIsAWholeSentenceInBothLanguages() {
    var problem = Counties.everyProperty().checked().problem();
    for (var change : new ChangesReader().read(ChangesReaderTest.EVERY_KIND)) {
      for (var locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
        assertThat(change.describe(problem).in(locale))
            .isNotBlank()
            .doesNotContain("{", "change.", "null");
      }
    }
  }

  @Test
  void centresOfOneNameAreToldApart() {
    var problem =
        Counties.twoCentresThreePhysicians().with("/centres/1/name", "'梅江镇卫生院'").problem();

    assertThat(new ChangeDutyDays("C1", 2).describe(problem).in(Locale.CHINA))
        .isEqualTo("梅江镇卫生院(C1)每周值守改为 2 天");
  }

  @Test
  void everyLimitAndMonthHasItsWords() {
    var keys = bundle(Locale.ROOT).keySet();
    for (var limit : PolicyLimit.values()) {
      assertThat(keys).contains("change.policy-limit." + limit.property());
    }
    for (var limit : PhysicianLimit.values()) {
      assertThat(keys).contains("change.physician-limit." + limit.property());
    }
    for (var month = 1; month <= 12; month++) {
      assertThat(keys).contains("change.month." + month);
    }
  }
}
