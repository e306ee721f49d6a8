package org.zhishou;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that are started, killed and started again. They lie below those from which
 * this machine calls others, so that no call takes a port while its server is away.
 */
public final class FreePort {
  private static final int FIRST = 20_000;
  private static final int COUNT = 12_000;

  /** Processes that test at the same time look in different places. */
  private static final AtomicInteger NEXT =
      new AtomicInteger((int) (ProcessHandle.current().pid() * 97 % COUNT));

  private FreePort() {}

  /** One that nobody listens at, another with each call. */
  public static int next() {
    while (true) {
      var port = FIRST + NEXT.getAndIncrement() % COUNT;
      try (var free = new ServerSocket(port)) {
        return free.getLocalPort();
      } catch (IOException taken) {
        continue;
      }
    }
  }
}
