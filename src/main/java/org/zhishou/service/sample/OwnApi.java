package org.zhishou.service.sample;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** This server's API, called by a sample user. */
final class OwnApi {
  private static final String PASSWORD = "zhishou-sample";
  private static final int FIRST_FAILURE = 400;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper mapper;
  private final String base;

  OwnApi(JsonMapper mapper, String base) {
    this.mapper = mapper;
    this.base = base;
  }

  /**
   * @param etag empty where the answer has none
   */
  record Answer(int status, String etag, JsonNode body) {
    boolean refused() {
      return status >= FIRST_FAILURE;
    }

    String text(String property) {
      return body.path(property).asString("");
    }
  }

  Answer get(String user, String path) throws IOException, InterruptedException {
    return send(user, "GET", path, null);
  }

  Answer post(String user, String path, @Nullable String json, String... headers)
      throws IOException, InterruptedException {
    return send(user, "POST", path, json, headers);
  }

  Answer put(String user, String path, String json, String... headers)
      throws IOException, InterruptedException {
    return send(user, "PUT", path, json, headers);
  }

  Answer delete(String user, String path, String... headers)
      throws IOException, InterruptedException {
    return send(user, "DELETE", path, null, headers);
  }

  private Answer send(
      String user, String method, String path, @Nullable String json, String... headers)
      throws IOException, InterruptedException {
    var shown = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(URI.create(base + "/api/v1" + path))
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(shown))
            .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
    if (json != null) {
      request.header("Content-Type", "application/json");
    }
    for (var at = 0; at < headers.length; at += 2) {
      request.header(headers[at], headers[at + 1]);
    }
    var answer = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    var body =
        answer.body().startsWith("{") ? mapper.readTree(answer.body()) : mapper.createObjectNode();
    return new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
  }
}
