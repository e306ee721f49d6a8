package org.zhishou.service.exchange.notice;

/** A sheet of paper; millimetres are those of its portrait. */
enum Paper {
  A4(210, 297, 1),
  A3(297, 420, 1.414);

  private final int width;
  private final int height;
  private final double scale;

  Paper(int width, int height, double scale) {
    this.width = width;
    this.height = height;
    this.scale = scale;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** How much larger everything is than on A4. */
  double scale() {
    return scale;
  }

  /** As CSS wants it. */
  String size(boolean landscape) {
    return landscape ? height + "mm " + width + "mm" : width + "mm " + height + "mm";
  }
}
