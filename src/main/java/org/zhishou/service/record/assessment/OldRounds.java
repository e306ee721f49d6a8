package org.zhishou.service.record.assessment;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.zhishou.service.platform.database.Transactions;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundStore;

/**
 * Works out what was planned in rounds that an earlier release published, which kept no days: once
 * at the start of a node, so that what was attended stands beside it.
 */
@Configuration(proxyBeanMethods = false)
class OldRounds {
  private static final Logger LOG = LoggerFactory.getLogger(OldRounds.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofDays(1);

  private final RoundStore rounds;
  private final PlannedServiceStore planned;
  private final WeekKeeper keeper;
  private final Transactions transactions;

  OldRounds(
      RoundStore rounds,
      PlannedServiceStore planned,
      WeekKeeper keeper,
      @Qualifier("nodeTransactions") Transactions transactions) {
    this.rounds = rounds;
    this.planned = planned;
    this.keeper = keeper;
    this.transactions = transactions;
  }

  @Bean
  Task<Void> workOutOldRounds() {
    return Tasks.recurring("work-out-old-rounds", FixedDelay.of(BETWEEN_LOOKS))
        .execute((token, context) -> workOut());
  }

  void workOut() {
    var known = planned.rounds();
    for (var round : rounds.everPublished()) {
      if (!known.contains(round.key())) {
        transactions.inOne(() -> workOut(round));
      }
    }
  }

  private boolean workOut(Round round) {
    if (rounds.lock(round.key()).isEmpty()) {
      return false;
    }
    keeper.workOut(round);
    LOG.info("Worked out what round {} of county {} had planned", round.id(), round.county());
    return true;
  }
}
