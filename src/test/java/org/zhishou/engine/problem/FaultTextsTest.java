package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishou.engine.json.FaultCode;

class FaultTextsTest {
  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void everyCodeHasASentenceAndIsStable(FaultCode code) {
    assertThat(ResourceBundle.getBundle("org.zhishou.engine.text.problem").keySet())
        .contains("problem." + code.id());
    assertThat(code.id()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void theSentenceIsChineseUnlessEnglishIsAskedFor() {
    var fault = Faulty.faults("{}").getFirst();

    assertThat(fault.message(Locale.CHINA)).isEqualTo("缺少 period。请填写含 firstDay 和 lastDay 的对象。");
    assertThat(fault.message(Locale.FRANCE)).isEqualTo(fault.message(Locale.CHINA));
    assertThat(fault.message(Locale.UK))
        .isEqualTo("period is missing. Give an object with firstDay and lastDay.");
  }
}
