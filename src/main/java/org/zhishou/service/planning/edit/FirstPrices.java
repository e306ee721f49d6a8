package org.zhishou.service.planning.edit;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.draft.DutyPrices;
import org.zhishou.engine.draft.Places;
import org.zhishou.engine.problem.Centre;
import org.zhishou.service.rounds.kept.Draft;
import tools.jackson.databind.json.JsonMapper;

/**
 * Once in the life of a process, when the first board is looked at, a few of its duties are priced
 * before anybody asks: what has never run takes many times as long, and who looks at a board picks
 * duties up. Nothing is kept of it.
 */
@Component
class FirstPrices {
  private static final int DUTIES = 24;
  private static final int CENTRES = 20;
  private static final int DAYS = 14;

  private final AuditedRosters rosters;
  private final JsonMapper json;
  private final AtomicBoolean begun = new AtomicBoolean();

  FirstPrices(AuditedRosters rosters, JsonMapper json) {
    this.rosters = rosters;
    this.json = json;
  }

  /**
   * Returns before anything is priced. The roster is the caller's to fetch, within its transaction:
   * who makes one while others wait for it must not itself wait for a connection that they hold.
   */
  void workOut(Draft draft) {
    if (begun.compareAndSet(false, true)) {
      var roster = rosters.of(draft);
      Thread.ofPlatform().daemon().name("first-prices").start(() -> price(roster));
    }
  }

  private void price(DraftRoster roster) {
    var duties = roster.duties();
    var centres =
        roster.tables().checked().problem().centres().stream()
            .limit(CENTRES)
            .map(Centre::id)
            .collect(Collectors.toSet());
    var prices = new DutyPrices(roster);
    for (var duty :
        IntStream.range(0, Math.min(DUTIES, duties.size()))
            .mapToObj(i -> duties.get(i * duties.size() / DUTIES))
            .toList()) {
      var near = new Places(duty.date(), duty.date().plusDays(DAYS), centres, null);
      var found = PricesDocument.Priced.of(prices.places(duty, near));
      json.writeValueAsBytes(new PricesDocument(found, List.of(), null));
    }
  }
}
