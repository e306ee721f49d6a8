package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.json.UnreadableJsonException;

class UnreadableJsonTest {
  private final ProblemReader reader = new ProblemReader();

  private UnreadableJsonException unreadable(String json) {
    return catchThrowableOfType(UnreadableJsonException.class, () -> reader.read(json));
  }

  private UnreadableJsonException unreadable(byte[] json) {
    return catchThrowableOfType(UnreadableJsonException.class, () -> reader.read(json));
  }

  @Test
  void brokenSyntaxIsPlacedByLineAndColumn() {
    var broken = unreadable("{\n  \"name\": secret\n}");

    assertThat(broken.line()).isEqualTo(2);
    assertThat(broken.column()).isBetween(11, 18);
    assertThat(broken)
        .hasMessageStartingWith("This is not JSON: line 2, column ")
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void theMessageComesInChineseToo() {
    assertThat(unreadable("{,}").message(Locale.CHINA)).startsWith("不是 JSON：第 1 行第 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n\n", "\uFEFF"})
  void emptyInputIsUnreadable(String empty) {
    assertThat(unreadable(empty)).hasMessageContaining("there is nothing");
    assertThat(unreadable(empty.getBytes(StandardCharsets.UTF_8)))
        .hasMessageContaining("there is nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"a\"", "{\"a\":", "[1", "\"abc", "{\"a\":1"})
  void truncatedInputIsUnreadable(String truncated) {
    assertThat(unreadable(truncated)).hasMessageContaining("ends too early");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "{}]", "{},", "{}x", "null null", "1 2"})
  void anythingAfterTheDocumentIsUnreadable(String trailing) {
    assertThat(unreadable(trailing)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'a':1}",
        "{a:1}",
        "[1,]",
        "{\"a\":1,}",
        "[01]",
        "[+1]",
        "[.5]",
        "[1.]",
        "[NaN]",
        "[Infinity]",
        "/* */{}",
        "// x\n{}",
        "[\"\\x41\"]",
        "[\"tab\there\"]",
        "True",
        "nul",
        "]"
      })
  void whatIsAlmostJsonIsUnreadable(String almost) {
    assertThat(unreadable(almost)).isNotNull();
  }

  @Test
  void aDuplicatePropertyIsUnreadableAndNamed() {
    var duplicate = unreadable("{\"period\": 1,\n \"period\": 2}");

    assertThat(duplicate.line()).isEqualTo(2);
    assertThat(duplicate).hasMessageContaining("the property \"period\" stands twice");
  }

  @Test
  void aDuplicatePropertyIsFoundAtAnyDepth() {
    assertThat(unreadable("{\"centres\":[{\"id\":\"C1\",\"\\u0069d\":\"C2\"}]}"))
        .hasMessageContaining("the property \"id\" stands twice");
  }

  @Test
  void bytesInAnotherEncodingAreUnreadableWhereTheyBreakOff() {
    var gbk = unreadable("{\n\"name\":\"宁都\"}".getBytes(Charset.forName("GBK")));

    assertThat(gbk.line()).isEqualTo(2);
    assertThat(gbk.column()).isEqualTo(9);
    assertThat(gbk).hasMessageContaining("not UTF-8");
  }

  @Test
  void utf16IsUnreadable() {
    assertThat(unreadable("{}".getBytes(StandardCharsets.UTF_16))).isNotNull();
    assertThat(unreadable("{}".getBytes(StandardCharsets.UTF_16LE))).isNotNull();
  }

  @Test
  void aTextCutWithinACharacterIsUnreadable() {
    var cut = new byte[] {'"', (byte) 0xE5, (byte) 0xAE};

    assertThat(unreadable(cut)).hasMessageContaining("not UTF-8");
  }

  @Test
  void anUnpairedSurrogateIsUnreadable() {
    assertThat(unreadable("[\"\\ud83d\"]")).hasMessageContaining("unpaired surrogate");
    assertThat(unreadable("{\"\\ude00\":1}")).hasMessageContaining("unpaired surrogate");
  }

  @Test
  void aSurrogatePairIsRead() {
    var county = Counties.oneCentreOnePhysician().with("/name", "'\\ud83d\\ude00'");

    assertThat(county.problem().name()).isEqualTo("😀");
  }

  @Test
  void tooDeepNestingIsUnreadable() {
    assertThat(unreadable("[".repeat(100_000))).hasMessageContaining("nested more than 100 deep");
    assertThat(unreadable("{\"a\":".repeat(101))).hasMessageContaining("nested more than 100 deep");
  }

  @Test
  void aNumberOfTooManyDigitsIsUnreadable() {
    assertThat(unreadable("[" + "1".repeat(5000) + "]"))
        .hasMessageContaining("more than 1000 digits");
  }

  @Test
  void aByteOrderMarkIsRead() {
    var json = "\uFEFF" + Counties.oneCentreOnePhysician().json();

    assertThat(reader.read(json.getBytes(StandardCharsets.UTF_8)).warnings()).isEmpty();
  }

  @Test
  void aStreamIsReadLikeItsBytes() throws IOException {
    var json = Counties.oneCentreOnePhysician().json().getBytes(StandardCharsets.UTF_8);

    assertThat(reader.read(new ByteArrayInputStream(json))).isEqualTo(reader.read(json));
  }
}
