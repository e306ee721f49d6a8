package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * A CSV file as a grid. Its encoding is what its mark says, else UTF-8 where every byte of it is,
 * else GB18030, which Chinese spreadsheets write.
 *
 * @param encoding as which it was read, to be shown
 */
record CsvFile(String encoding, Grid grid) {
  private static final String SHEET = "CSV";
  private static final int MOST_ROWS = 20_000;
  private static final int MOST_COLUMNS = 400;

  static CsvFile of(byte[] bytes) throws UnreadableUploadException {
    if (bytes.length > FileGate.LARGEST_FILE) {
      throw new UnreadableUploadException(
          "too-large", bytes.length >> 20, FileGate.LARGEST_FILE >> 20);
    }
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return read("UTF-8", decode(bytes, 3, StandardCharsets.UTF_8));
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return read("UTF-16LE", decode(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return read("UTF-16BE", decode(bytes, 2, StandardCharsets.UTF_16BE));
    }
    try {
      return read("UTF-8", decode(bytes, 0, StandardCharsets.UTF_8));
    } catch (UnreadableUploadException notUtf8) {
      return read("GB18030", decode(bytes, 0, Charset.forName("GB18030")));
    }
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (var index = 0; index < mark.length; index++) {
      if ((bytes[index] & 0xFF) != mark[index]) {
        return false;
      }
    }
    return true;
  }

  private static String decode(byte[] bytes, int from, Charset charset)
      throws UnreadableUploadException {
    try {
      var text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
              .toString();
      if (text.indexOf('\0') >= 0) {
        throw new UnreadableUploadException("encoding");
      }
      return text;
    } catch (CharacterCodingException malformed) {
      throw new UnreadableUploadException("encoding");
    }
  }

  private static CsvFile read(String encoding, String text) throws UnreadableUploadException {
    var rows = new ArrayList<List<Value>>();
    var format = CSVFormat.DEFAULT.builder().setDelimiter(separator(text)).get();
    try (var parser = format.parse(new StringReader(text))) {
      for (var line : parser) {
        if (rows.size() == MOST_ROWS) {
          throw new UnreadableUploadException("too-many-rows", MOST_ROWS);
        }
        if (line.size() > MOST_COLUMNS) {
          throw new UnreadableUploadException("too-many-columns", rows.size() + 1, MOST_COLUMNS);
        }
        rows.add(line.stream().map(Value::of).toList());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException malformed) {
      throw new UnreadableUploadException("csv", rows.size() + 1);
    }
    return new CsvFile(encoding, new Grid(SHEET, rows, List.of()));
  }

  /** What stands most often in the first line, of what may separate. */
  private static char separator(String text) {
    var first = text.lines().findFirst().orElse("");
    var best = ',';
    for (var candidate : new char[] {'\t', ';', '，'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(one -> one == separator).count();
  }
}
