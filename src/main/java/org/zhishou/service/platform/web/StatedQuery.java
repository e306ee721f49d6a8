package org.zhishou.service.platform.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.method.HandlerMethod;

/** The query parameters that a handler method is {@link Stated} to take. */
final class StatedQuery {
  private static final List<String> OF_LISTS = List.of("page", "size");

  private StatedQuery() {}

  /** All of their names, those of every list included. */
  static List<String> names(HandlerMethod handler, Stated stated) {
    var about = handler.getBeanType().getAnnotation(Stated.About.class);
    return Stream.concat(
            stated.listing() ? OF_LISTS.stream() : Stream.empty(),
            beside(stated, about).map(one -> one.split("[=:]", 2)[0]))
        .toList();
  }

  /** Those beside page and size, as {@link Stated#query} states each. */
  static Stream<String> beside(Stated stated, Stated.@Nullable About about) {
    var own = about == null || !stated.listing() ? new String[0] : about.query();
    return Stream.concat(Arrays.stream(stated.query()), Arrays.stream(own)).flatMap(String::lines);
  }
}
