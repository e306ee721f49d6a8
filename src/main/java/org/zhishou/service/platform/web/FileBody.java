package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;

/**
 * A request's body that is a file, which handler methods take as bytes. It is known by its content,
 * whatever type the request names.
 */
final class FileBody {
  private static final List<MediaType> TYPES =
      List.of(
          new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          new MediaType("text", "csv"));

  private FileBody() {}

  /**
   * @throws HttpMediaTypeNotSupportedException if the file is one of several parts, as of a form
   */
  static void refuseParts(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
    var type = request.getContentType();
    if (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
      throw new HttpMediaTypeNotSupportedException(MediaType.parseMediaType(type), TYPES);
    }
  }
}
