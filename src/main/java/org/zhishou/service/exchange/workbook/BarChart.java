package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Upright bars over cells of the same sheet. */
final class BarChart {
  private record Series(String name, String rgb, CellRangeAddress values) {}

  private final XSSFSheet sheet;
  private final String title;
  private final List<Series> series = new ArrayList<>();
  private int[] corners = new int[4];
  private @Nullable CellRangeAddress categories;

  private BarChart(XSSFSheet sheet, String title) {
    this.sheet = sheet;
    this.title = title;
  }

  static BarChart of(XSSFSheet sheet, String title) {
    return new BarChart(sheet, title);
  }

  /** Columns and rows of two corners. */
  BarChart at(int left, int top, int right, int bottom) {
    corners = new int[] {left, top, right, bottom};
    return this;
  }

  BarChart categories(CellRangeAddress cells) {
    categories = cells;
    return this;
  }

  BarChart bars(String name, String rgb, CellRangeAddress values) {
    series.add(new Series(name, rgb, values));
    return this;
  }

  void draw(String categoryTitle, String valueTitle) {
    if (categories == null) {
      throw new IllegalStateException("A chart without categories");
    }
    var drawing = sheet.createDrawingPatriarch();
    var chart =
        drawing.createChart(
            drawing.createAnchor(0, 0, 0, 0, corners[0], corners[1], corners[2], corners[3]));
    chart.setTitleText(title);
    chart.setTitleOverlay(false);
    var below = chart.createCategoryAxis(AxisPosition.BOTTOM);
    below.setTitle(categoryTitle);
    var left = chart.createValueAxis(AxisPosition.LEFT);
    left.setTitle(valueTitle);
    left.setCrosses(AxisCrosses.AUTO_ZERO);
    left.setMinimum(0);
    var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, left);
    data.setBarDirection(BarDirection.COL);
    data.setBarGrouping(BarGrouping.CLUSTERED);
    data.setGapWidth(60);
    var names = XDDFDataSourcesFactory.fromStringCellRange(sheet, categories);
    for (var one : series) {
      var values = XDDFDataSourcesFactory.fromNumericCellRange(sheet, one.values());
      var bars = data.addSeries(names, values);
      bars.setTitle(one.name(), null);
      // Without a fill of their own, Excel draws them in the colour of the background.
      bars.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(bytes(one.rgb()))));
    }
    if (series.size() > 1) {
      chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    }
    chart.plot(data);
  }

  private static byte[] bytes(String rgb) {
    return HexFormat.of().parseHex(rgb);
  }
}
