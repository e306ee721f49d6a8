package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * What may be said of one physician's availability in one period, and what contradicts itself in
 * it.
 */
public final class AvailabilityShape implements Shape<Availability> {
  /** The properties of the contract's physician that are said anew for each period. */
  public static final List<String> PROPERTIES =
      List.of(
          "unavailable",
          "weeklyUnavailable",
          "ownClinics",
          "undesired",
          "preferred",
          "maxDutyDaysPerWeek",
          "maxDutyDaysInPeriod",
          "maxTravelMinutes",
          "serviceDaysTarget");

  /** Those of them that are wishes, which a physician may say without anybody's help. */
  public static final List<String> WISHES = List.of("undesired", "preferred");

  private static final Shape<DayOfWeek> WEEKDAY = Scalars.oneOf(DayOfWeek.class);

  private final Period period;
  private final Names names;

  private AvailabilityShape(Period period, List<String> names) {
    this.period = period;
    this.names = Names.of(names.toArray(String[]::new));
  }

  /**
   * @param beside properties that the object may have besides, read by others
   */
  public static AvailabilityShape all(Period period, String... beside) {
    var names = new ArrayList<>(List.of(beside));
    names.addAll(PROPERTIES);
    return new AvailabilityShape(period, names);
  }

  /** Wishes alone. */
  public static AvailabilityShape wishes(Period period, String... beside) {
    var names = new ArrayList<>(List.of(beside));
    names.addAll(WISHES);
    return new AvailabilityShape(period, names);
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Availability read(Place place, Faults faults) {
    var fields = Fields.of(place, names, faults);
    if (fields == null) {
      return null;
    }
    var availability =
        new Availability(
            fields.optionalList("unavailable", new PhysicianShape.UnavailabilityShape()),
            fields.optionalList("weeklyUnavailable", WEEKDAY),
            fields.optionalList("ownClinics", new PhysicianShape.OwnClinicShape()),
            fields.optionalList("undesired", Scalars.DATE),
            fields.optionalList("preferred", Scalars.DATE),
            fields.optional("maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK),
            fields.optional("maxDutyDaysInPeriod", Limits.AMOUNT),
            fields.optional("maxTravelMinutes", Limits.AMOUNT),
            fields.optional("serviceDaysTarget", Limits.SERVICE_DAYS));
    contradictions(availability, fields, faults);
    return availability;
  }

  private void contradictions(Availability said, Fields fields, Faults faults) {
    bothWays(said, fields, faults);
    for (var limit : List.of("maxDutyDaysPerWeek", "maxDutyDaysInPeriod")) {
      var most = fields.at(limit).node();
      if (most.isInt() && most.intValue() == 0 && !orNone(said.preferred()).isEmpty()) {
        faults.add(FaultCode.PREFERRED_BUT_NEVER_SENT, fields.at("preferred"), limit);
      }
    }
    var target = said.serviceDaysTarget();
    var most = mostDutyDays(said);
    if (target != null && most != null && target > most) {
      faults.add(FaultCode.TARGET_ABOVE_LIMIT, fields.at("serviceDaysTarget"), target, most);
    }
  }

  private static void bothWays(Availability said, Fields fields, Faults faults) {
    var undesired = orNone(said.undesired());
    var list = fields.at("preferred");
    for (var index = 0; index < list.node().size(); index++) {
      var place = list.element(index);
      var date = place.missing() ? null : Scalars.DATE.read(place, new Faults());
      if (date != null && undesired.contains(date)) {
        faults.add(FaultCode.PREFERRED_AND_UNDESIRED, place, date);
      }
    }
  }

  /** Duty days in the period that the limits leave; null where they leave it open. */
  private @Nullable Integer mostDutyDays(Availability said) {
    var perWeek = said.maxDutyDaysPerWeek();
    var inPeriod = said.maxDutyDaysInPeriod();
    if (perWeek == null) {
      return inPeriod;
    }
    var byWeeks = perWeek * period.weeks();
    return inPeriod == null ? byWeeks : Integer.valueOf(Math.min(byWeeks, inPeriod));
  }

  static List<LocalDate> orNone(@Nullable List<LocalDate> dates) {
    return dates == null ? List.of() : dates;
  }
}
