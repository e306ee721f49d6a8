package org.zhishou.service.platform.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** The problems that follow from what an address takes, so that no controller states them. */
final class FollowingProblems {
  private FollowingProblems() {}

  static List<ProblemCode> of(Operation operation) {
    var parameters = Optional.ofNullable(operation.getParameters()).orElse(List.of());
    var codes = new ArrayList<ProblemCode>();
    if (has(parameters, "path", "county")) {
      codes.addAll(List.of(ProblemCode.COUNTY_UNKNOWN, ProblemCode.PATH_UNKNOWN));
      if (parameters.stream().filter(each -> each.getIn().equals("path")).count() > 1) {
        codes.add(ProblemCode.ENTRY_UNKNOWN);
      }
      if (has(parameters, "header", HttpHeaders.IF_MATCH)) {
        codes.addAll(List.of(ProblemCode.IF_MATCH_MISSING, ProblemCode.VERSION_MOVED));
      }
    }
    if (has(parameters, "header", IdempotencyKey.HEADER)) {
      codes.add(ProblemCode.IDEMPOTENCY_KEY_REUSED);
    }
    var body = operation.getRequestBody();
    if (body != null) {
      codes.addAll(List.of(ProblemCode.BODY_TOO_LARGE, ProblemCode.MEDIA_TYPE_UNSUPPORTED));
      if (body.getContent() != null
          && body.getContent().containsKey(MediaType.APPLICATION_JSON_VALUE)) {
        codes.add(ProblemCode.JSON_UNREADABLE);
      }
    }
    return codes;
  }

  private static boolean has(List<Parameter> parameters, String in, String name) {
    return parameters.stream()
        .anyMatch(each -> each.getIn().equals(in) && each.getName().equals(name));
  }
}
