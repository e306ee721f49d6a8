package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** The problem behind a status that the server, not a controller, decided on. */
final class StatusProblems {
  private StatusProblems() {}

  /**
   * @param supported what would have been accepted, for the detail; empty where it is unknown
   */
  static ProblemException of(int status, HttpServletRequest request, String supported) {
    var path = request.getRequestURI();
    return switch (status) {
      case 404 -> new ProblemException(ProblemCode.PATH_UNKNOWN, path);
      case 405 ->
          new ProblemException(ProblemCode.METHOD_NOT_ALLOWED, request.getMethod(), supported);
      case 406 -> new ProblemException(ProblemCode.NOT_ACCEPTABLE, supported);
      case 413 -> new ProblemException(ProblemCode.BODY_TOO_LARGE, supported);
      case 415 -> {
        var type = request.getContentType();
        yield type == null
            ? ProblemException.saying("untyped", ProblemCode.MEDIA_TYPE_UNSUPPORTED, supported)
            : new ProblemException(ProblemCode.MEDIA_TYPE_UNSUPPORTED, type, supported);
      }
      default -> new ProblemException(ProblemCode.REQUEST_MALFORMED);
    };
  }
}
