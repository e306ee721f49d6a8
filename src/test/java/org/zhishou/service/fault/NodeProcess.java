package org.zhishou.service.fault;

import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.zhishou.FreePort;
import org.zhishou.service.Api;
import org.zhishou.service.ZhishouApplication;

/** A node in a process of its own, with the real engine, that can be killed. */
final class NodeProcess implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(3);

  private final List<String> settings;
  private final int port;
  private final List<String> log = Collections.synchronizedList(new ArrayList<>());
  private Process process;

  private NodeProcess(List<String> settings, int port) {
    this.settings = List.copyOf(settings);
    this.port = port;
    process = launch();
  }

  /** Starts a node, without waiting until it answers. */
  static NodeProcess start(String databaseUrl, String... settings) {
    var all = new ArrayList<String>();
    all.add("--zhishou.database.url=" + databaseUrl);
    all.add("--zhishou.sample-at-start=false");
    all.add("--springdoc.api-docs.enabled=false");
    all.add("--spring.jmx.enabled=false");
    all.addAll(List.of(settings));
    return new NodeProcess(all, FreePort.next());
  }

  private Process launch() {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), ZhishouApplication.class.getName()));
    command.add("--server.port=" + port);
    command.addAll(settings);
    try {
      var started = new ProcessBuilder(command).redirectErrorStream(true).start();
      Thread.ofVirtual().start(() -> listen(started));
      return started;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String classPath() {
    return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
  }

  private void listen(Process started) {
    try (var lines =
        new BufferedReader(
            new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8))) {
      lines.lines().forEach(log::add);
    } catch (IOException | UncheckedIOException killed) {
      log.add("The process is gone");
    }
  }

  void awaitReady() {
    await().atMost(START).until(this::answers);
  }

  boolean answers() {
    try {
      return process.isAlive() && api().get("/actuator/health/readiness").statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  Api api() {
    return new Api(port);
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  void startAgain() {
    process = launch();
  }

  /** All that it has printed, over all its lives. */
  List<String> log() {
    synchronized (log) {
      return List.copyOf(log);
    }
  }

  @Override
  public void close() {
    try {
      kill();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
