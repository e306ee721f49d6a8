package org.zhishou.service.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.zhishou.service.Api.SOLVES;
import static org.zhishou.service.Api.json;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process of the embedded database is killed while it writes. */
class KilledInAWriteTest {
  @Test
  void theNextStartIsCleanAndNothingThatWasAcceptedIsLost(@TempDir Path folder) throws Exception {
    var random = new Random(5);
    var accepted = new CopyOnWriteArrayList<String>();
    var url =
        "jdbc:h2:file:"
            + folder.resolve("zhishou")
            + ";MODE=PostgreSQL;DATABASE_TO_UPPER=TRUE"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    try (var node =
        NodeProcess.start(url, "--zhishou.jobs.workers=2", "--zhishou.jobs.checkpoint=100ms")) {
      for (var round = 0; round < 2; round++) {
        node.awaitReady();
        var client = Thread.ofVirtual().start(() -> submitUntilItDies(node, accepted));
        var enough = accepted.size() + 15 + random.nextInt(15);
        await().atMost(Duration.ofMinutes(3)).until(() -> accepted.size() >= enough);
        node.kill();
        client.join();
        node.startAgain();
      }
      node.awaitReady();
      assertThat(accepted).hasSizeGreaterThan(20);
      var api = node.api();
      for (var id : accepted) {
        assertThat(api.get(SOLVES + "/" + id).statusCode()).as(id).isEqualTo(200);
      }
      var total = json(api.get(SOLVES)).path("total").asInt();
      await()
          .atMost(Duration.ofMinutes(3))
          .until(() -> json(api.get(SOLVES + "?status=COMPLETED")).path("total").asInt() == total);
    }
  }

  static void submitUntilItDies(NodeProcess node, List<String> accepted) {
    try {
      while (true) {
        var answer = node.api().submit("?steps=300&seconds=20");
        if (answer.statusCode() == 202) {
          accepted.add(json(answer).path("id").asString());
        }
      }
    } catch (UncheckedIOException dead) {
      assertThat(accepted).isNotEmpty();
    }
  }
}
