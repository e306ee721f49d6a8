package org.zhishou.service.exchange.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What a thing may be asked for as, beside JSON. */
public enum FileType {
  XLSX(MediaTypes.XLSX),
  CSV("text/csv;charset=UTF-8"),
  PDF(MediaType.APPLICATION_PDF_VALUE),
  DOCX(MediaTypes.DOCX),
  HTML("text/html;charset=UTF-8"),
  ICS("text/calendar;charset=UTF-8"),
  ZIP(MediaTypes.ZIP);

  /** The names of types, for annotations. */
  public static final class MediaTypes {
    public static final String XLSX =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String DOCX =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public static final String CSV = "text/csv";
    public static final String ICS = "text/calendar";
    public static final String ZIP = "application/zip";

    private MediaTypes() {}
  }

  private final MediaType mediaType;

  FileType(String mediaType) {
    this.mediaType = MediaType.parseMediaType(mediaType);
  }

  public MediaType mediaType() {
    return mediaType;
  }

  /** With its dot, such as {@code .xlsx}. */
  public String suffix() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** The type that a media range names; empty for wildcards and for other types. */
  public static Optional<FileType> named(MediaType range) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equalsTypeAndSubtype(range))
        .findFirst();
  }
}
