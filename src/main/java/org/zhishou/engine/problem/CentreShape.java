package org.zhishou.engine.problem;

import java.util.HashSet;
import java.util.Set;
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

/** A centre, with a blank id where it bears none of its own. */
record CentreShape(DeclaredIds directory) implements Shape<Located<Centre>> {
  private static final Names NAMES =
      Names.of(
          "id",
          "name",
          "kind",
          "latitude",
          "longitude",
          "population",
          "dutyDaysPerWeek",
          "openSessions",
          "responsibleHospitals",
          "requestedSpecialties",
          "closed");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable Located<Centre> read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var id = directory.institutionId(fields, faults);
    var name = fields.optional("name", Scalars.TEXT);
    var kind = fields.optional("kind", Scalars.oneOf(CentreKind.class));
    var position = Position.read(fields, faults);
    var population = fields.optional("population", Limits.POPULATION);
    var dutyDaysPerWeek = fields.optional("dutyDaysPerWeek", Limits.DAYS_OF_WEEK);
    var sessions = new OpenSessionsReading();
    var beforeSessions = faults.count();
    var openSessions = fields.optionalList("openSessions", sessions);
    var beforeClosures = faults.count();
    var closed = fields.list("closed", new ClosureShape());
    var closuresRead = faults.count() == beforeClosures;
    var sessionsRead =
        openSessions == null
            ? faults.count() == beforeSessions
            : openSessions.size() == fields.at("openSessions").node().size();
    var centre =
        new Centre(
            id == null ? "" : id,
            name,
            kind,
            position.latitude(),
            position.longitude(),
            population,
            dutyDaysPerWeek,
            openSessions,
            fields.list("responsibleHospitals", directory.hospital()),
            fields.list("requestedSpecialties", new RequestedSpecialtyReading()),
            closed);
    return new Located<>(
        place, centre, id != null, position, sessionsRead && sessions.sound() && closuresRead);
  }

  private record ClosureShape() implements Shape<Closure> {
    private static final Names NAMES = Names.of("from", "to");

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable Closure read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var range = DateRange.mandatory(fields, faults);
      return range.from() == null || range.to() == null
          ? null
          : new Closure(range.from(), range.to());
    }
  }

  /** One centre's requests; the same specialty twice in one mode is a fault. */
  private static final class RequestedSpecialtyReading implements Shape<RequestedSpecialty> {
    private static final Names NAMES = Names.of("specialty", "mode", "daysPerFourWeeks");

    private record Request(String specialty, Mode mode) {}

    private final Set<Request> requested = new HashSet<>();

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable RequestedSpecialty read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var specialty = fields.mandatory("specialty", Scalars.TEXT);
      var days = fields.mandatory("daysPerFourWeeks", Limits.AMOUNT);
      var mode =
          fields.at("mode").missing() ? Mode.ON_SITE : fields.optional("mode", ProblemShapes.MODE);
      if (specialty != null && mode != null && !requested.add(new Request(specialty, mode))) {
        faults.add(FaultCode.DUPLICATE_SPECIALTY, place, Quoted.text(specialty));
      }
      return specialty == null || days == null || mode == null
          ? null
          : new RequestedSpecialty(specialty, mode, days);
    }
  }
}
