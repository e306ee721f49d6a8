package org.zhishou.service.exchange.notice;

import java.util.List;

/**
 * A centre's notice, worded: what every form of it shows.
 *
 * @param about which roster it is and since when
 * @param pages one for each month, or one for the whole quarter
 * @param issued who issues it and when
 * @param address where the roster that holds can be seen
 */
record Notice(
    String title,
    String about,
    List<Sheet> pages,
    String issued,
    String address,
    String scan,
    String footnote) {
  Notice {
    pages = List.copyOf(pages);
  }

  /**
   * @param heading of the page, such as its month
   * @param columns headings of the weekdays
   * @param rows weeks
   * @param remarks about days off, make-up days, what was cancelled and what is special
   */
  record Sheet(String heading, List<String> columns, List<Row> rows, List<String> remarks) {
    Sheet {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      remarks = List.copyOf(remarks);
    }
  }

  record Row(List<Day> days) {
    Row {
      days = List.copyOf(days);
    }
  }

  /**
   * @param date as it is printed; empty for a date outside of the page
   * @param mark 休 or 班; empty for other days
   */
  record Day(String date, String mark, Kind kind, List<Visit> visits) {
    static final Day OUTSIDE = new Day("", "", Kind.OUTSIDE, List.of());

    Day {
      visits = List.copyOf(visits);
    }
  }

  enum Kind {
    WORKING,
    OFF,
    MAKE_UP,
    OUTSIDE
  }

  /**
   * @param session empty for a full day
   */
  record Visit(String name, String title, String specialty, String session) {}
}
