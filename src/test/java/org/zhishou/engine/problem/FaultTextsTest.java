package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishou.engine.json.FaultCode;

class FaultTextsTest {
  private static ResourceBundle bundle(String file) {
    var path = "/org/zhishou/engine/text/" + file;
    try (var in = FaultTextsTest.class.getResourceAsStream(path)) {
      return new PropertyResourceBundle(
          new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private final ResourceBundle chinese = bundle("problem.properties");
  private final ResourceBundle english = bundle("problem_en.properties");

  @Test
  void bothLanguagesHaveTheSameKeys() {
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
  }

  @Test
  void bothLanguagesNameTheSameArguments() {
    for (var key : english.keySet()) {
      assertThat(arguments(chinese.getString(key)))
          .as(key)
          .isEqualTo(arguments(english.getString(key)));
    }
  }

  private static HashSet<String> arguments(String pattern) {
    return Arrays.stream(pattern.split("\\{"))
        .skip(1)
        .map(part -> part.substring(0, part.indexOf('}')))
        .collect(Collectors.toCollection(HashSet::new));
  }

  @Test
  void noApostropheSwallowsAnArgument() {
    for (var bundle : new ResourceBundle[] {chinese, english}) {
      for (var key : bundle.keySet()) {
        var pattern = bundle.getString(key);
        var nothing = Collections.nCopies(arguments(pattern).size(), "").toArray();
        var worded = new MessageFormat(pattern, Locale.ROOT).format(nothing);
        assertThat(worded).as(key).doesNotContain("{");
        assertThat(pattern.replace("''", "")).as(key).doesNotContain("'");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void everyCodeHasASentenceAndIsStable(FaultCode code) {
    assertThat(english.keySet()).contains("problem." + code.id());
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
