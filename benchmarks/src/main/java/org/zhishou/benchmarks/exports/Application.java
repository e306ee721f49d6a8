package org.zhishou.benchmarks.exports;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application as a process of its own, called by its sample users. */
final class Application implements AutoCloseable {
  private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
  private static final Pattern PAUSE = Pattern.compile("Pause .*? (\\d+)M->(\\d+)M\\(");
  private static final int FIRST_FAILURE = 400;
  private static final int SECONDS_TO_START = 180;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process process;
  private final Path pauses;
  private final String base;

  private Application(Process process, Path pauses, String base) {
    this.process = process;
    this.pauses = pauses;
    this.base = base;
  }

  /**
   * @param application the arguments of Java that name what to run
   * @param folder for its database and its logs
   */
  static Application start(String heap, List<String> application, Path folder)
      throws IOException, InterruptedException {
    var pauses = folder.resolve("pauses.log");
    var log = folder.resolve("application.log");
    var command =
        new ArrayList<>(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                heap,
                "-Xlog:gc:file=" + pauses,
                "-XX:+ExitOnOutOfMemoryError"));
    command.addAll(application);
    command.addAll(
        List.of(
            "--server.port=0",
            "--zhishou.sample-at-start=false",
            "--zhishou.database.url=jdbc:h2:file:"
                + folder.resolve("data")
                + ";MODE=PostgreSQL;DATABASE_TO_UPPER=TRUE;DB_CLOSE_ON_EXIT=FALSE"));
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    for (var second = 0; second < SECONDS_TO_START && process.isAlive(); second++) {
      var port = PORT.matcher(Files.readString(log));
      if (port.find()) {
        return new Application(process, pauses, "http://localhost:" + port.group(1) + "/api/v1");
      }
      TimeUnit.SECONDS.sleep(1);
    }
    process.destroy();
    throw new IOException("The application did not start: see " + log);
  }

  JsonNode get(String user, String path) throws IOException, InterruptedException {
    return json(request(user, path).GET());
  }

  JsonNode post(String user, String path, String json) throws IOException, InterruptedException {
    return json(
        request(user, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  void download(String user, String path, Path file) throws IOException, InterruptedException {
    var answer = client.send(request(user, path).GET().build(), BodyHandlers.ofFile(file));
    if (answer.statusCode() >= FIRST_FAILURE) {
      throw new IOException(path + " was answered by " + Files.readString(file));
    }
  }

  private JsonNode json(HttpRequest.Builder request) throws IOException, InterruptedException {
    var answer = client.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() >= FIRST_FAILURE) {
      throw new IOException(answer.uri() + " was answered by " + answer.body());
    }
    return JsonMapper.shared().readTree(answer.body().isEmpty() ? "{}" : answer.body());
  }

  private HttpRequest.Builder request(String user, String path) {
    var word = (user + ":zhishou-sample").getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(URI.create(base + path))
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(word));
  }

  /** The most heap so far, and what is left of it after a whole collection now. */
  String memory() throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.run")
        .redirectErrorStream(true)
        .redirectOutput(Redirect.DISCARD)
        .start()
        .waitFor();
    var most = 0;
    var left = 0;
    for (var line : Files.readAllLines(pauses)) {
      var pause = PAUSE.matcher(line);
      if (pause.find()) {
        most = Math.max(most, Integer.parseInt(pause.group(1)));
        left = Integer.parseInt(pause.group(2));
      }
    }
    return "at most %d MB of heap, %d MB in use".formatted(most, left);
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
