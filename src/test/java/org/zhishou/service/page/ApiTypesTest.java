package org.zhishou.service.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/** Holds the page's types to the API document; `npm run types` in src/main/frontend mends them. */
@ServiceTest
class ApiTypesTest {
  static final Path FRONTEND = Path.of("src/main/frontend");

  @Test
  void thePageKnowsTheApiAsItIs(@LocalServerPort int port)
      throws IOException, InterruptedException {
    assumeThat(FRONTEND.resolve("node_modules/openapi-typescript"))
        .as("the page's modules are installed (they are not, with -Dfrontend.skip)")
        .exists();
    var document = Path.of("target", "openapi.json").toAbsolutePath();
    Files.writeString(document, new Api(port).get("/v3/api-docs").body());
    var node = System.getProperty("frontend.node", "node");
    var check =
        new ProcessBuilder(node, "scripts/api-types.mjs", "--check", document.toString())
            .directory(FRONTEND.toFile())
            .redirectErrorStream(true)
            .start();
    var said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(check.waitFor()).as(said).isZero();
  }
}
