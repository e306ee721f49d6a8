package org.zhishou.service.record.ledger;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.zhishou.service.rounds.round.Round;

/** Seals quarters, and says whether what was sealed is what is there. */
@Component
class Seals {
  /**
   * @param intact whether the entries that it covers are those that were there when it was made
   * @param late entries of the quarter that were made afterwards
   */
  record Checked(Seal seal, boolean intact, int late) {}

  private final LedgerStore store;

  Seals(LedgerStore store) {
    this.store = store;
  }

  boolean isSealed(LedgerEntry entry) {
    return store.isSealed(entry.county(), entry.from());
  }

  void seal(Round round, Instant at) {
    var period = round.period();
    var covered =
        store.covered(round.county(), period.firstDay(), period.lastDay(), Long.MAX_VALUE);
    store.insert(
        new Seal(
            round.county(),
            round.id(),
            period.firstDay(),
            period.lastDay(),
            covered.isEmpty() ? 0 : covered.getLast().id(),
            covered.size(),
            SealedText.fingerprint(covered),
            at));
  }

  List<Checked> check(String county) {
    return store.seals(county).stream().map(this::check).toList();
  }

  private Checked check(Seal seal) {
    var covered = store.covered(seal.county(), seal.from(), seal.to(), seal.lastEntry());
    var intact =
        covered.size() == seal.entries()
            && SealedText.fingerprint(covered).equals(seal.fingerprint());
    return new Checked(seal, intact, store.late(seal.county(), seal.from(), seal.to()));
  }
}
