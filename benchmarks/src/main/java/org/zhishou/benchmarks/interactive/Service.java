package org.zhishou.benchmarks.interactive;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running service, as one user. */
final class Service {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final String api;
  private final String authorization;

  /**
   * @param address as {@code http://localhost:8080}
   */
  Service(String address, String user, String password) {
    api = address + "/api/v1";
    var pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  JsonNode get(String path) {
    return MAPPER.readTree(send("GET", path, BodyPublishers.noBody()));
  }

  JsonNode post(String path, String json) {
    return MAPPER.readTree(send("POST", path, BodyPublishers.ofString(json)));
  }

  JsonNode post(String path, Path json) throws IOException {
    return MAPPER.readTree(send("POST", path, BodyPublishers.ofFile(json)));
  }

  void delete(String path) {
    send("DELETE", path, BodyPublishers.noBody());
  }

  /**
   * Answers the body as it came, so that what a request took holds no reading of it.
   *
   * @throws IllegalStateException if it was refused
   */
  String send(String method, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(api + path))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(method, body)
            .build();
    try {
      var answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            method + " " + path + ": " + answer.statusCode() + " " + answer.body());
      }
      return answer.body();
    } catch (IOException unreachable) {
      throw new IllegalStateException(method + " " + path, unreachable);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(end);
    }
  }
}
