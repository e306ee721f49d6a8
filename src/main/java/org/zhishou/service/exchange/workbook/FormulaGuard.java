package org.zhishou.service.exchange.workbook;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula is written behind an apostrophe, and read back
 * without it (OWASP, CSV injection). A negative number is none.
 */
final class FormulaGuard {
  private static final String STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-\\d+");

  private FormulaGuard() {}

  static String guard(String text) {
    return isLikeFormula(text) ? "'" + text : text;
  }

  static String unguard(String text) {
    return text.startsWith("'") && isLikeFormula(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean isLikeFormula(String text) {
    return !text.isEmpty()
        && STARTS.indexOf(text.charAt(0)) >= 0
        && !NUMBER.matcher(text).matches();
  }
}
