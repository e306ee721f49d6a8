package org.zhishou.service.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The page's one document, in which every answer has a nonce of its own. */
@Component
class Shell {
  private static final String PLACE_OF_NONCE = "__CSP_NONCE__";
  private static final Resource BUILT = new ClassPathResource("page/index.html");
  private static final String NOT_BUILT =
      """
      <!doctype html>
      <html lang="zh-CN">
        <head><meta charset="UTF-8" /><title>值守</title></head>
        <body>
          <p>此程序未带页面构建。接口文档：<a href="/swagger-ui/index.html">/swagger-ui/index.html</a></p>
          <p lang="en">This build has no page. The API: <a href="/swagger-ui/index.html">/swagger-ui/index.html</a></p>
        </body>
      </html>
      """;

  private final String document;

  Shell() {
    document = BUILT.exists() ? read() : NOT_BUILT;
  }

  private static String read() {
    try {
      return BUILT.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  String with(String nonce) {
    return document.replace(PLACE_OF_NONCE, nonce);
  }
}
