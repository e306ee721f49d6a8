package org.zhishou.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the application as any client would. */
public final class Api {
  public static final String SOLVES = "/api/v1/solves";

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** That of every sample user. */
  public static final String PASSWORD = "zhishou-sample";

  private static final String AUTHORIZATION = "Authorization";

  private final HttpClient client;
  private final String base;
  private final @Nullable String credentials;

  /** Calls as the sample user who may do most. */
  public Api(int port) {
    this(HttpClient.newHttpClient(), "http://localhost:" + port, basic("province", PASSWORD));
  }

  private Api(HttpClient client, String base, @Nullable String credentials) {
    this.client = client;
    this.base = base;
    this.credentials = credentials;
  }

  /** Calls as a sample user, over the same connections. */
  public Api as(String user) {
    return as(user, PASSWORD);
  }

  public Api as(String user, String password) {
    return new Api(client, base, basic(user, password));
  }

  /** Calls as a user whom an administrator just made, and who has chosen {@link #PASSWORD}. */
  public Api as(JsonNode made) {
    var name = made.path("name").asString();
    var given = made.path("password").asString();
    var change = "{\"current\": \"%s\", \"wanted\": \"%s\"}".formatted(given, PASSWORD);
    var changed = as(name, given).send("PUT", "/api/v1/me/password", change);
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
    return as(name);
  }

  public Api bearing(String token) {
    return new Api(client, base, "Bearer " + token);
  }

  /** Calls without saying who it is. */
  public Api asNobody() {
    return new Api(client, base, null);
  }

  private static String basic(String user, String password) {
    var shown = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(shown);
  }

  /** The seed that is small enough to read. */
  public static byte[] tiny() {
    try (InputStream seed = Api.class.getResourceAsStream("/seeds/tiny.json")) {
      assertThat(seed).isNotNull();
      return seed.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public HttpResponse<String> submit(String query, String... headers) {
    return submit(tiny(), query, headers);
  }

  public HttpResponse<String> submit(byte[] problem, String query, String... headers) {
    return send(
        request(SOLVES + query, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(problem)));
  }

  public CompletableFuture<HttpResponse<String>> submitLater(String query, String... headers) {
    return client.sendAsync(
        request(SOLVES + query, headers)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(tiny()))
            .build(),
        BodyHandlers.ofString());
  }

  /** Submits the tiny problem; the id of its job. */
  public String submitted() {
    var answer = submit("?seconds=20");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    return json(answer).path("id").asString();
  }

  public HttpResponse<String> get(String path, String... headers) {
    return send(request(path, headers).GET());
  }

  public JsonNode job(String id) {
    return json(get(SOLVES + "/" + id));
  }

  public HttpResponse<String> post(String path, String... headers) {
    return send(request(path, headers).POST(BodyPublishers.noBody()));
  }

  public HttpResponse<String> delete(String path, String... headers) {
    return send(request(path, headers).DELETE());
  }

  /** Sends a small JSON body. */
  public HttpResponse<String> send(String method, String path, String json, String... headers) {
    return send(
        request(path, headers)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  /** Leaves no job behind for the next test. */
  public void forgetJobs() {
    for (var job : json(get(SOLVES)).path("items")) {
      delete(SOLVES + "/" + job.path("id").asString());
    }
    await().until(() -> running() == 0);
  }

  /** Workers' slots that are taken, by a job that was just deleted too. */
  private int running() {
    return json(get("/actuator/health")).at("/components/scheduler/details/running").asInt(0);
  }

  public HttpResponse<Stream<String>> lines(String path, String... headers) {
    try {
      return client.send(request(path, headers).GET().build(), BodyHandlers.ofLines());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  public HttpRequest.Builder request(String path, String... headers) {
    var request = HttpRequest.newBuilder(URI.create(base + path));
    if (credentials != null) {
      request.header(AUTHORIZATION, credentials);
    }
    return headers.length == 0 ? request : request.headers(headers);
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  /** A file, where there is one. */
  public byte[] bytes(String path, String... headers) {
    return bytes(request(path, headers).GET());
  }

  /** The file that a request is answered by. */
  public byte[] bytes(HttpRequest.Builder request) {
    try {
      var answer = client.send(request.build(), BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(200);
      return answer.body();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    return MAPPER.readTree(answer.body());
  }

  public static String header(HttpResponse<?> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }
}
