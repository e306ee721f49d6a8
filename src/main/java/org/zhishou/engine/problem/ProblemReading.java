package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.CalendarSource;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.travel.TravelEstimator;
import tools.jackson.databind.JsonNode;

/** The reading of one document. */
final class ProblemReading {
  private static final Names NAMES =
      Names.of(
          "name",
          "period",
          "calendar",
          "policy",
          "hospitals",
          "centres",
          "physicians",
          "travelTimes",
          "postings",
          "tours",
          "baseline");

  private final Place root;
  private final TravelEstimator estimator;
  private final CalendarSource calendars;
  private final Faults faults = new Faults();
  private final DeclaredIds directory;

  ProblemReading(JsonNode document, TravelEstimator estimator, CalendarSource calendars) {
    root = Place.root(document);
    this.estimator = estimator;
    this.calendars = calendars;
    directory = new DeclaredIds(root);
  }

  /**
   * @throws FaultyProblemException if there is any fault
   */
  CheckedProblem checked() {
    var fields = Fields.of(root, NAMES, faults);
    if (fields == null) {
      throw new FaultyProblemException(faults);
    }
    var name = fields.optional("name", Scalars.TEXT);
    var period = fields.mandatory("period", new PeriodShape());
    var beforeCalendar = faults.count();
    var calendar = fields.optional("calendar", new CalendarShape());
    var days = dayPlan(fields, calendar, faults.count() > beforeCalendar);
    var policy = fields.optional("policy", new PolicyShape(), Policy.DEFAULT);
    var hospitals = orNone(fields.mandatoryList("hospitals", new HospitalShape(directory)));
    var centres = orNone(fields.mandatoryList("centres", new CentreShape(directory)));
    var physicians = orNone(fields.mandatoryList("physicians", new PhysicianShape(directory)));
    refuseEmpty(fields.at("centres"));
    refuseEmpty(fields.at("physicians"));
    var travel = new TravelTimesReading(directory);
    var travelTimes = orNone(fields.optionalList("travelTimes", travel));
    var postings =
        fields.list("postings", new PostingsReading(directory, institutions(physicians)));
    var toursReading = new ToursReading(directory);
    var tours = fields.list("tours", toursReading);
    var baseline =
        new BaselineReading(directory, period, days, identifiedById(centres), toursReading.byId());
    var duties = fields.list("baseline", baseline);
    var resolver =
        new TravelResolver(
            employers(hospitals, physicians),
            centres.stream().filter(Located::identified).toList(),
            travel.minutesByPair(),
            estimator);
    if (fields.at("travelTimes").missing() || fields.at("travelTimes").node().isArray()) {
      resolver.reportUnknown(faults);
    }
    if (faults.count() > 0 || period == null) {
      throw new FaultyProblemException(faults);
    }
    var problem =
        new RosterProblem(
            name,
            period,
            calendar,
            policy,
            hospitals.stream().map(Located::value).toList(),
            centres.stream().map(Located::value).toList(),
            physicians,
            travelTimes,
            postings,
            tours,
            duties);
    var matrix = resolver.matrix();
    var warnings = Warnings.of(problem, matrix, days);
    return new CheckedProblem(problem, days.calendar(), matrix, warnings);
  }

  private DayPlan dayPlan(Fields fields, @Nullable CalendarDays calendar, boolean faulty) {
    if (!fields.at("calendar").missing()) {
      var given = calendar == null ? new CalendarDays(List.of(), List.of()) : calendar;
      return DayPlan.given(given, faulty);
    }
    var period = fields.at("period");
    return DayPlan.builtIn(
        calendars,
        dateIfReadable(period.property("firstDay")),
        dateIfReadable(period.property("lastDay")));
  }

  private static @Nullable LocalDate dateIfReadable(Place place) {
    return place.missing() ? null : Scalars.DATE.read(place, new Faults());
  }

  private void refuseEmpty(Place list) {
    if (list.node().isArray() && list.node().isEmpty()) {
      faults.add(FaultCode.EMPTY_LIST, list);
    }
  }

  /** The institutions of those whose own ids are sound. */
  private static Map<String, String> institutions(List<Physician> physicians) {
    var institutions = new HashMap<String, String>();
    for (var physician : physicians) {
      if (!physician.id().isEmpty() && !physician.institution().isEmpty()) {
        institutions.put(physician.id(), physician.institution());
      }
    }
    return institutions;
  }

  private static Map<String, Located<Centre>> identifiedById(List<Located<Centre>> centres) {
    var byId = new HashMap<String, Located<Centre>>();
    for (var centre : centres) {
      if (centre.identified()) {
        byId.put(centre.value().id(), centre);
      }
    }
    return byId;
  }

  private static List<Located<Hospital>> employers(
      List<Located<Hospital>> hospitals, List<Physician> physicians) {
    var institutions = new HashSet<String>();
    physicians.forEach(physician -> institutions.add(physician.institution()));
    return hospitals.stream()
        .filter(hospital -> hospital.identified() && institutions.contains(hospital.value().id()))
        .toList();
  }

  private static <T> List<T> orNone(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
