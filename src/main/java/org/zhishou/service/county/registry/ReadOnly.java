package org.zhishou.service.county.registry;

import java.util.List;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ProblemCode;
import tools.jackson.databind.JsonNode;

/** What the registry itself says of a thing, and a client may send back as it was read. */
final class ReadOnly {
  private static final List<String> OF_ENTRIES =
      List.of("active", "version", "createdAt", "updatedAt");

  private static final Texts TEXTS = Texts.of(ReadOnly.class, "registry");

  private ReadOnly() {}

  /** Of what a client would have kept. */
  static Flaws flaws() {
    return new Flaws(ProblemCode.REGISTRY_FAULTY, TEXTS);
  }

  /**
   * What was {@code given} of a thing that has an id and is edited: without what is shown of it
   * beside the contract's properties, and with its id.
   */
  static JsonNode apply(JsonNode given, Object shown, String id, Flaws flaws) {
    var edited = without(given, shown, OF_ENTRIES, flaws);
    var stated = edited.path("id");
    if (stated.isString() && !stated.stringValue().equals(id)) {
      flaws.add("/id", "id-differs", stated.stringValue(), id);
    }
    var own = Documents.without(edited, "names");
    return stated.isString() || stated.isMissingNode() || stated.isNull()
        ? Documents.with(own, "id", id)
        : own;
  }

  /** What was {@code given}, without the properties; one that is not as shown is a flaw. */
  static JsonNode without(JsonNode given, Object shown, List<String> properties, Flaws flaws) {
    var known = Rows.tree(shown);
    for (var property : properties) {
      var value = given.path(property);
      if (!value.isMissingNode()
          && !value.isNull()
          && !value.toString().equals(known.path(property).toString())) {
        flaws.add("/" + property, "read-only", property, value, known.path(property));
      }
    }
    return Documents.without(given, properties);
  }
}
