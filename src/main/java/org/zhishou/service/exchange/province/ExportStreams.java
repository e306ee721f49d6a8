package org.zhishou.service.exchange.province;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.service.access.Standing;

/**
 * The streams of this node, each on a thread of its own. They end before the web server does, which
 * would wait for them.
 */
@Component
class ExportStreams implements SmartLifecycle {
  private final ExportStore store;
  private volatile boolean running;

  ExportStreams(ExportStore store) {
    this.store = store;
  }

  /**
   * @param seen the last event that the client has had; -1 for none
   */
  SseEmitter begin(String export, int seen, Standing standing) {
    var client = new SseEmitter(0L);
    var stream = new ExportStream(store, export, seen, client, standing, this::isRunning);
    Thread.ofVirtual().name("export-" + export).start(stream);
    return client;
  }

  @Override
  public void start() {
    running = true;
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
