package org.zhishou.engine.change;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;
import tools.jackson.databind.JsonNode;

/**
 * The strict reading of {@code {"changes": [...]}} by {@code docs/scenarios.md}. Whether a problem
 * has what the changes name is asked when they are applied. Stateless; safe for use by many
 * threads.
 *
 * <p>Every {@code read} throws {@link UnreadableJsonException} for text that is no JSON, and {@link
 * FaultyProblemException} with every fault for JSON that is no list of changes.
 */
public final class ChangesReader {
  /** More than anybody reads; keeps a scenario's problem quickly made. */
  private static final int MOST_CHANGES = 1_000;

  private final Names names;

  /**
   * @param others properties that the document may have besides {@code changes}; they are not
   *     looked into
   */
  public ChangesReader(String... others) {
    var all = new ArrayList<>(List.of("changes"));
    all.addAll(List.of(others));
    names = Names.of(all.toArray(String[]::new));
  }

  public List<Change> read(String json) {
    return changes(Place.root(StrictJson.parse(json)));
  }

  /** UTF-8, with or without byte order mark. */
  public List<Change> read(byte[] json) {
    return changes(Place.root(StrictJson.parse(json)));
  }

  public List<Change> read(JsonNode document) {
    return changes(Place.root(document));
  }

  private List<Change> changes(Place root) {
    var faults = new Faults();
    var fields = Fields.of(root, names, faults);
    var changes = fields == null ? null : fields.mandatoryList("changes", new ChangeShape());
    if (changes != null && changes.size() > MOST_CHANGES) {
      faults.add(FaultCode.LIST_TOO_LONG, root.property("changes"), changes.size(), MOST_CHANGES);
    }
    if (changes == null || faults.count() > 0) {
      throw new FaultyProblemException(faults.all());
    }
    return changes;
  }
}
