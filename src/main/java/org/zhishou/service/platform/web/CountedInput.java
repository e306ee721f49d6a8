package org.zhishou.service.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.util.function.Supplier;

/** A body that may not be longer than so many bytes, for one that does not announce its length. */
final class CountedInput extends ServletInputStream {
  private final ServletInputStream body;
  private final Supplier<? extends RuntimeException> tooLong;
  private long left;

  CountedInput(ServletInputStream body, long limit, Supplier<? extends RuntimeException> tooLong) {
    this.body = body;
    this.left = limit;
    this.tooLong = tooLong;
  }

  @Override
  public int read() throws IOException {
    var read = body.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    var read = body.read(bytes, offset, length);
    count(Math.max(0, read));
    return read;
  }

  private void count(int read) {
    left -= read;
    if (left < 0) {
      throw tooLong.get();
    }
  }

  @Override
  public boolean isFinished() {
    return body.isFinished();
  }

  @Override
  public boolean isReady() {
    return body.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    body.setReadListener(listener);
  }

  @Override
  public void close() throws IOException {
    body.close();
  }
}
