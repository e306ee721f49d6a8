package org.zhishou.service.platform.web;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
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

  static boolean isTakenBy(Method handler) {
    return Arrays.asList(handler.getParameterTypes()).contains(byte[].class);
  }

  /**
   * @throws HttpMediaTypeNotSupportedException if the file is one of several parts, as of a form
   */
  static void refuseParts(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
    var type = request.getContentType();
    if (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
      throw new HttpMediaTypeNotSupportedException("A file comes as the body itself", TYPES);
    }
  }

  static RequestBody stated() {
    var content = new Content();
    for (var type : TYPES) {
      Schema<?> schema = new StringSchema().format(type.getType().equals("text") ? null : "binary");
      content.addMediaType(
          type.toString(), new io.swagger.v3.oas.models.media.MediaType().schema(schema));
    }
    return new RequestBody().required(true).content(content);
  }
}
