package org.zhishou.engine.problem;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a register has beside that which is read: it may be referred to, and its ids are taken. Made
 * once for one reading.
 */
public final class Beside {
  private final ObjectNode json = new JsonNodeFactory().objectNode();

  /**
   * @param list the contract's: {@code hospitals}, {@code centres}, {@code physicians}, {@code
   *     tourPlans}
   */
  public Beside ids(String list, Collection<String> ids) {
    var elements = json.withArray(list);
    new TreeSet<>(ids).forEach(id -> elements.addObject().put("id", id));
    return this;
  }

  /**
   * @param institutions of physicians, by their ids
   */
  public Beside employed(Map<String, String> institutions) {
    var physicians = json.withArray("physicians");
    institutions.forEach(
        (id, institution) -> physicians.addObject().put("id", id).put("institution", institution));
    return this;
  }

  /** A posting whose dates those that are read may not share. */
  public Beside posting(JsonNode posting) {
    json.withArray("postings").add(posting);
    return this;
  }

  JsonNode json() {
    return json;
  }
}
