package org.zhishou.service.exchange.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;

/** XHTML as PDF/A-2u, with its fonts; nothing outside the document is ever fetched. */
public final class Pdf {
  private static final Texts TEXTS = Texts.of(Pdf.class, "print");

  private Pdf() {}

  /**
   * @param texts of the document
   * @throws ProblemException where the font has no shape for a character of theirs
   */
  public static byte[] of(String xhtml, Stream<String> texts) {
    var missing =
        texts.distinct().flatMap(Pdf::missing).collect(Collectors.toCollection(TreeSet::new));
    if (!missing.isEmpty()) {
      throw new ProblemException(ProblemCode.CHARACTER_NOT_PRINTABLE, missing.size())
          .errors(locale -> missing.stream().map(one -> one.in(locale)).toList());
    }
    return of(xhtml);
  }

  private static Stream<Unprintable> missing(String text) {
    return text.codePoints()
        .filter(point -> !PrintFont.REGULAR.has(point))
        .mapToObj(point -> new Unprintable(point, text));
  }

  private record Unprintable(int point, String text) implements Comparable<Unprintable> {
    @Override
    public int compareTo(Unprintable other) {
      return Integer.compare(point, other.point);
    }

    ProblemDocument.Error in(Locale locale) {
      var message =
          TEXTS.in(locale, "unprintable", Character.toString(point), "%04X".formatted(point), text);
      return new ProblemDocument.Error(null, null, "character-not-printable", message);
    }
  }

  public static byte[] of(String xhtml) {
    var bytes = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
    builder.useUnicodeLineBreaker(new LineBreaks());
    for (var font : PrintFont.values()) {
      builder.useFont(font::stream, PrintFont.FAMILY, font.weight(), FontStyle.NORMAL, true);
    }
    builder.withHtmlContent(xhtml, null);
    builder.toStream(bytes);
    try {
      builder.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  /** Between any two characters, but for marks that may not begin or end a line. */
  private static final class LineBreaks implements FSTextBreaker {
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);

    @Override
    public int next() {
      return breaks.next();
    }

    @Override
    public void setText(String text) {
      breaks.setText(text);
    }
  }
}
