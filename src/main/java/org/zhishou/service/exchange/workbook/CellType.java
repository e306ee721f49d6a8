package org.zhishou.service.exchange.workbook;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** How a cell is read; of those of words, the words are in the bundle. */
enum CellType {
  TEXT,
  /** Of what the id before it means: written for whoever reads the sheet, and never read. */
  NAME,
  WHOLE,
  DECIMAL,
  IDS,
  TEXTS,
  DATUM,
  DATE,
  YES_OR_NO,
  WEEKDAYS,
  CLINICS,
  WEEKDAY(
      Map.ofEntries(
          Map.entry("周一", "MONDAY"),
          Map.entry("周二", "TUESDAY"),
          Map.entry("周三", "WEDNESDAY"),
          Map.entry("周四", "THURSDAY"),
          Map.entry("周五", "FRIDAY"),
          Map.entry("周六", "SATURDAY"),
          Map.entry("周日", "SUNDAY"),
          Map.entry("一", "MONDAY"),
          Map.entry("二", "TUESDAY"),
          Map.entry("三", "WEDNESDAY"),
          Map.entry("四", "THURSDAY"),
          Map.entry("五", "FRIDAY"),
          Map.entry("六", "SATURDAY"),
          Map.entry("日", "SUNDAY"))),
  SESSION(Map.of("全天", "FULL_DAY", "上午", "MORNING", "下午", "AFTERNOON", "夜间", "EVENING")),
  FREQUENCY(
      Map.ofEntries(
          Map.entry("每半月一次", "TWICE_A_MONTH"),
          Map.entry("每半月", "TWICE_A_MONTH"),
          Map.entry("每月一次", "MONTHLY"),
          Map.entry("每月", "MONTHLY"),
          Map.entry("每两月一次", "EVERY_TWO_MONTHS"),
          Map.entry("每两月", "EVERY_TWO_MONTHS"),
          Map.entry("每季一次", "QUARTERLY"),
          Map.entry("每季", "QUARTERLY"),
          Map.entry("每半年一次", "HALF_YEARLY"),
          Map.entry("每半年", "HALF_YEARLY"),
          Map.entry("每年一次", "YEARLY"),
          Map.entry("每年", "YEARLY"))),
  MODE(Map.of("现场", "ON_SITE", "远程", "REMOTE")),
  REASON(
      Map.of("休假", "LEAVE", "夜班", "NIGHT_SHIFT", "培训", "TRAINING", "门诊", "CLINIC", "其他", "OTHER")),
  TIER(Map.of("二级", "TIER_II", "三级", "TIER_III", "二级医院", "TIER_II", "三级医院", "TIER_III")),
  KIND(Map.of("乡镇卫生院", "TOWNSHIP", "卫生院", "TOWNSHIP", "社区卫生服务中心", "COMMUNITY", "社区", "COMMUNITY")),
  TITLE(
      Map.of(
          "住院医师",
          "RESIDENT",
          "主治医师",
          "ATTENDING",
          "副主任医师",
          "ASSOCIATE_CHIEF",
          "主任医师",
          "CHIEF",
          "中级",
          "ATTENDING",
          "副高",
          "ASSOCIATE_CHIEF",
          "正高",
          "CHIEF")),
  SPECIALTY(
      Map.ofEntries(
          Map.entry("全科", "GENERAL_MEDICINE"),
          Map.entry("内科", "INTERNAL_MEDICINE"),
          Map.entry("外科", "SURGERY"),
          Map.entry("儿科", "PAEDIATRICS"),
          Map.entry("妇产科", "OBSTETRICS_GYNAECOLOGY"),
          Map.entry("中医科", "TCM"),
          Map.entry("中医", "TCM"),
          Map.entry("康复科", "REHABILITATION"),
          Map.entry("精神科", "PSYCHIATRY"),
          Map.entry("骨科", "ORTHOPAEDICS"),
          Map.entry("眼科", "OPHTHALMOLOGY"),
          Map.entry("皮肤科", "DERMATOLOGY"),
          Map.entry("耳鼻喉科", "OTOLARYNGOLOGY"),
          Map.entry("口腔科", "STOMATOLOGY")));

  private final Map<String, String> codes;

  CellType() {
    this(Map.of());
  }

  CellType(Map<String, String> codes) {
    this.codes = codes;
  }

  /** The contract's code of a word; the word itself where it is none. */
  String code(String word) {
    return codes.getOrDefault(word.replaceFirst("^(星期|礼拜)", "周"), word);
  }

  /** The first word of a code, in a fixed order; the code itself where there is none. */
  String word(String code) {
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(Map.Entry::getKey)
        .max((one, other) -> Integer.compare(one.length(), other.length()))
        .orElse(code);
  }

  /** One for each code. */
  Set<String> words() {
    return codes.values().stream().map(this::word).collect(Collectors.toSet());
  }

  boolean isOfWords() {
    return !codes.isEmpty();
  }
}
