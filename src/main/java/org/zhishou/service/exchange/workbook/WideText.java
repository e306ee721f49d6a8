package org.zhishou.service.exchange.workbook;

/** How wide text is in a column, counted and not measured: no machine's fonts are asked. */
final class WideText {
  private WideText() {}

  /** In narrow characters; of several lines, the widest. */
  static int width(String text) {
    return text.lines().mapToInt(WideText::line).max().orElse(0);
  }

  private static int line(String line) {
    return line.codePoints().map(point -> isWide(point) ? 2 : 1).sum();
  }

  /** East Asian scripts, their punctuation and full-width forms. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0xA4CF)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
