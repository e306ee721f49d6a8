package org.zhishou.service.county.registry;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the registry itself says of a thing, and a client may send back as it was read. */
final class ReadOnly {
  static final List<String> OF_ENTRIES = List.of("active", "version", "createdAt", "updatedAt");

  private ReadOnly() {}

  /** Takes the properties out of what was {@code given}; one that is not as shown is a flaw. */
  static void takeOut(ObjectNode given, ObjectNode shown, List<String> properties, Flaws flaws) {
    for (var property : properties) {
      var value = given.remove(property);
      if (value != null
          && !value.isNull()
          && !value.toString().equals(shown.path(property).toString())) {
        flaws.add("/" + property, "read-only", property, value, shown.path(property));
      }
    }
  }
}
