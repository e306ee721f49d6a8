package org.zhishou.service.exchange.province;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.zhishou.service.exchange.roster.MadeFile;
import org.zhishou.service.exchange.workbook.CsvText;

/** The files of all counties in one archive, and a list of what became of each county. */
record ExportArchive(ExportStore store, ProvinceExport export, List<ExportPart> parts)
    implements MadeFile.Content {
  @Override
  public void to(OutputStream out) throws IOException {
    var zip = new ZipOutputStream(out);
    var used = new HashSet<String>();
    zip.putNextEntry(new ZipEntry(ExportWords.in(export.language(), "index.file") + ".csv"));
    index(zip);
    zip.closeEntry();
    for (var part : parts) {
      if (part.status() == ExportPart.Status.WRITTEN) {
        zip.putNextEntry(new ZipEntry(name(part, used)));
        store.copy(export.id(), part.number(), zip);
        zip.closeEntry();
      }
    }
    zip.finish();
  }

  private void index(OutputStream zip) throws IOException {
    var locale = export.language();
    var headings =
        List.of("county", "county-id", "state", "round", "version", "file").stream()
            .map(key -> ExportWords.in(locale, "column." + key))
            .toList();
    try (var text = new CsvText(zip, headings)) {
      for (var part : parts) {
        text.row(
            List.of(
                part.countyName(),
                part.county(),
                ExportWords.in(locale, "state." + part.status()),
                Objects.requireNonNullElse(part.round(), ""),
                Objects.toString(part.version(), ""),
                Objects.requireNonNullElse(part.file(), "")));
      }
    }
  }

  /** A name that every system takes; beside the county's id where two are called the same. */
  private static String name(ExportPart part, Set<String> used) {
    var name = Objects.requireNonNull(part.file()).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", " ");
    var unique = used.add(name.toLowerCase(Locale.ROOT)) ? name : part.county() + " " + name;
    used.add(unique.toLowerCase(Locale.ROOT));
    return unique;
  }
}
