package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Looks through an .xlsx before anything is built of it: how large it becomes, how much is in it,
 * and whether it asks for anything outside. What passes is small enough to be held in memory.
 */
final class FileGate {
  static final int LARGEST_FILE = 8 << 20;

  /** Of all parts together, unpacked. */
  private static final long LARGEST_CONTENT = 64L << 20;

  private static final int MOST_PARTS = 2000;
  private static final int MOST_ELEMENTS = 1_500_000;

  /** Unpacked to packed; text of many alike cells reaches some 40. */
  private static final int HIGHEST_RATIO = 200;

  private static final int RATIO_COUNTS_FROM = 1 << 20;
  private static final XMLInputFactory XML = factory();

  private final byte[] file;
  private long content;
  private int elements;

  private FileGate(byte[] file) {
    this.file = file;
  }

  private static XMLInputFactory factory() {
    var factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    return factory;
  }

  /**
   * @throws UnreadableUploadException saying what is too much or not permitted
   */
  static void check(byte[] file) throws UnreadableUploadException {
    if (file.length > LARGEST_FILE) {
      throw new UnreadableUploadException("too-large", file.length >> 20, LARGEST_FILE >> 20);
    }
    new FileGate(file).look();
  }

  private void look() throws UnreadableUploadException {
    var parts = 0;
    var workbook = false;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++parts > MOST_PARTS) {
          throw new UnreadableUploadException("too-many-parts", MOST_PARTS);
        }
        var name = entry.getName().toLowerCase(Locale.ROOT);
        workbook |= name.equals("xl/workbook.xml");
        if (name.endsWith("vbaproject.bin")) {
          throw new UnreadableUploadException("macros");
        }
        part(entry, new Counted(zip));
      }
    } catch (IOException broken) {
      throw new UnreadableUploadException("broken");
    } catch (TooMuch tooMuch) {
      throw new UnreadableUploadException("expands", LARGEST_CONTENT >> 20);
    }
    if (!workbook) {
      throw new UnreadableUploadException("no-workbook");
    }
  }

  private void part(ZipEntry entry, InputStream in) throws IOException, UnreadableUploadException {
    var name = entry.getName().toLowerCase(Locale.ROOT);
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      count(in, entry.getName());
    }
    in.transferTo(OutputStream.nullOutputStream());
  }

  private void count(InputStream in, String part) throws IOException, UnreadableUploadException {
    try {
      var reader = XML.createXMLStreamReader(in);
      while (reader.hasNext()) {
        var event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
          throw new UnreadableUploadException("entities", part);
        }
        if (event == XMLStreamConstants.START_ELEMENT && ++elements > MOST_ELEMENTS) {
          throw new UnreadableUploadException("too-many-cells");
        }
      }
    } catch (XMLStreamException malformed) {
      if (malformed.getNestedException() instanceof IOException io) {
        throw io;
      }
      throw new UnreadableUploadException("broken-part", part);
    }
  }

  /** More than may be unpacked. */
  private static final class TooMuch extends RuntimeException {}

  private final class Counted extends InputStream {
    private final InputStream in;

    private Counted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      var one = in.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var read = in.read(bytes, offset, length);
      count(Math.max(0, read));
      return read;
    }

    /** The parser closes what it read; the archive goes on. */
    @Override
    public void close() {}

    private void count(int bytes) {
      content += bytes;
      var ratio = content / Math.max(1, file.length);
      if (content > LARGEST_CONTENT || (content > RATIO_COUNTS_FROM && ratio > HIGHEST_RATIO)) {
        throw new TooMuch();
      }
    }
  }
}
