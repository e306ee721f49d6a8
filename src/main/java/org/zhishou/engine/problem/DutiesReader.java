package org.zhishou.engine.problem;

import java.util.List;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
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
}
