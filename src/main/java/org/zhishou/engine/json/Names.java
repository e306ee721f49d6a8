package org.zhishou.engine.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The names of the properties that an object may have. */
public record Names(List<String> inOrder, Set<String> all) {
  private static final int LARGEST_SLIP = 2;

  public static Names of(String... names) {
    return new Names(List.of(names), Set.of(names));
  }

  boolean contains(String name) {
    return all.contains(name);
  }

  void reportUnknown(Place property, Faults faults) {
    if (faults.onlyCounts()) {
      return;
    }
    var code = FaultCode.UNKNOWN_PROPERTY;
    var nearest = nearest(property.step().toString());
    if (nearest.isPresent()) {
      faults.addWorded(code, code.id() + ".suggestion", property, nearest.get());
    } else {
      faults.add(code, property, String.join(", ", inOrder));
    }
  }

  /** The known name that a slip of the hand could have turned into {@code name}. */
  Optional<String> nearest(String name) {
    var typed = name.toLowerCase(Locale.ROOT);
    var allowed = Math.min(LARGEST_SLIP, name.length() / 3);
    return inOrder.stream()
        .filter(known -> Math.abs(known.length() - typed.length()) <= allowed)
        .filter(known -> distance(known.toLowerCase(Locale.ROOT), typed) <= allowed)
        .min(Comparator.comparingInt(known -> distance(known.toLowerCase(Locale.ROOT), typed)));
  }

  /** Levenshtein's. */
  private static int distance(String one, String other) {
    var above = new int[other.length() + 1];
    for (var column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (var row = 1; row <= one.length(); row++) {
      var current = new int[other.length() + 1];
      current[0] = row;
      for (var column = 1; column <= other.length(); column++) {
        var replaced = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                above[column - 1] + replaced, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[other.length()];
  }
}
