package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV that spreadsheets open as it is: UTF-8 behind its mark, nothing taken for a formula. */
public final class CsvText implements Closeable {
  private static final String MARK = "\uFEFF";

  private final CSVPrinter printer;

  /** Begins with the headings; does not close what it writes to. */
  public CsvText(OutputStream out, List<String> headings) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    text.write(MARK);
    printer = new CSVPrinter(text, CSVFormat.EXCEL);
    printer.printRecord(headings);
  }

  public void row(List<String> values) throws IOException {
    printer.printRecord(values.stream().map(FormulaGuard::guard).toList());
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }

  static byte[] bytes(List<String> headings, List<List<String>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var text = new CsvText(bytes, headings)) {
      for (var row : rows) {
        text.row(row);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
