package org.zhishou.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.Actor;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;

/**
 * Tells the log who was refused for want of credentials. The log keeps its entries for good and
 * anybody may cause these, so that of a caller's refusals from one address within a quarter of an
 * hour it is told the first, second, fourth, eighth and so on, with the number that there were by
 * then. Each node counts its own.
 */
@Component
class RefusedLogins {
  private static final Duration PERIOD = Duration.ofMinutes(15);

  /** Callers and addresses that are told apart within a period; those beyond count as one. */
  private static final int MOST = 10_000;

  private static final Source OTHERS = new Source("", "");

  private record Source(String user, String address) {}

  private final AuditLog log;
  private final InstantSource clock;
  private final Map<Source, Integer> counts = new HashMap<>();
  private long period;

  RefusedLogins(AuditLog log, InstantSource clock) {
    this.log = log;
    this.clock = clock;
  }

  void record(Actor actor, HttpServletRequest request, Deed refused) {
    var times = count(new Source(actor.userName(), request.getRemoteAddr()));
    if (Integer.bitCount(times) == 1) {
      log.record(actor, times == 1 ? refused : refused.with("times", Integer.toString(times)));
    }
  }

  /** How often, this time included. */
  private synchronized int count(Source source) {
    var now = clock.millis() / PERIOD.toMillis();
    if (now != period) {
      counts.clear();
      period = now;
    }
    var told = counts.size() < MOST || counts.containsKey(source) ? source : OTHERS;
    return counts.merge(
        told, 1, (before, one) -> before == Integer.MAX_VALUE ? before : before + one);
  }
}
