package org.zhishou.service.exchange.roster;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/**
 * A large file as an answer: made on the disk when it is sent, and gone from there when it was
 * read. Whoever has it already (304) costs nothing.
 */
public final class MadeFile extends AbstractResource {
  /** Writes the file. */
  @FunctionalInterface
  public interface Content {
    void to(OutputStream out) throws IOException;
  }

  private final Content content;
  private @Nullable Path file;
  private long length = -1;

  public MadeFile(Content content) {
    this.content = content;
  }

  private Path made() throws IOException {
    var known = file;
    if (known == null) {
      known = Files.createTempFile("zhishou-", ".part");
      try (var out = new BufferedOutputStream(Files.newOutputStream(known))) {
        content.to(out);
      } catch (IOException | RuntimeException | Error failed) {
        Files.deleteIfExists(known);
        throw failed;
      }
      length = Files.size(known);
      file = known;
    }
    return known;
  }

  @Override
  public long contentLength() throws IOException {
    if (length < 0) {
      made();
    }
    return length;
  }

  /** Each reads the whole file, and takes it off the disk when it is closed. */
  @Override
  public InputStream getInputStream() throws IOException {
    var made = made();
    file = null;
    return Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE);
  }

  @Override
  public String getDescription() {
    return "a file made when it is sent";
  }
}
