package org.zhishou.service.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class MadeFileTest {
  /** Of a length that no other file has. */
  static final byte[] BYTES = new byte[123_457];

  final AtomicInteger makings = new AtomicInteger();
  final MadeFile file =
      new MadeFile(
          out -> {
            makings.incrementAndGet();
            out.write(BYTES);
          });

  @Test
  void itIsMadeOnceForItsLengthAndItsBytes() throws IOException {
    assertThat(file.contentLength()).isEqualTo(BYTES.length);
    try (var in = file.getInputStream()) {
      assertThat(in.readAllBytes()).isEqualTo(BYTES);
    }
    assertThat(makings).hasValue(1);
    try (var again = file.getInputStream()) {
      assertThat(again.readAllBytes()).isEqualTo(BYTES);
    }
  }

  @Test
  void nothingIsLeftOfOneThatNobodyCameToRead() throws IOException {
    assertThat(file.contentLength()).isEqualTo(BYTES.length);
    try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      assertThat(files.filter(MadeFileTest::isMade)).isEmpty();
    }
  }

  static boolean isMade(Path path) {
    var other = path.toFile();
    return other.getName().startsWith("zhishou-") && other.length() == BYTES.length;
  }
}
