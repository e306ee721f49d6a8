package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.UnreadableJsonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the reader reads it or throws one of its two exceptions. */
class ProblemReaderFuzzTest {
  private static final int DOCUMENTS = 6000;
  private static final int MOST_MUTATIONS = 4;

  private final ProblemReader reader = new ProblemReader();
  private final ProblemWriter writer = new ProblemWriter();

  @Test
  void damagedDocumentsAreReadOrFaulty() {
    var random = new Random(20260928);
    var mutations = new JsonMutations(random);
    var read = 0;
    for (var round = 0; round < DOCUMENTS; round++) {
      var document = Counties.everyProperty().document();
      for (var left = 1 + random.nextInt(MOST_MUTATIONS); left > 0; left--) {
        mutations.mutate(document);
      }
      read += isRead(document) ? 1 : 0;
    }
    assertThat(read).isBetween(DOCUMENTS / 20, DOCUMENTS * 19 / 20);
  }

  private boolean isRead(JsonNode document) {
    try {
      var checked = reader.read(document.toString());
      checked.warnings().forEach(warning -> assertSensible(warning, document));
      assertThat(reader.read(writer.compact(checked.problem())).problem())
          .isEqualTo(checked.problem());
      return true;
    } catch (FaultyProblemException faulty) {
      assertThat(faulty.faults()).isNotEmpty().doesNotHaveDuplicates();
      faulty.faults().forEach(fault -> assertSensible(fault, document));
      return false;
    }
  }

  private static void assertSensible(Fault fault, JsonNode document) {
    var pointer = JsonPointer.compile(fault.pointer());
    var place = document.at(pointer);
    var resolves = !place.isMissingNode() || !document.at(pointer.head()).isMissingNode();
    assertThat(resolves).as(fault.pointer()).isTrue();
    for (var locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
      assertThat(fault.message(locale)).isNotBlank().hasSizeLessThan(600);
    }
  }

  @Test
  void damagedBytesAreReadUnreadableOrFaulty() {
    var random = new Random(20261010);
    var whole = Counties.everyProperty().json().getBytes(StandardCharsets.UTF_8);
    for (var round = 0; round < DOCUMENTS; round++) {
      var bytes =
          random.nextInt(10) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      for (var left = random.nextInt(4); left > 0 && bytes.length > 0; left--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        reader.read(bytes);
      } catch (UnreadableJsonException unreadable) {
        assertThat(unreadable.line()).isBetween(1, 5);
        assertThat(unreadable.column()).isBetween(1, bytes.length + 2);
      } catch (FaultyProblemException faulty) {
        assertThat(faulty.faults()).isNotEmpty();
      }
    }
  }
}
