package org.zhishou.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.zhishou.FreePort;
import org.zhishou.service.Api;

/** The jar as it is handed out, started in a folder of its own as anybody would, to be killed. */
final class PackedJar implements AutoCloseable {
  private static final Path JAR =
      Path.of(System.getProperty("zhishou.jar", "target/zhishou.jar")).toAbsolutePath();
  private static final Duration START = Duration.ofMinutes(3);

  private final Path folder;
  private final int port;
  private Process process;

  PackedJar(Path folder) {
    this.folder = folder;
    port = FreePort.next();
    assertThat(JAR).exists();
    process = launched();
  }

  private Process launched() {
    try {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-jar",
              JAR.toString(),
              "--server.port=" + port,
              "--zhishou.solve.default-seconds=2")
          .directory(folder.toFile())
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
          .start();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String base() {
    return "http://localhost:" + port;
  }

  /** Until the sample county is published, as on a first visit. */
  void awaitSample() {
    awaitAnswer("/api/v1/counties/ningdu/rounds/2027-Q1");
  }

  private void awaitAnswer(String address) {
    await().atMost(START).pollInterval(Duration.ofMillis(200)).until(() -> isOk(address));
  }

  private boolean isOk(String address) {
    assertThat(process.isAlive()).as(this::said).isTrue();
    try {
      return new Api(port).get(address).statusCode() == 200;
    } catch (UncheckedIOException notYet) {
      return false;
    }
  }

  private String said() {
    try {
      return Files.readString(log());
    } catch (IOException nothing) {
      return "";
    }
  }

  private Path log() {
    return folder.resolve("zhishou.log");
  }

  /** As a machine that loses its power. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** On what it left. */
  void startAgain() {
    process = launched();
    awaitAnswer("/actuator/health/readiness");
  }

  @Override
  public void close() {
    kill();
  }
}
