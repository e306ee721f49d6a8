package org.zhishou.service.platform.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.jspecify.annotations.Nullable;

/**
 * The body of one request as it comes from the wire: what was waited for is kept, the rest is read
 * when somebody asks for it. Both within the body's pace.
 */
final class ArrivingBody implements InputBuffer, AutoCloseable {
  private static final int SECONDS_UNTIL_ANOTHER_TRY = 5;

  private final InputBuffer wire;
  private final BodyPace pace;
  private final Semaphore readers;
  private final long begun;
  private final Piece piece = new Piece();
  private @Nullable ByteBuffer kept;
  private long bytes;
  private boolean ended;
  private boolean abandoned;
  private boolean reading;

  /**
   * @param readers how many threads may read what was not waited for at once
   */
  ArrivingBody(InputBuffer wire, BodyPace pace, Semaphore readers) {
    this.wire = wire;
    this.pace = pace;
    this.readers = readers;
    this.begun = pace.nanos().getAsLong();
  }

  InputBuffer wire() {
    return wire;
  }

  /** Whether all of it was read from the wire. */
  boolean isEnded() {
    return ended;
  }

  /** Whether nothing more of it is worth reading. */
  boolean isAbandoned() {
    return abandoned;
  }

  /**
   * Waits until the body is whole, or so much of it is there.
   *
   * @param mayBeSlow asked once, of a body that is
   * @throws ProblemException if it takes too long, or may not be slow
   */
  void await(int most, BooleanSupplier mayBeSlow) throws IOException {
    var arrived = new ByteArrayOutputStream();
    var known = false;
    while (!ended && arrived.size() < most) {
      if (!known && pace.isSlow(begun)) {
        known = true;
        if (!mayBeSlow.getAsBoolean()) {
          throw abandon(ProblemCode.TOO_MANY_SLOW_BODIES);
        }
      }
      if (fromWire(piece) > 0) {
        var came = piece.buffer();
        var part = new byte[came.remaining()];
        came.get(part);
        arrived.writeBytes(part);
      }
    }
    kept = ByteBuffer.wrap(arrived.toByteArray());
  }

  /** Reads what nobody wanted, so that the client gets to read why. */
  void drain() throws IOException {
    while (!ended) {
      fromWire(piece);
    }
  }

  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    if (kept != null && kept.hasRemaining()) {
      var all = kept;
      kept = null;
      handler.setByteBuffer(all);
      return all.remaining();
    }
    if (!ended && !reading) {
      reading = readers.tryAcquire();
      if (!reading) {
        throw abandon(ProblemCode.TOO_MANY_SLOW_BODIES);
      }
    }
    return fromWire(handler);
  }

  private int fromWire(ApplicationBufferHandler handler) throws IOException {
    if (abandoned) {
      throw new IOException("The body was given up");
    }
    var read = wire.doRead(handler);
    if (read < 0) {
      ended = true;
    } else {
      bytes += read;
      if (pace.isOver(begun, bytes)) {
        throw abandon(ProblemCode.BODY_TOO_SLOW);
      }
    }
    return read;
  }

  private ProblemException abandon(ProblemCode code) {
    abandoned = true;
    if (code == ProblemCode.BODY_TOO_SLOW) {
      return new ProblemException(code, pace.time().toSeconds(), pace.perSecond().toBytes());
    }
    return new ProblemException(code, SECONDS_UNTIL_ANOTHER_TRY)
        .header("Retry-After", Integer.toString(SECONDS_UNTIL_ANOTHER_TRY));
  }

  @Override
  public int available() {
    return kept != null && kept.hasRemaining() ? kept.remaining() : wire.available();
  }

  /** Nobody reads it now. */
  @Override
  public void close() {
    if (reading) {
      readers.release();
      reading = false;
    }
  }

  private static final class Piece implements ApplicationBufferHandler {
    private ByteBuffer buffer = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer given) {
      buffer = given;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    ByteBuffer buffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {
      // What comes from the wire has room of its own.
    }
  }
}
