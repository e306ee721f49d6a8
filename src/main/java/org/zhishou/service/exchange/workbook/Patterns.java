package org.zhishou.service.exchange.workbook;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.exchange.workbook.PhysicianForm.Beyond;
import org.zhishou.service.exchange.workbook.PhysicianForm.Clinic;

/** Weekly patterns as a cell holds them: 一、五 or 周二上午、周四. */
final class Patterns {
  private static final String DAYS = "一二三四五六日";

  private Patterns() {}

  static String weekly(Set<DayOfWeek> weekdays) {
    return weekdays.stream().map(Patterns::sign).collect(Collectors.joining("、"));
  }

  static String clinics(Set<Clinic> clinics) {
    return clinics.stream()
        .map(clinic -> sign(clinic.weekday()) + sign(clinic.session()))
        .collect(Collectors.joining("、"));
  }

  static String beyond(Collection<Beyond> beyond) {
    return beyond.stream()
        .sorted(Comparator.comparing(Beyond::from).thenComparing(Beyond::code))
        .map(
            one ->
                one.from().equals(one.to())
                    ? one.from() + " " + one.code().sign()
                    : one.from() + "至" + one.to() + " " + one.code().sign())
        .collect(Collectors.joining("；"));
  }

  private static String sign(DayOfWeek weekday) {
    return DAYS.substring(weekday.getValue() - 1, weekday.getValue());
  }

  private static String sign(Session session) {
    return switch (session) {
      case FULL_DAY -> "全天";
      case MORNING -> "上午";
      case AFTERNOON -> "下午";
      case EVENING -> "夜间";
    };
  }

  /** Empty where any part is no weekday. */
  static Optional<Set<DayOfWeek>> readWeekly(String text) {
    var weekdays = new TreeSet<DayOfWeek>();
    for (var part : parts(text)) {
      for (var index = 0; index < part.length(); index++) {
        var weekday = weekday(part.substring(index, index + 1));
        if (weekday.isEmpty()) {
          return Optional.empty();
        }
        weekdays.add(weekday.get());
      }
    }
    return Optional.of(weekdays);
  }

  /** A weekday without a session is a full day. Empty where any part is something else. */
  static Optional<Set<Clinic>> readClinics(String text) {
    var clinics = new TreeSet<Clinic>();
    for (var part : parts(text)) {
      var weekday = weekday(part.substring(0, 1));
      var session = session(part.substring(1).strip());
      if (weekday.isEmpty() || session.isEmpty()) {
        return Optional.empty();
      }
      clinics.add(new Clinic(weekday.get(), session.get()));
    }
    return Optional.of(clinics);
  }

  private static List<String> parts(String text) {
    return Arrays.stream(text.replaceAll("星期|礼拜|周", "").split("[\\s、，,;；/]+"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  private static Optional<DayOfWeek> weekday(String sign) {
    var index = "天七".contains(sign) ? 6 : Math.max(DAYS.indexOf(sign), "1234567".indexOf(sign));
    return index < 0 ? Optional.empty() : Optional.of(DayOfWeek.of(index + 1));
  }

  private static Optional<Session> session(String word) {
    return switch (word) {
      case "", "全天", "整天" -> Optional.of(Session.FULL_DAY);
      case "上午", "早", "上" -> Optional.of(Session.MORNING);
      case "下午", "下" -> Optional.of(Session.AFTERNOON);
      case "夜间", "晚上", "夜", "晚" -> Optional.of(Session.EVENING);
      default -> Optional.empty();
    };
  }
}
