package org.zhishou.service.exchange.notice;

import java.util.List;
import java.util.stream.DoubleStream;
import org.zhishou.service.exchange.notice.Notice.Day;
import org.zhishou.service.exchange.notice.Notice.Row;
import org.zhishou.service.exchange.notice.Notice.Sheet;
import org.zhishou.service.exchange.notice.Notice.Visit;

/**
 * How the weeks of a sheet share its page: a week has the height that its fullest day needs, and
 * what is left is divided among those that need less. Where all of them need more than there is,
 * everything is set smaller. Millimetres are those of A4.
 *
 * @param shrink of the usual size of letters, at most 1
 * @param least height of a week
 */
record SheetRoom(double shrink, double least) {
  private static final double MILLIMETRES_OF_A_POINT = 25.4 / 72;
  private static final double LINE = 1.35;
  private static final double SMALLEST = 0.5;
  private static final double STEP = 0.05;
  private static final double NARROW = 0.55;
  private static final int FIRST_WIDE = 0x2E80;

  /**
   * What a page leaves.
   *
   * @param points of its letters
   * @param weeks height for weeks, where remarks take a line
   * @param tallest a week's height at most, where nobody needs more
   * @param width of the page within its margins
   * @param inOneLine whether a visit is a line, else a block
   */
  record Frame(double points, double weeks, double tallest, double width, boolean inOneLine) {}

  static SheetRoom of(Sheet sheet, Frame frame) {
    for (var shrink = 1.0; shrink > SMALLEST; shrink -= STEP) {
      var em = frame.points() * shrink * MILLIMETRES_OF_A_POINT;
      var left = frame.weeks() - remarks(sheet, frame, em);
      var cell = frame.width() / sheet.columns().size() - 0.9 * em;
      var needs = sheet.rows().stream().mapToDouble(row -> need(row, frame, cell, em)).toArray();
      if (DoubleStream.of(needs).sum() <= left) {
        return new SheetRoom(shrink, Math.min(frame.tallest(), least(needs, left)));
      }
    }
    return new SheetRoom(SMALLEST, 0);
  }

  /** The height that weeks with little in them may all have, so that the page is just full. */
  private static double least(double[] needs, double left) {
    var least = left / needs.length;
    for (var round = 0; round < needs.length; round++) {
      var above = least;
      var tall = DoubleStream.of(needs).filter(need -> need > above).toArray();
      if (tall.length == needs.length) {
        break;
      }
      least = (left - DoubleStream.of(tall).sum()) / (needs.length - tall.length);
    }
    return least;
  }

  private static double need(Row row, Frame frame, double cell, double em) {
    return row.days().stream().mapToDouble(day -> need(day, frame, cell, em)).max().orElse(0);
  }

  private static double need(Day day, Frame frame, double cell, double em) {
    var padding = 0.6;
    if (frame.inOneLine()) {
      var lines = day.visits().stream().mapToInt(visit -> lines(line(day, visit), cell, em)).sum();
      return (padding + LINE * 1.12 * Math.max(1, lines)) * em;
    }
    var visits = day.visits().stream().mapToDouble(visit -> block(visit, cell, em)).sum();
    return (padding + LINE + visits) * em;
  }

  /** In em: the space above, the name, and below it what there is to say. */
  private static double block(Visit visit, double cell, double em) {
    var detail = width(visit.title() + " " + visit.specialty()) * 0.88;
    var session = width(visit.session()) * 0.88;
    var lines = lines(detail, cell, em) + (session == 0 ? 0 : lines(session, cell, em));
    return 1.1 + LINE * (1.75 + 0.88 * lines);
  }

  private static double line(Day day, Visit visit) {
    return 0.9 * width(day.date() + day.mark())
        + 1.12 * (0.85 + width(visit.name()))
        + 0.88 * width(visit.title() + " " + visit.specialty() + " " + visit.session());
  }

  private static int lines(double width, double room, double em) {
    return (int) Math.max(1, Math.ceil(width * em / room));
  }

  /** Beyond their first line. */
  private static double remarks(Sheet sheet, Frame frame, double em) {
    var width = 0.95 * width(String.join("  ", sheet.remarks()));
    return (lines(width, frame.width(), em) - 1) * 0.95 * LINE * em;
  }

  /** In em, of characters of the usual size. */
  static double width(String text) {
    return text.codePoints().mapToDouble(point -> point < FIRST_WIDE ? NARROW : 1).sum();
  }

  /** The smallest letters that any of the sheets needs, so that all are set alike. */
  static double shrink(List<SheetRoom> rooms) {
    return rooms.stream().mapToDouble(SheetRoom::shrink).min().orElse(1);
  }
}
