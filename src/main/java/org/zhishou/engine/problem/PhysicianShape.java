package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/**
 * A physician, with a blank where something mandatory is faulty.
 *
 * @param kept whether it stands in a registry, which knows of a centre's own staff who manages them
 */
record PhysicianShape(DeclaredIds directory, boolean kept) implements Shape<Physician> {
  private static final Names NAMES =
      Names.of(
          "id",
          "name",
          "institution",
          "title",
          "specialty",
          "maxDutyDaysPerWeek",
          "maxDutyDaysInPeriod",
          "maxTravelMinutes",
          "permittedCentres",
          "workloadPercent",
          "carriedOverDutyDays",
          "serviceDaysTarget",
          "regularAt",
          "unavailable",
          "weeklyUnavailable",
          "ownClinics",
          "undesired",
          "preferred");
  private static final Names KEPT_NAMES =
      Names.of(
          "id",
          "name",
          "institution",
          "managedBy",
          "title",
          "specialty",
          "maxDutyDaysPerWeek",
          "maxDutyDaysInPeriod",
          "maxTravelMinutes",
          "permittedCentres",
          "workloadPercent",
          "carriedOverDutyDays",
          "serviceDaysTarget",
          "regularAt",
          "unavailable",
          "weeklyUnavailable",
          "ownClinics",
          "undesired",
          "preferred");
  private static final Shape<DayOfWeek> WEEKDAY = Scalars.oneOf(DayOfWeek.class);
  private static final Shape<Title> TITLE = Scalars.oneOf(Title.class);

  PhysicianShape(DeclaredIds directory) {
    this(directory, false);
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Physician read(Place place, Faults faults) {
    var fields = Fields.of(place, kept ? KEPT_NAMES : NAMES, faults);
    if (fields == null) {
      return null;
    }
    var id = directory.physicianId(fields, faults);
    var name = fields.optional("name", Scalars.TEXT);
    var institution = fields.mandatory("institution", directory.institution());
    var title = fields.mandatory("title", TITLE);
    if (kept) {
      managedBy(fields, institution, faults);
    }
    return new Physician(
        id == null ? "" : id,
        name,
        institution == null ? "" : institution,
        title == null ? Title.RESIDENT : title,
        fields.optional("specialty", Scalars.TEXT, Physician.DEFAULT_SPECIALTY),
        fields.optional("maxDutyDaysPerWeek", Limits.DAYS_OF_WEEK),
        fields.optional("maxDutyDaysInPeriod", Limits.AMOUNT),
        fields.optional("maxTravelMinutes", Limits.AMOUNT),
        fields.optionalList("permittedCentres", directory.centre()),
        fields.optional("workloadPercent", Limits.PERCENT, 100),
        fields.optional("carriedOverDutyDays", Scalars.HALVES, 0.0),
        fields.optional("serviceDaysTarget", Limits.SERVICE_DAYS, 0),
        fields.list("regularAt", new RegularAtShape(directory.centre())),
        fields.list("unavailable", new UnavailabilityShape()),
        fields.list("weeklyUnavailable", WEEKDAY),
        fields.list("ownClinics", new OwnClinicShape()),
        fields.list("undesired", Scalars.DATE),
        fields.list("preferred", Scalars.DATE));
  }

  private void managedBy(Fields fields, @Nullable String institution, Faults faults) {
    var hospital = fields.optional("managedBy", directory.hospital());
    if (hospital != null && institution != null && !directory.isCentre(institution)) {
      faults.add(
          FaultCode.NOT_OWN_STAFF,
          fields.at("managedBy"),
          Quoted.text(hospital),
          Quoted.text(institution));
    }
  }

  record RegularAtShape(Shape<String> centreId) implements Shape<RegularAt> {
    private static final Names NAMES = Names.of("centre", "mode", "weekday");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable RegularAt read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var centre = fields.mandatory("centre", centreId);
      var weekday = fields.optional("weekday", WEEKDAY);
      var mode = fields.optional("mode", ProblemShapes.MODE, Mode.ON_SITE);
      return centre == null ? null : new RegularAt(centre, mode, weekday);
    }
  }

  record UnavailabilityShape() implements Shape<Unavailability> {
    private static final Names NAMES = Names.of("from", "to", "reason", "lieu");
    private static final Shape<UnavailabilityReason> REASON =
        Scalars.oneOf(UnavailabilityReason.class);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Unavailability read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var range = DateRange.mandatory(fields, faults);
      var reason = fields.optional("reason", REASON, UnavailabilityReason.OTHER);
      boolean lieu = fields.optional("lieu", Scalars.FLAG, false);
      return range.from() == null || range.to() == null
          ? null
          : new Unavailability(range.from(), range.to(), reason, lieu);
    }
  }

  record OwnClinicShape() implements Shape<OwnClinic> {
    private static final Names NAMES = Names.of("weekday", "session");
    private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable OwnClinic read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var weekday = fields.mandatory("weekday", WEEKDAY);
      var session = fields.mandatory("session", SESSION);
      return weekday == null || session == null ? null : new OwnClinic(weekday, session);
    }
  }
}
