package org.zhishou.service.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
      new Column("permittedCentres", Type.IDS)),
  TRAVEL_TIMES(
      "travelTimes",
      new Column("from", Type.TEXT),
      new Column("to", Type.TEXT),
      new Column("minutes", Type.WHOLE));

  /** How a cell is read; of those of words, the words are in the bundle. */
  enum Type {
    TEXT,
    WHOLE,
    DECIMAL,
    IDS,
    DATUM,
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
      return codes.getOrDefault(word, word);
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

  private final String list;
  private final List<Column> columns;

  RegistrySheet(String list, Column... columns) {
    this.list = list;
    this.columns = List.of(columns);
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
