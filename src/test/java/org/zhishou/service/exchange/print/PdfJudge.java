package org.zhishou.service.exchange.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** veraPDF: whether a page can be kept for good, and its text read (PDF/A-2u). */
public final class PdfJudge {
  private static final PDFAFlavour FLAVOUR = PDFAFlavour.PDFA_2_U;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfJudge() {}

  /** The clauses that it breaks. */
  public static List<String> faults(byte[] pdf) throws Exception {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), FLAVOUR);
        var judge = Foundries.defaultInstance().createValidator(FLAVOUR, false)) {
      return judge.validate(parser).getTestAssertions().stream()
          .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
          .distinct()
          .toList();
    }
  }
}
