package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.text.Wording;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;

/**
 * A file that somebody sent: looked through, bounded, and read into grids.
 *
 * @param encoding of CSV; null for a workbook
 * @param stamp what a workbook says of itself; empty for CSV
 */
record Upload(byte[] bytes, @Nullable String encoding, Stamp stamp, List<Grid> grids) {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  Upload {
    grids = List.copyOf(grids);
  }

  /**
   * @throws ProblemException where it is no file that is read at all
   */
  static Upload of(byte[] bytes) {
    try {
      return read(bytes);
    } catch (UnreadableUploadException unreadable) {
      throw new ProblemException(ProblemCode.FILE_UNREADABLE, (Wording) unreadable::message)
          .errors(
              locale ->
                  List.of(
                      new ProblemDocument.Error(
                          null, null, unreadable.key(), unreadable.message(locale))));
    }
  }

  private static Upload read(byte[] bytes) throws UnreadableUploadException {
    if (bytes.length == 0) {
      throw new UnreadableUploadException("empty");
    }
    if (startsWith(bytes, OLE)) {
      throw new UnreadableUploadException("old-or-locked");
    }
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      FileGate.check(bytes);
      try (var workbook = XlsxFile.open(bytes)) {
        return new Upload(bytes, null, Stamp.of(workbook), XlsxFile.grids(workbook));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }
    var csv = CsvFile.of(bytes);
    return new Upload(bytes, csv.encoding(), new Stamp(Map.of()), List.of(csv.grid()));
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }

  boolean isWorkbook() {
    return encoding == null;
  }
}
