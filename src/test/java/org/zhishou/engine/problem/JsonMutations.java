package org.zhishou.engine.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Small random damage to a JSON document. */
final class JsonMutations {
  private static final List<JsonNode> VALUES =
      JsonMapper.shared()
          .readTree(
              """
              [null, true, false, 0, 1, -1, 3.5, 0.5, 7, 21, 1441, 1000001, 1e300, 99999999999999999999,
               "", "x", "C1", "H1", "P1", "MONDAY", "SATURDAY", "EVENING", "FULL_DAY", "CHIEF", "RESIDENT",
               "2026-10-01", "2026-10-10", "2026-10-13", "2026-02-30", "2027-01-04", "9999-12-31",
               "a/b~c", "{0}", "it's", "医", [], {}, [null], [[]], {"id": "C1"},
               ["2026-10-10"], [{"weekday": "MONDAY", "session": "EVENING"}]]
              """)
          .valueStream()
          .toList();
  private static final List<String> NAMES =
      List.of("id", "from", "to", "calendar", "holidays", "travelTimes", "pinned", "a/b", "~", "");

  private final RandomGenerator random;

  JsonMutations(RandomGenerator random) {
    this.random = random;
  }

  void mutate(JsonNode document) {
    var containers = new ArrayList<JsonNode>();
    collectContainers(document, containers);
    var container = pick(containers);
    if (container instanceof ObjectNode object) {
      mutate(object);
    } else if (container instanceof ArrayNode array) {
      mutate(array);
    }
  }

  private void mutate(ObjectNode object) {
    var names = new ArrayList<>(object.propertyNames());
    if (names.isEmpty() || random.nextInt(8) == 0) {
      object.set(pick(NAMES), pick(VALUES).deepCopy());
    } else if (random.nextBoolean()) {
      object.remove(pick(names));
    } else {
      object.set(pick(names), pick(VALUES).deepCopy());
    }
  }

  private void mutate(ArrayNode array) {
    switch (array.isEmpty() ? 0 : random.nextInt(4)) {
      case 0 -> array.insert(random.nextInt(array.size() + 1), pick(VALUES).deepCopy());
      case 1 -> array.remove(random.nextInt(array.size()));
      case 2 -> array.set(random.nextInt(array.size()), pick(VALUES).deepCopy());
      default -> array.add(array.get(random.nextInt(array.size())).deepCopy());
    }
  }

  private static void collectContainers(JsonNode node, List<JsonNode> containers) {
    if (node.isContainer()) {
      containers.add(node);
      node.values().forEach(child -> collectContainers(child, containers));
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
