package org.zhishou.service.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sheets of a county's registry: what stands in which column, and what it is called. */
enum RegistrySheet {
  HOSPITALS(
      "hospitals",
      new Column("id", CellType.TEXT),
      new Column("name", CellType.TEXT),
      new Column("tier", CellType.TIER),
      new Column("longitude", CellType.DECIMAL),
      new Column("latitude", CellType.DECIMAL),
      new Column("datum", CellType.DATUM),
      new Column("defaultMaxAwayPerDay", CellType.WHOLE)),
  CENTRES(
      "centres",
      new Column("id", CellType.TEXT),
      new Column("name", CellType.TEXT),
      new Column("kind", CellType.KIND),
      new Column("longitude", CellType.DECIMAL),
      new Column("latitude", CellType.DECIMAL),
      new Column("datum", CellType.DATUM),
      new Column("population", CellType.WHOLE),
      new Column("dutyDaysPerWeek", CellType.WHOLE),
      new Column("responsibleHospitals", CellType.IDS)),
  PHYSICIANS(
      "physicians",
      new Column("id", CellType.TEXT),
      new Column("name", CellType.TEXT),
      new Column("institution", CellType.TEXT),
      new Column("title", CellType.TITLE),
      new Column("specialty", CellType.SPECIALTY),
      new Column("maxDutyDaysPerWeek", CellType.WHOLE),
      new Column("maxDutyDaysInPeriod", CellType.WHOLE),
      new Column("maxTravelMinutes", CellType.WHOLE),
      new Column("workloadPercent", CellType.WHOLE),
      new Column("permittedCentres", CellType.IDS),
      new Column("weeklyUnavailable", CellType.WEEKDAYS),
      new Column("ownClinics", CellType.CLINICS),
      new Column("managedBy", CellType.TEXT)),
  TRAVEL_TIMES(
      "travelTimes",
      new Column("from", CellType.TEXT),
      new Column("fromName", CellType.NAME),
      new Column("to", CellType.TEXT),
      new Column("toName", CellType.NAME),
      new Column("minutes", CellType.WHOLE)),
  POSTINGS(
      "postings",
      new Column("id", CellType.TEXT),
      new Column("physician", CellType.TEXT),
      new Column("physicianName", CellType.NAME),
      new Column("centre", CellType.TEXT),
      new Column("centreName", CellType.NAME),
      new Column("from", CellType.DATE),
      new Column("to", CellType.DATE),
      new Column("daysPerWeek", CellType.WHOLE),
      new Column("terms", CellType.TEXT)),
  TOUR_PLANS(
      "tourPlans",
      new Column("id", CellType.TEXT),
      new Column("name", CellType.TEXT),
      new Column("centre", CellType.TEXT),
      new Column("centreName", CellType.NAME),
      new Column("frequency", CellType.FREQUENCY),
      new Column("from", CellType.DATE),
      new Column("to", CellType.DATE),
      new Column("weekdays", CellType.WEEKDAYS),
      new Column("minGapDays", CellType.WHOLE),
      new Column("stops", CellType.TEXTS)),
  OPEN_SESSIONS(
      CENTRES,
      "openSessions",
      new Column("weekday", CellType.WEEKDAY),
      new Column("session", CellType.SESSION),
      new Column("mode", CellType.MODE),
      new Column("seats", CellType.WHOLE),
      new Column("required", CellType.YES_OR_NO),
      new Column("from", CellType.DATE),
      new Column("to", CellType.DATE)),
  CLOSURES(CENTRES, "closed", new Column("from", CellType.DATE), new Column("to", CellType.DATE)),
  REQUESTED_SPECIALTIES(
      CENTRES,
      "requestedSpecialties",
      new Column("specialty", CellType.SPECIALTY),
      new Column("mode", CellType.MODE),
      new Column("daysPerFourWeeks", CellType.WHOLE)),
  AWAY_LIMITS(
      HOSPITALS,
      "awayLimits",
      new Column("specialty", CellType.SPECIALTY),
      new Column("maxAwayPerDay", CellType.WHOLE),
      new Column("from", CellType.DATE),
      new Column("to", CellType.DATE)),
  ABSENCES(
      PHYSICIANS,
      "unavailable",
      new Column("from", CellType.DATE),
      new Column("to", CellType.DATE),
      new Column("reason", CellType.REASON)),
  TEAM(
      TOUR_PLANS,
      "team",
      new Column("specialty", CellType.SPECIALTY),
      new Column("seats", CellType.WHOLE)),
  VILLAGES(
      TOUR_PLANS,
      "villages",
      new Column("name", CellType.TEXT),
      new Column("longitude", CellType.DECIMAL),
      new Column("latitude", CellType.DECIMAL),
      new Column("minutes", CellType.WHOLE)),
  MINUTES_FROM(
      TOUR_PLANS,
      "minutesFrom",
      new Column("hospital", CellType.TEXT),
      new Column("minutes", CellType.WHOLE));

  /**
   * @param name of the contract's property
   */
  record Column(String name, CellType type) {
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
                Stream.of(new Column(OWNER, CellType.TEXT), new Column(OWNER_NAME, CellType.TEXT)),
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
