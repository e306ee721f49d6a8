package org.zhishou.service.county.roads;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The road network that the settings name, read in the background once the service has started. */
@Component
public class Roads {
  private static final Logger LOG = LoggerFactory.getLogger(Roads.class);

  private final RoadSettings settings;
  private final CompletableFuture<RoadNetwork> network = new CompletableFuture<>();

  Roads(RoadSettings settings) {
    this.settings = settings;
  }

  /** Whether the settings name a road network. */
  public boolean named() {
    return settings.osmFile() != null;
  }

  /** Empty where none is named, as long as it is being read, and where it could not be read. */
  public Optional<RoadNetwork> network() {
    return network.isDone() && !network.isCompletedExceptionally()
        ? Optional.of(network.join())
        : Optional.empty();
  }

  @EventListener(ApplicationReadyEvent.class)
  void read() {
    if (named()) {
      Thread.ofPlatform().name("roads").daemon().start(this::readNow);
    }
  }

  private void readNow() {
    var file = settings.osmFile();
    try {
      if (file != null) {
        network.complete(RoadNetwork.read(file, settings.smallestNetwork()));
        LOG.info("The roads of {} are read", file);
      }
    } catch (IOException unreadable) {
      fail(new UncheckedIOException(unreadable));
    } catch (RuntimeException unreadable) {
      fail(unreadable);
    }
  }

  private void fail(RuntimeException cause) {
    LOG.error(
        "The roads of {} cannot be read; travel times stay estimated", settings.osmFile(), cause);
    network.completeExceptionally(cause);
  }

  @PreDestroy
  void close() {
    network().ifPresent(RoadNetwork::close);
  }
}
