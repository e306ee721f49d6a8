package org.zhishou.service.cli;

import java.nio.file.Path;

/** A file that is not there, or is not what it was given as; its cause says how. */
final class UnreadableFileException extends RuntimeException {
  private final transient Path path;

  UnreadableFileException(Path path, Throwable cause) {
    super(path.toString(), cause);
    this.path = path;
  }

  Path path() {
    return path;
  }
}
