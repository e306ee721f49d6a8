package org.zhishou.service.exchange.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.UnavailabilityReason;
import tools.jackson.databind.JsonNode;

/**
 * What is said of one physician, in the shape of a form: two that are equal mean the same, however
 * their ranges are cut.
 *
 * @param codes of each date of the period that has any
 * @param beyond absences outside of the period, and wishes there
 * @param numbers limits and targets by the contract's names
 * @param lieu dates granted in lieu, each with the absence that they are as long as it stands; no
 *     form shows them
 */
record PhysicianForm(
    SortedMap<LocalDate, Set<Code>> codes,
    Set<Beyond> beyond,
    Set<DayOfWeek> weekly,
    Set<Clinic> clinics,
    SortedMap<String, Integer> numbers,
    Map<LocalDate, Code> lieu) {
  static final List<String> NUMBERS =
      List.of("maxDutyDaysPerWeek", "maxDutyDaysInPeriod", "maxTravelMinutes", "serviceDaysTarget");

  private static final Map<String, String> HEADINGS =
      Map.of(
          "maxDutyDaysPerWeek", "per-week",
          "maxDutyDaysInPeriod", "in-period",
          "maxTravelMinutes", "minutes",
          "serviceDaysTarget", "target",
          "weeklyUnavailable", "weekly",
          "ownClinics", "clinics",
          "beyond", "beyond");

  /** Dates, both ends within, all before or all after the period. */
  record Beyond(LocalDate from, LocalDate to, Code code) {}

  record Clinic(DayOfWeek weekday, Session session) implements Comparable<Clinic> {
    @Override
    public int compareTo(Clinic other) {
      var byDay = weekday.compareTo(other.weekday);
      return byDay == 0 ? session.compareTo(other.session) : byDay;
    }
  }

  static PhysicianForm nothing() {
    return new PhysicianForm(
        new TreeMap<>(),
        new HashSet<>(),
        new TreeSet<>(),
        new TreeSet<>(),
        new TreeMap<>(),
        new HashMap<>());
  }

  /**
   * @param document the contract's properties, read before
   */
  static PhysicianForm of(JsonNode document, Period period) {
    var said = nothing();
    for (var range : document.path("unavailable")) {
      var reason = UnavailabilityReason.valueOf(range.path("reason").asString("OTHER"));
      var from = LocalDate.parse(range.path("from").stringValue());
      var to = LocalDate.parse(range.path("to").stringValue());
      said.add(from, to, Code.of(reason), period);
      if (range.path("lieu").asBoolean(false)) {
        from.datesUntil(to.plusDays(1)).forEach(date -> said.lieu.put(date, Code.of(reason)));
      }
    }
    said.addAll(document.path("undesired"), Code.UNDESIRED, period);
    said.addAll(document.path("preferred"), Code.PREFERRED, period);
    for (var weekday : document.path("weeklyUnavailable")) {
      said.weekly.add(DayOfWeek.valueOf(weekday.stringValue()));
    }
    for (var clinic : document.path("ownClinics")) {
      said.clinics.add(
          new Clinic(
              DayOfWeek.valueOf(clinic.path("weekday").stringValue()),
              Session.valueOf(clinic.path("session").stringValue())));
    }
    for (var name : NUMBERS) {
      if (document.path(name).isInt()) {
        said.numbers.put(name, document.path(name).intValue());
      }
    }
    return said;
  }

  private void addAll(JsonNode dates, Code code, Period period) {
    for (var date : dates) {
      var one = LocalDate.parse(date.stringValue());
      add(one, one, code, period);
    }
  }

  void add(LocalDate from, LocalDate to, Code code, Period period) {
    if (from.isBefore(period.firstDay())) {
      var last = to.isBefore(period.firstDay()) ? to : period.firstDay().minusDays(1);
      beyond.add(new Beyond(from, last, code));
    }
    if (to.isAfter(period.lastDay())) {
      var first = from.isAfter(period.lastDay()) ? from : period.lastDay().plusDays(1);
      beyond.add(new Beyond(first, to, code));
    }
    var first = from.isBefore(period.firstDay()) ? period.firstDay() : from;
    for (var date = first;
        !date.isAfter(to) && !date.isAfter(period.lastDay());
        date = date.plusDays(1)) {
      add(date, code);
    }
  }

  void add(LocalDate date, Code code) {
    codes.computeIfAbsent(date, day -> EnumSet.noneOf(Code.class)).add(code);
  }

  Set<Code> on(LocalDate date) {
    return codes.getOrDefault(date, Set.of());
  }

  /**
   * As the contract has it; what is left out holds as the registry has it, what is empty does not.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Document(
      @Nullable List<Absence> unavailable,
      @Nullable Set<LocalDate> undesired,
      @Nullable Set<LocalDate> preferred,
      @Nullable Set<DayOfWeek> weeklyUnavailable,
      @Nullable Set<Clinic> ownClinics,
      @Nullable Integer maxDutyDaysPerWeek,
      @Nullable Integer maxDutyDaysInPeriod,
      @Nullable Integer maxTravelMinutes,
      @Nullable Integer serviceDaysTarget) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Absence(
      LocalDate from,
      LocalDate to,
      @Nullable UnavailabilityReason reason,
      @Nullable Boolean lieu) {}

  /**
   * What is to be handed in: what was said before, and what differs from the registry.
   *
   * @param said what was handed in before; null where nothing was
   * @param registry what holds of which nothing is said
   * @param origins takes in the date that each element comes from, by its pointer
   */
  Document document(
      @Nullable JsonNode said, PhysicianForm registry, Map<String, LocalDate> origins) {
    var absences = absences();
    for (var index = 0; index < absences.size(); index++) {
      origins.put("/unavailable/" + index, absences.get(index).from());
    }
    var told = new Told(said);
    return new Document(
        told.of("unavailable", absences, registry.absences()),
        told.of(
            "undesired",
            wishes("undesired", Code.UNDESIRED, origins),
            registry.wishes(Code.UNDESIRED)),
        told.of(
            "preferred",
            wishes("preferred", Code.PREFERRED, origins),
            registry.wishes(Code.PREFERRED)),
        told.of("weeklyUnavailable", weekly, registry.weekly),
        told.of("ownClinics", clinics, registry.clinics),
        told.of("maxDutyDaysPerWeek", this, registry),
        told.of("maxDutyDaysInPeriod", this, registry),
        told.of("maxTravelMinutes", this, registry),
        told.of("serviceDaysTarget", this, registry));
  }

  /** What goes into a document beside the registry. */
  private record Told(@Nullable JsonNode before) {
    private boolean has(String property) {
      return before != null && before.hasNonNull(property);
    }

    <T> @Nullable T of(String property, T now, T registry) {
      return has(property) || !now.equals(registry) ? now : null;
    }

    /** One that was said and is the registry's now was taken away. */
    @Nullable Integer of(String property, PhysicianForm now, PhysicianForm registry) {
      var number = now.numbers.get(property);
      return has(property, number) || !Objects.equals(number, registry.numbers.get(property))
          ? number
          : null;
    }

    private boolean has(String property, @Nullable Integer number) {
      return before != null && number != null && before.path(property).asInt(-1) == number;
    }
  }

  private List<Absence> absences() {
    return Stream.concat(
            beyond.stream(), Arrays.stream(Code.values()).flatMap(code -> ranges(code).stream()))
        .filter(range -> range.code().reason() != null)
        .sorted(
            Comparator.comparing(Beyond::from)
                .thenComparing(Beyond::code)
                .thenComparing(Beyond::to))
        .flatMap(this::apart)
        .toList();
  }

  /** What of an absence is granted in lieu stands apart from the rest of it. */
  private Stream<Absence> apart(Beyond range) {
    var found = new ArrayList<Absence>();
    var from = range.from();
    for (var date = from; !date.isAfter(range.to()); date = date.plusDays(1)) {
      var next = date.plusDays(1);
      if (date.equals(range.to()) || isLieu(date, range.code()) != isLieu(next, range.code())) {
        var lieu = isLieu(date, range.code()) ? true : null;
        found.add(new Absence(from, date, range.code().reason(), lieu));
        from = next;
      }
    }
    return found.stream();
  }

  private boolean isLieu(LocalDate date, Code code) {
    return lieu.get(date) == code;
  }

  private List<Beyond> ranges(Code code) {
    var found = new ArrayList<Beyond>();
    LocalDate from = null;
    LocalDate to = null;
    for (var entry : codes.entrySet()) {
      if (entry.getValue().contains(code)) {
        if (from == null || to == null || !entry.getKey().equals(to.plusDays(1))) {
          if (from != null && to != null) {
            found.add(new Beyond(from, to, code));
          }
          from = entry.getKey();
        }
        to = entry.getKey();
      }
    }
    if (from != null && to != null) {
      found.add(new Beyond(from, to, code));
    }
    return found;
  }

  private Set<LocalDate> wishes(String name, Code code, Map<String, LocalDate> origins) {
    var dates = wishes(code);
    var index = 0;
    for (var date : dates) {
      origins.put("/" + name + "/" + index++, date);
    }
    return dates;
  }

  private Set<LocalDate> wishes(Code code) {
    var dates = new TreeSet<LocalDate>();
    beyond.stream().filter(one -> one.code() == code).map(Beyond::from).forEach(dates::add);
    codes.forEach(
        (date, said) -> {
          if (said.contains(code)) {
            dates.add(date);
          }
        });
    return dates;
  }

  /** What people call a difference: the date itself, or the heading of the property's column. */
  static String wording(String what, Locale locale) {
    var heading = HEADINGS.get(what);
    return heading == null ? what : WorkbookWords.in(locale, "column." + heading);
  }

  /** What differs, date by date and property by property: before and after. */
  Map<String, String[]> differences(PhysicianForm before) {
    var found = new LinkedHashMap<String, String[]>();
    var dates = new TreeSet<>(codes.keySet());
    dates.addAll(before.codes.keySet());
    for (var date : dates) {
      if (!on(date).equals(before.on(date))) {
        found.put(
            date.toString(), new String[] {Code.signs(before.on(date)), Code.signs(on(date))});
      }
    }
    for (var name : NUMBERS) {
      var was = before.numbers.get(name);
      var now = numbers.get(name);
      if (!Objects.equals(was, now)) {
        found.put(
            name,
            new String[] {was == null ? "" : was.toString(), now == null ? "" : now.toString()});
      }
    }
    if (!weekly.equals(before.weekly)) {
      found.put(
          "weeklyUnavailable",
          new String[] {Patterns.weekly(before.weekly), Patterns.weekly(weekly)});
    }
    if (!clinics.equals(before.clinics)) {
      found.put(
          "ownClinics", new String[] {Patterns.clinics(before.clinics), Patterns.clinics(clinics)});
    }
    if (!beyond.equals(before.beyond)) {
      found.put("beyond", new String[] {Patterns.beyond(before.beyond), Patterns.beyond(beyond)});
    }
    return found;
  }
}
