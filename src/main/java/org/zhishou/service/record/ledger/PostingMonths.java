package org.zhishou.service.record.ledger;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.database.Transactions;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.rounds.round.RoundStore;

/** Looks every hour, on one node, whether a month of a posting is over that is not entered yet. */
@Configuration(proxyBeanMethods = false)
class PostingMonths {
  private static final Duration BETWEEN_LOOKS = Duration.ofHours(1);

  private final CountyStore counties;
  private final RoundStore rounds;
  private final PostingsServed postings;
  private final CountyClock clock;
  private final Transactions transactions;

  PostingMonths(
      CountyStore counties,
      RoundStore rounds,
      PostingsServed postings,
      CountyClock clock,
      @Qualifier("nodeTransactions") Transactions transactions) {
    this.counties = counties;
    this.rounds = rounds;
    this.postings = postings;
    this.clock = clock;
    this.transactions = transactions;
  }

  @Bean
  Task<Void> enterPostings() {
    return Tasks.recurring("enter-postings", FixedDelay.of(BETWEEN_LOOKS))
        .execute((token, context) -> enterAll());
  }

  /** Of every round in force; each for itself, so that nobody waits for a province. */
  void enterAll() {
    rounds.inForce().forEach(round -> transactions.inOne(() -> enter(round)));
  }

  private boolean enter(Round found) {
    var round = rounds.lock(found.key()).orElse(null);
    if (round == null || round.state() != RoundState.PUBLISHED) {
      return false;
    }
    counties.lock(round.county());
    postings.enter(round, clock.today().minusDays(1), clock.now());
    return true;
  }
}
