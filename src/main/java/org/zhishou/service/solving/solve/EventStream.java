package org.zhishou.service.solving.solve;

import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.service.access.Standing;
import org.zhishou.service.platform.database.Outage;
import org.zhishou.service.solving.job.JobEvent;
import org.zhishou.service.solving.job.SolveDesk;

/**
 * One client's stream of a job's events, on a thread of its own, so that a slow one slows nobody.
 */
final class EventStream implements Runnable {
  private final SolveDesk desk;
  private final String id;
  private final Duration heartbeat;
  private final SseEmitter client;
  private final Standing standing;
  private long seen;

  EventStream(
      SolveDesk desk,
      String id,
      long seen,
      Duration heartbeat,
      SseEmitter client,
      Standing standing) {
    this.desk = desk;
    this.id = id;
    this.seen = seen;
    this.heartbeat = heartbeat;
    this.client = client;
    this.standing = standing;
  }

  @Override
  public void run() {
    try {
      sendUntilOver();
      client.complete();
    } catch (IOException | RuntimeException gone) {
      client.completeWithError(gone);
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
      client.complete();
    }
  }

  /** A stream that ends before its job does is for the client to go on with at another node. */
  private void sendUntilOver() throws IOException, InterruptedException {
    while (!desk.isClosed()) {
      try {
        if (sendNext()) {
          return;
        }
      } catch (DataAccessException failed) {
        if (!Outage.isBehind(failed)) {
          throw failed;
        }
        Thread.sleep(heartbeat);
        client.send(SseEmitter.event().comment(""));
      }
    }
  }

  /** Whether that was the last; nothing is sent to who may no longer call. */
  private boolean sendNext() throws IOException, InterruptedException {
    var events = desk.events(id, seen, heartbeat);
    if (!standing.holds()) {
      return true;
    }
    for (var event : events) {
      send(event);
      if (event.kind() == JobEvent.Kind.END) {
        return true;
      }
    }
    if (events.isEmpty() && desk.isForgotten(id)) {
      client.send(SseEmitter.event().name("deleted").data("{}", MediaType.APPLICATION_JSON));
      return true;
    }
    if (events.isEmpty() && desk.isOver(id, seen)) {
      return true;
    }
    if (events.isEmpty()) {
      client.send(SseEmitter.event().comment(""));
    }
    return false;
  }

  private void send(JobEvent event) throws IOException {
    client.send(
        SseEmitter.event()
            .id(Long.toString(event.sequence()))
            .name(event.kind().name().toLowerCase(Locale.ROOT))
            .data(EventDocument.of(event), MediaType.APPLICATION_JSON));
    seen = event.sequence();
  }
}
