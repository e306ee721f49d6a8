package org.zhishou.service.exchange.workbook;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of very many sheets, each streamed to a file of its own. The library holds every such
 * file open until the workbook is written; a thousand sheets would be a thousand open files with
 * their buffers. Here a file is open only while a piece is added to it.
 */
final class SheetFiles extends SXSSFWorkbook {
  /** Rows of a sheet that are kept in memory. */
  private static final int WINDOW = 64;

  private static final int PIECE = 8_192;

  SheetFiles(XSSFWorkbook template) {
    super(template, WINDOW, false, true);
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    return new SheetDataWriter(getXSSFWorkbook().getSharedStringSource()) {
      // Deprecated as public, to become protected.
      @Override
      @SuppressWarnings("deprecation")
      public Writer createWriter(File file) {
        return new Pieces(file);
      }
    };
  }

  private static final class Pieces extends Writer {
    private final File file;
    private final StringBuilder piece = new StringBuilder();

    Pieces(File file) {
      this.file = file;
    }

    @Override
    public void write(char[] characters, int from, int length) throws IOException {
      piece.append(characters, from, length);
      if (piece.length() >= PIECE) {
        flush();
      }
    }

    @Override
    public void flush() throws IOException {
      if (!piece.isEmpty()) {
        Files.writeString(file.toPath(), piece, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        piece.setLength(0);
        piece.trimToSize();
      }
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
