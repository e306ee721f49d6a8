package org.zhishou.service.platform.web;

import java.util.HashMap;
import java.util.Map;

/** What each address holds of something of which no address may hold more than so many. */
final class Shares {
  private final int most;
  private final Map<String, Integer> held = new HashMap<>();

  Shares(int most) {
    this.most = most;
  }

  /** False where the address holds all that it may. */
  synchronized boolean claim(String address) {
    var before = held.getOrDefault(address, 0);
    if (before == most) {
      return false;
    }
    held.put(address, before + 1);
    return true;
  }

  synchronized void release(String address) {
    held.computeIfPresent(address, (same, count) -> count == 1 ? null : count - 1);
  }
}
