package org.zhishou.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class PlainTextTest {
  private static String code(Shape<String> shape, String text) {
    var faults = new Faults();
    var read = shape.read(Place.root(JsonNodeFactory.instance.stringNode(text)), faults);
    assertThat(read == null).isEqualTo(faults.count() > 0);
    return faults.all().stream().map(Fault::code).findFirst().orElse("");
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\r', 0x1B, 0x07, 0x7F, 0x85, 0xAD, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E,
        0x2066, 0x2069, 0xFEFF, 0xE0041
      })
  void aCharacterThatCannotBeSeenIsNoPartOfAnyText(int character) {
    var text = "张" + Character.toString(character) + "医师";
    assertThat(code(Scalars.TEXT, text)).isEqualTo("character-not-permitted");
    assertThat(code(Scalars.text(20), text)).isEqualTo("character-not-permitted");
    assertThat(code(Scalars.lines(20), text)).isEqualTo("character-not-permitted");
    assertThat(code(Scalars.ID, text)).isEqualTo("character-not-permitted");
  }

  @Test
  void onlyAReasonMayHaveSeveralLines() {
    assertThat(code(Scalars.lines(20), "一\n\t二")).isEmpty();
    assertThat(code(Scalars.text(20), "一\n二")).isEqualTo("character-not-permitted");
    assertThat(code(Scalars.TEXT, "一\t二")).isEqualTo("character-not-permitted");
    assertThat(code(Scalars.ID, "一\n二")).isEqualTo("character-not-permitted");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\u00A0", "\u3164", "\u2800 "})
  void ofATextSomethingCanBeSeen(String text) {
    assertThat(code(Scalars.TEXT, text)).isEqualTo("blank-text");
    assertThat(code(Scalars.text(20), text)).isEqualTo("out-of-range");
    assertThat(code(Scalars.lines(20), text)).isEqualTo("out-of-range");
    assertThat(code(Scalars.ID, text)).isEqualTo("empty-id");
  }

  @ParameterizedTest
  @ValueSource(strings = {" P1", "P1 ", "\u3000P1"})
  void anIdNeitherBeginsNorEndsWithASpace(String id) {
    assertThat(code(Scalars.ID, id)).isEqualTo("character-not-permitted");
    assertThat(code(Scalars.TEXT, id)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"阿卜杜拉·买买提", "O'Neill-Ruiz", "𠮷野", "\uE863某", "P 1", "葛\uDB40\uDD00城"})
  void namesOfPeopleAndPlacesAreTexts(String name) {
    assertThat(code(Scalars.TEXT, name)).isEmpty();
    assertThat(code(Scalars.ID, name)).isEmpty();
  }

  @Test
  void whatCannotBeSeenIsShownByItsNumber() {
    assertThat(Quoted.text("a\u202Eb")).isEqualTo("\"a\\u202Eb\"");
    assertThat(Quoted.plain("a\u202Eb\nc")).isEqualTo("a b c");
  }
}
