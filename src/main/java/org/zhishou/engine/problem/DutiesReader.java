package org.zhishou.engine.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;

/**
 * The strict reading of the {@code duties} of a roster document ({@code docs/contract.md}), which
 * have the shape and the defaults of a baseline. What else a roster has is known and not looked
 * into. Whether a problem has such centres, physicians and sessions is not asked. Stateless; safe
 * for use by many threads.
 *
 * <p>Every {@code read} throws {@link UnreadableJsonException} for text that is no JSON, and {@link
 * FaultyProblemException} with every fault for JSON that is no roster.
 */
public final class DutiesReader {
  private static final Names ROSTER =
      Names.of(
          "status",
          "score",
          "feasible",
          "duties",
          "rules",
          "shortages",
          "warnings",
          "bounds",
          "names");

  public List<BaselineDuty> read(String json) {
    return duties(StrictJson.parse(json));
  }

  /** UTF-8, with or without byte order mark. */
  public List<BaselineDuty> read(byte[] json) {
    return duties(StrictJson.parse(json));
  }

  public List<BaselineDuty> read(JsonNode document) {
    return duties(document);
  }

  private static List<BaselineDuty> duties(JsonNode document) {
    var faults = new Faults();
    var fields = Fields.of(Place.root(document), ROSTER, faults);
    var duties = fields == null ? null : fields.mandatoryList("duties", new DutyShape());
    if (duties == null || faults.count() > 0) {
      throw new FaultyProblemException(faults.all());
    }
    return duties;
  }

  private record DutyShape() implements Shape<BaselineDuty> {
    private static final Names NAMES =
        Names.of("centre", "tour", "date", "session", "mode", "physician", "pinned");
    private static final Shape<Session> SESSION = Scalars.oneOf(Session.class);

    @Override
    public Text expected() {
      return Fields.OBJECT;
    }

    @Override
    public @Nullable BaselineDuty read(Place place, Faults faults) {
      var fields = Fields.of(place, NAMES, faults);
      if (fields == null) {
        return null;
      }
      var centre = fields.mandatory("centre", Scalars.ID);
      var date = fields.mandatory("date", Scalars.DATE);
      var tour = fields.optional("tour", Scalars.ID);
      var session = fields.optional("session", SESSION, Session.FULL_DAY);
      var mode = fields.optional("mode", ProblemShapes.MODE, Mode.ON_SITE);
      if (tour != null && !fields.at("mode").missing()) {
        faults.add(FaultCode.TOUR_WITH_MODE, fields.at("mode"));
      }
      var physician = fields.mandatory("physician", Scalars.ID);
      var pinned = fields.optional("pinned", Scalars.FLAG, false);
      return centre == null || date == null || physician == null
          ? null
          : new BaselineDuty(centre, tour, date, session, mode, physician, pinned);
    }
  }
}
