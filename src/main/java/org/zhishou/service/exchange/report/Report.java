package org.zhishou.service.exchange.report;

import java.util.List;

/** A report, worded: what stands on its pages and in what order. */
record Report(
    String title, String about, List<Part> county, List<Centre> centres, String footnote) {
  /** A page of its own. */
  record Centre(String name, String about, List<Part> parts) {}

  /** A headed piece of a page. */
  sealed interface Part {
    String heading();
  }

  /**
   * @param widths of the columns in hundredths
   * @param notes below it
   */
  record Table(
      String heading,
      List<Integer> widths,
      List<String> columns,
      List<List<String>> rows,
      List<String> notes)
      implements Part {}

  /**
   * Charts of upright bars, two beside each other for each label.
   *
   * @param whole what the highest bar may show
   */
  record Bars(String heading, double whole, List<Bar> bars, List<String> legend) {}

  /** Two charts side by side, under one heading. */
  record Charts(String heading, Bars left, Bars right) implements Part {}

  /**
   * @param text what the attended bar says above it
   */
  record Bar(String label, double planned, double attended, String text) {}

  /** Bars that lie, two below each other for each label. */
  record Shares(String heading, List<Share> shares, List<String> legend) implements Part {}

  /** From 0 to 1. */
  record Share(String label, double first, double second, String text) {}
}
