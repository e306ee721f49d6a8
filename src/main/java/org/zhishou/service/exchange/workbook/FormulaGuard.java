package org.zhishou.service.exchange.workbook;

/**
 * Text that a spreadsheet would take for a formula is written behind an apostrophe, and read back
 * without it (OWASP, CSV injection).
 */
final class FormulaGuard {
  private static final String STARTS = "=+-@\t\r";

  private FormulaGuard() {}

  static String guarded(String text) {
    return isLikeFormula(text) ? "'" + text : text;
  }

  static String unguarded(String text) {
    return text.startsWith("'") && isLikeFormula(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean isLikeFormula(String text) {
    return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
