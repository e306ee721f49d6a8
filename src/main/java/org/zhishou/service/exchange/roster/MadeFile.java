package org.zhishou.service.exchange.roster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/**
 * A large file as an answer: made on the disk when it is sent. Whoever has it already (304) costs
 * nothing. It is opened as soon as it is made, and has no name from then on where the system
 * permits: nothing is left on the disk of a file that nobody came to read.
 */
public final class MadeFile extends AbstractResource {
  /** Writes the file. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  private final Content content;
  private @Nullable InputStream unread;
  private long length = -1;

  public MadeFile(Content content) {
    this.content = content;
  }

  private InputStream made() throws IOException {
    var known = unread;
    if (known == null) {
      known = make();
      unread = known;
    }
    return known;
  }

  private InputStream make() throws IOException {
    var file = Files.createTempFile("zhishou-", ".part");
    try {
      try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
        content.to(out);
      }
      length = Files.size(file);
      return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException | Error failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }

  @Override
  public long contentLength() throws IOException {
    if (length < 0) {
      made();
    }
    return length;
  }

  /**
   * Each reads the whole file, which is gone when it is closed; the next is of a file made anew.
   */
  @Override
  public InputStream getInputStream() throws IOException {
    var made = made();
    unread = null;
    return made;
  }

  @Override
  public String getDescription() {
    return "a file made when it is sent";
  }
}
