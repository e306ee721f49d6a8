package org.zhishou.engine.problem;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What sentences call the elements of a list: people know names, and ids only tell them apart. */
final class Labels {
  private Labels() {}

  static String of(String id, @Nullable String name) {
    return name == null ? id : name;
  }

  /** The same elements, each with a label that no other has. */
  static <T> List<T> apart(
      List<T> all,
      Function<T, String> id,
      Function<T, String> label,
      Function<T, String> plain,
      BiFunction<T, String, T> withLabel) {
    var called = all.stream().collect(groupingBy(plain, counting()));
    return all.stream()
        .map(
            one -> {
              var own = plain.apply(one);
              var wanted = called.getOrDefault(own, 0L) > 1 ? own + "(" + id.apply(one) + ")" : own;
              return wanted.equals(label.apply(one)) ? one : withLabel.apply(one, wanted);
            })
        .toList();
  }
}
