package org.zhishou.benchmarks.record;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;

/**
 * The packed application as a process of its own on a database, and its API as a client calls it.
 */
final class Application implements AutoCloseable {
  private static final String CREDENTIALS =
      "Basic "
          + Base64.getEncoder()
              .encodeToString("province:zhishou-sample".getBytes(StandardCharsets.UTF_8));

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final String base;

  private Application(Process process, int port) {
    this.process = process;
    base = "http://127.0.0.1:" + port;
  }

  static Application start(Path jar, String database, int port, Path log)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-jar",
                jar.toString(),
                "--server.port=" + port,
                "--zhishou.sample-at-start=false",
                "--zhishou.database.url=" + database)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    var application = new Application(process, port);
    while (!application.isReady()) {
      if (!process.isAlive()) {
        throw new IllegalStateException("The application ended: " + log);
      }
      TimeUnit.MILLISECONDS.sleep(250);
    }
    return application;
  }

  private boolean isReady() throws InterruptedException {
    try {
      return send("GET", "/actuator/health/readiness", "").statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  boolean has(String address) throws IOException, InterruptedException {
    return send("GET", address, "").statusCode() == 200;
  }

  /** Milliseconds until the whole answer was read. */
  double milliseconds(String address) throws IOException, InterruptedException {
    var from = System.nanoTime();
    expect(200, send("GET", address, ""), address);
    return (System.nanoTime() - from) / 1e6;
  }

  void post(String address, String body, int status) throws IOException, InterruptedException {
    expect(status, send("POST", address, body), address);
  }

  private static void expect(int status, HttpResponse<byte[]> answer, String address) {
    if (answer.statusCode() != status) {
      throw new IllegalStateException(
          address
              + ": "
              + answer.statusCode()
              + " "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
  }

  private HttpResponse<byte[]> send(String method, String address, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(base + address))
            .header("Authorization", CREDENTIALS)
            .header("Content-Type", "application/json")
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
            .build();
    return client.send(request, BodyHandlers.ofByteArray());
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
    client.close();
  }
}
