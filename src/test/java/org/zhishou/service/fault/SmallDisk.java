package org.zhishou.service.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePathWrapper;

/** Files for H2 under {@code small:} on a disk that a test can fill: then every write fails. */
public final class SmallDisk extends FilePathWrapper {
  private static volatile boolean full;

  static void fill() {
    full = true;
  }

  static void empty() {
    full = false;
  }

  @Override
  public String getScheme() {
    return "small";
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new SmallFile(getBase().open(mode));
  }

  static final class SmallFile extends FileBase {
    private final FileChannel file;

    SmallFile(FileChannel file) {
      this.file = file;
    }

    private static void expectSpace() throws IOException {
      if (full) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
      expectSpace();
      return file.write(bytes);
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
      expectSpace();
      return file.write(bytes, position);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
      return file.read(bytes);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
      return file.read(bytes, position);
    }

    @Override
    public long position() throws IOException {
      return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
      file.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
      file.truncate(size);
      return this;
    }

    @Override
    public void force(boolean metaData) throws IOException {
      expectSpace();
      file.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    public void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
