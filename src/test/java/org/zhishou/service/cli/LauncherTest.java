package org.zhishou.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** {@code bin/zhishou}. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  @Test
  void whereThereIsNoJavaItSaysSoAndWhatToDo() throws IOException, InterruptedException {
    var starting = new ProcessBuilder("sh", Path.of("bin", "zhishou").toString(), "--version");
    starting.environment().put("JAVA_HOME", "/no-such-folder");
    var started = starting.redirectErrorStream(true).start();
    var said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(started.waitFor()).isEqualTo(Cli.BAD_INPUT);
    assertThat(said).contains("/no-such-folder/bin/java", "JAVA_HOME");
  }
}
