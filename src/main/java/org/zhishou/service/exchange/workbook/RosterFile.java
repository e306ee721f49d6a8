package org.zhishou.service.exchange.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.MadeFile;
import org.zhishou.service.exchange.roster.OutgoingRoster;

/**
 * A roster as a workbook, or as CSV with a duty a line; written piece by piece.
 *
 * @param type {@code XLSX} or {@code CSV}
 */
public record RosterFile(OutgoingRoster roster, FileType type, Locale locale)
    implements MadeFile.Content {
  public RosterFile {
    if (type != FileType.XLSX && type != FileType.CSV) {
      throw new IllegalArgumentException("No roster is written as " + type);
    }
  }

  @Override
  public void to(OutputStream out) throws IOException {
    if (type == FileType.XLSX) {
      new RosterWorkbook(roster, locale).to(out);
    } else {
      RosterCsv.write(roster, locale, out);
    }
  }

  /** The file's name for people, without its suffix. */
  public String name() {
    return roster.isPublished()
        ? WorkbookWords.in(
            locale, "file.roster", roster.countyName(), roster.round(), roster.version())
        : WorkbookWords.in(locale, "file.draft", roster.countyName(), roster.round());
  }
}
