package org.zhishou.engine.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class BoundTextsTest {
  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        "org.zhishou.engine.text.bound",
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void everySentenceIsWordedInBothLanguagesWithTheSameArguments() {
    var chinese = bundle(Locale.ROOT);
    var english = bundle(Locale.ENGLISH);
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
