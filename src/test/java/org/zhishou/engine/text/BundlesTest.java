package org.zhishou.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {
  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        "org.zhishou.engine.text." + name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bound", "draft", "advice"})
  void everySentenceIsWordedInBothLanguagesWithTheSameArguments(String name) {
    var chinese = bundle(name, Locale.ROOT);
    var english = bundle(name, Locale.ENGLISH);
    assertThat(Collections.list(english.getKeys()))
        .containsExactlyInAnyOrderElementsOf(Collections.list(chinese.getKeys()));
    for (var key : Collections.list(chinese.getKeys())) {
      for (var argument = 0; argument < 8; argument++) {
        var place = "{" + argument + "}";
        assertThat(english.getString(key).contains(place))
            .as("%s %s", key, place)
            .isEqualTo(chinese.getString(key).contains(place));
      }
      assertThat(english.getString(key).replace("''", "")).as(key).doesNotContain("'");
    }
  }
}
