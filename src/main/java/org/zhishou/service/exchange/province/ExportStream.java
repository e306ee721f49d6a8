package org.zhishou.service.exchange.province;

import java.io.IOException;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.service.access.Standing;

/**
 * One client's stream of an export's progress, on a thread of its own. What was done while nobody
 * looked is one event.
 */
final class ExportStream implements Runnable {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final int LOOKS_A_HEARTBEAT = 15;

  private final ExportStore store;
  private final String id;
  private final SseEmitter client;
  private final Standing standing;
  private final BooleanSupplier open;
  private int seen;

  /**
   * @param seen the last event that the client has had; -1 for none
   * @param open false where this node is about to end: the client goes on at another
   */
  ExportStream(
      ExportStore store,
      String id,
      int seen,
      SseEmitter client,
      Standing standing,
      BooleanSupplier open) {
    this.store = store;
    this.id = id;
    this.seen = seen;
    this.client = client;
    this.standing = standing;
    this.open = open;
  }

  @Override
  public void run() {
    try {
      var silent = 0;
      while (open.getAsBoolean() && standing.holds() && !sendNext()) {
        Thread.sleep(BETWEEN_LOOKS);
        silent = ++silent % LOOKS_A_HEARTBEAT;
        if (silent == 0) {
          client.send(SseEmitter.event().comment(""));
        }
      }
      client.complete();
    } catch (IOException | RuntimeException gone) {
      client.completeWithError(gone);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      client.complete();
    }
  }

  /** Whether that was the last. */
  private boolean sendNext() throws IOException {
    var found = store.find(id);
    if (found.isEmpty()) {
      client.send(SseEmitter.event().name("deleted").data("{}", MediaType.APPLICATION_JSON));
      return true;
    }
    var export = found.get();
    if (export.lastEvent() > seen) {
      seen = export.lastEvent();
      client.send(
          SseEmitter.event()
              .id(Integer.toString(seen))
              .name(export.ended() ? "end" : "progress")
              .data(ExportDocument.of(export, null), MediaType.APPLICATION_JSON));
    }
    return export.ended();
  }
}
