package org.zhishou.service.exchange.notice;

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

/** XHTML as PDF/A-2u, with its fonts; nothing outside the document is ever fetched. */
final class Pdf {
  private Pdf() {}

  static byte[] of(String xhtml) {
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
