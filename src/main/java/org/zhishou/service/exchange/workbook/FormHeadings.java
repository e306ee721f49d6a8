package org.zhishou.service.exchange.workbook;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stands above the columns of a form, by whatever name people know it. */
final class FormHeadings {
  private static final Map<String, String> ALIASES = aliases();

  private FormHeadings() {}

  private static Map<String, String> aliases() {
    var aliases = new HashMap<String, String>();
    name(aliases, "physician-id", "医师编号", "编号", "工号", "医生编号", "physician id", "id");
    name(aliases, "physician", "医师", "姓名", "医生", "医师姓名", "医生姓名", "physician", "name");
    name(aliases, "title", "职称", "title");
    name(aliases, "specialty", "专业", "科室", "specialty");
    name(aliases, "weekly", "每周固定不可派", "weekly unavailable");
    name(aliases, "clinics", "本院门诊", "own clinics");
    name(aliases, "maxDutyDaysPerWeek", "每周最多天数", "most days a week");
    name(aliases, "maxDutyDaysInPeriod", "本期最多天数", "most days in the round");
    name(aliases, "maxTravelMinutes", "单程最多分钟", "most minutes one way");
    name(aliases, "serviceDaysTarget", "基层服务目标天数", "service days wanted");
    name(aliases, "beyond", "另有不可派的日期", "further dates");
    return aliases;
  }

  private static void name(Map<String, String> aliases, String key, String... names) {
    for (var one : names) {
      aliases.put(one, key);
    }
  }

  private static @Nullable String known(String heading) {
    return ALIASES.get(heading.replaceAll("[\\s:：*]+", " ").strip().toLowerCase(Locale.ROOT));
  }

  static boolean isLimit(String key) {
    return PhysicianForm.NUMBERS.contains(key)
        || key.equals("weekly")
        || key.equals("clinics")
        || key.equals("beyond");
  }

  static Map<Integer, String> headings(Grid grid, int row) {
    var headings = new TreeMap<Integer, String>();
    for (var column = 0; column < grid.width(row); column++) {
      var key = known(grid.at(row, column).text());
      if (key != null) {
        headings.put(column, key);
      }
    }
    return headings;
  }

  static String property(String key) {
    return switch (key) {
      case "weekly" -> "weeklyUnavailable";
      case "clinics" -> "ownClinics";
      default -> key;
    };
  }

  static int column(Map<Integer, String> headings) {
    return headings.keySet().stream().findFirst().orElse(0);
  }
}
