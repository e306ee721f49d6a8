package org.zhishou.service.platform.database;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bytes that wait, compressed: JSON of problems and rosters shrinks to a tenth and less. */
public final class Packed {
  private final byte[] gzip;

  private Packed(byte[] gzip) {
    this.gzip = gzip;
  }

  public static Packed of(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new Packed(packed.toByteArray());
  }

  public byte[] unpack() {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
      return in.readAllBytes();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Bytes that were packed before. */
  public static Packed ofPacked(byte[] gzip) {
    return new Packed(gzip);
  }

  /** As they wait; not to be changed. */
  public byte[] bytes() {
    return gzip;
  }

  /** Bytes as they wait. */
  public int size() {
    return gzip.length;
  }
}
