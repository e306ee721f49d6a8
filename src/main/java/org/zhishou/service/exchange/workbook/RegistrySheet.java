package org.zhishou.service.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sheets of a county's registry: what stands in which column, and what it is called. */
enum RegistrySheet {
  HOSPITALS(
      "hospitals",
      new Column("id", Type.TEXT),
      new Column("name", Type.TEXT),
      new Column("tier", Type.TIER),
      new Column("longitude", Type.DECIMAL),
      new Column("latitude", Type.DECIMAL),
      new Column("datum", Type.DATUM),
      new Column("defaultMaxAwayPerDay", Type.WHOLE)),
  CENTRES(
      "centres",
      new Column("id", Type.TEXT),
      new Column("name", Type.TEXT),
      new Column("kind", Type.KIND),
      new Column("longitude", Type.DECIMAL),
      new Column("latitude", Type.DECIMAL),
      new Column("datum", Type.DATUM),
      new Column("population", Type.WHOLE),
      new Column("dutyDaysPerWeek", Type.WHOLE),
      new Column("responsibleHospitals", Type.IDS)),
  PHYSICIANS(
      "physicians",
      new Column("id", Type.TEXT),
      new Column("name", Type.TEXT),
      new Column("institution", Type.TEXT),
      new Column("title", Type.TITLE),
      new Column("specialty", Type.SPECIALTY),
      new Column("maxDutyDaysPerWeek", Type.WHOLE),
      new Column("maxDutyDaysInPeriod", Type.WHOLE),
      new Column("maxTravelMinutes", Type.WHOLE),
      new Column("workloadPercent", Type.WHOLE),
      new Column("permittedCentres", Type.IDS),
      new Column("weeklyUnavailable", Type.WEEKDAYS),
      new Column("ownClinics", Type.CLINICS),
      new Column("managedBy", Type.TEXT)),
  TRAVEL_TIMES(
      "travelTimes",
      new Column("from", Type.TEXT),
      new Column("fromName", Type.NAME),
      new Column("to", Type.TEXT),
      new Column("toName", Type.NAME),
      new Column("minutes", Type.WHOLE)),
  POSTINGS(
      "postings",
      new Column("id", Type.TEXT),
      new Column("physician", Type.TEXT),
      new Column("physicianName", Type.NAME),
      new Column("centre", Type.TEXT),
      new Column("centreName", Type.NAME),
      new Column("from", Type.DATE),
      new Column("to", Type.DATE),
      new Column("daysPerWeek", Type.WHOLE),
      new Column("terms", Type.TEXT)),
  TOUR_PLANS(
      "tourPlans",
      new Column("id", Type.TEXT),
      new Column("name", Type.TEXT),
      new Column("centre", Type.TEXT),
      new Column("centreName", Type.NAME),
      new Column("frequency", Type.FREQUENCY),
      new Column("from", Type.DATE),
      new Column("to", Type.DATE),
      new Column("weekdays", Type.WEEKDAYS),
      new Column("minGapDays", Type.WHOLE),
      new Column("stops", Type.TEXTS)),
  OPEN_SESSIONS(
      CENTRES,
      "openSessions",
      new Column("weekday", Type.WEEKDAY),
      new Column("session", Type.SESSION),
      new Column("mode", Type.MODE),
      new Column("seats", Type.WHOLE),
      new Column("required", Type.YES_OR_NO),
      new Column("from", Type.DATE),
      new Column("to", Type.DATE)),
  CLOSURES(CENTRES, "closed", new Column("from", Type.DATE), new Column("to", Type.DATE)),
  REQUESTED_SPECIALTIES(
      CENTRES,
      "requestedSpecialties",
      new Column("specialty", Type.SPECIALTY),
      new Column("mode", Type.MODE),
      new Column("daysPerFourWeeks", Type.WHOLE)),
  AWAY_LIMITS(
      HOSPITALS,
      "awayLimits",
      new Column("specialty", Type.SPECIALTY),
      new Column("maxAwayPerDay", Type.WHOLE),
      new Column("from", Type.DATE),
      new Column("to", Type.DATE)),
  ABSENCES(
      PHYSICIANS,
      "unavailable",
      new Column("from", Type.DATE),
      new Column("to", Type.DATE),
      new Column("reason", Type.REASON)),
  TEAM(
      TOUR_PLANS, "team", new Column("specialty", Type.SPECIALTY), new Column("seats", Type.WHOLE)),
  VILLAGES(
      TOUR_PLANS,
      "villages",
      new Column("name", Type.TEXT),
      new Column("longitude", Type.DECIMAL),
      new Column("latitude", Type.DECIMAL),
      new Column("minutes", Type.WHOLE)),
  MINUTES_FROM(
      TOUR_PLANS,
      "minutesFrom",
      new Column("hospital", Type.TEXT),
      new Column("minutes", Type.WHOLE));

  /** How a cell is read; of those of words, the words are in the bundle. */
  enum Type {
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
        Map.of(
            "休假", "LEAVE", "夜班", "NIGHT_SHIFT", "培训", "TRAINING", "门诊", "CLINIC", "其他", "OTHER")),
    TIER(Map.of("二级", "TIER_II", "三级", "TIER_III", "二级医院", "TIER_II", "三级医院", "TIER_III")),
    KIND(
        Map.of("乡镇卫生院", "TOWNSHIP", "卫生院", "TOWNSHIP", "社区卫生服务中心", "COMMUNITY", "社区", "COMMUNITY")),
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

    Type() {
      this(Map.of());
    }

    Type(Map<String, String> codes) {
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

  /**
   * @param name of the contract's property
   */
  record Column(String name, Type type) {
    String heading(RegistrySheet sheet, Locale locale) {
      return WorkbookWords.in(locale, "registry." + sheet.list + "." + name);
    }
  }

  /** What a row of a part belongs to, and its name beside it. */
  static final String OWNER = "owner";

  static final String OWNER_NAME = "ownerName";

  private final @Nullable RegistrySheet whole;
  private final String list;
  private final List<Column> columns;

  RegistrySheet(String list, Column... columns) {
    this.whole = null;
    this.list = list;
    this.columns = List.of(columns);
  }

  /** A list within each of another sheet's entries. */
  RegistrySheet(RegistrySheet whole, String list, Column... columns) {
    this.whole = whole;
    this.list = list;
    this.columns =
        Stream.concat(
                Stream.of(new Column(OWNER, Type.TEXT), new Column(OWNER_NAME, Type.TEXT)),
                Stream.of(columns))
            .toList();
  }

  /** The sheet of the entries that these are parts of; null for entries of their own. */
  @Nullable RegistrySheet whole() {
    return whole;
  }

  /** Sheets of entries of their own. */
  static List<RegistrySheet> wholes() {
    return Arrays.stream(values()).filter(sheet -> sheet.whole == null).toList();
  }

  /** Sheets of what belongs to entries of another. */
  static List<RegistrySheet> parts() {
    return Arrays.stream(values()).filter(sheet -> sheet.whole != null).toList();
  }

  /** The contract's list. */
  String list() {
    return list;
  }

  List<Column> columns() {
    return columns;
  }

  String title(Locale locale) {
    return WorkbookWords.in(locale, "registry." + list);
  }

  /** What people call a property of an entry. */
  String wording(String property, Locale locale) {
    return part(property)
        .map(part -> part.title(locale))
        .or(() -> named(columns, property).map(column -> column.heading(this, locale)))
        .orElse(property);
  }

  /** A property of an entry in one line, as its cells hold it. */
  String text(JsonNode entry, String property) {
    var value = entry.path(property);
    var part = part(property);
    if (part.isPresent()) {
      return RegistryCell.line(part.get(), value);
    }
    var column = named(columns, property);
    return column.isPresent()
        ? RegistryCell.text(entry, column.get())
        : value.isMissingNode() ? "" : value.isString() ? value.stringValue() : value.toString();
  }

  private Optional<RegistrySheet> part(String property) {
    return parts().stream()
        .filter(part -> part.whole == this && part.list.equals(property))
        .findFirst();
  }

  private static Optional<Column> named(List<Column> columns, String property) {
    return columns.stream().filter(column -> column.name().equals(property)).findFirst();
  }

  /** The columns that a heading may name, in either language. */
  Optional<Column> column(String heading) {
    var plain = heading.replaceAll("[\\s*]+", " ").strip().toLowerCase(Locale.ROOT);
    return columns.stream()
        .filter(
            column ->
                List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH).stream()
                    .anyMatch(
                        locale ->
                            column.heading(this, locale).toLowerCase(Locale.ROOT).equals(plain)))
        .findFirst();
  }

  /** The sheet by its name, in either language. */
  static Optional<RegistrySheet> named(String name) {
    return Arrays.stream(values())
        .filter(
            sheet ->
                name.equals(sheet.title(Locale.SIMPLIFIED_CHINESE))
                    || name.equals(sheet.title(Locale.ENGLISH)))
        .findFirst();
  }
}
