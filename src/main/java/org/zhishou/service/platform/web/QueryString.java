package org.zhishou.service.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** What stands after the question mark of an address; a body that is a form adds nothing to it. */
public final class QueryString {
  private QueryString() {}

  /**
   * Each parameter's values, in the order in which they are given; one without an equals sign has
   * the empty text.
   *
   * @throws ProblemException if an escape is none
   */
  public static Map<String, List<String>> parameters(HttpServletRequest request) {
    var found = new LinkedHashMap<String, List<String>>();
    try {
      UriComponentsBuilder.newInstance()
          .query(request.getQueryString())
          .build()
          .getQueryParams()
          .forEach(
              (name, values) ->
                  values.forEach(
                      value ->
                          found
                              .computeIfAbsent(decoded(name), none -> new ArrayList<>())
                              .add(value == null ? "" : decoded(value))));
    } catch (IllegalArgumentException noEscape) {
      throw new ProblemException(ProblemCode.REQUEST_MALFORMED);
    }
    return found;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, UTF_8);
  }
}
