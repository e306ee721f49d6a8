package org.zhishou.service.solving.job;

import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.Queries;

/** Lets the scheduler lock what it fetches on H2 too, which knows SKIP LOCKED since 2.2.220. */
final class QueueOfH2 extends DefaultJdbcCustomization {
  QueueOfH2() {
    super(false);
  }

  @Override
  public String getName() {
    return "H2";
  }

  @Override
  public boolean supportsGenericLockAndFetch() {
    return true;
  }

  @Override
  public String createGenericSelectForUpdateQuery(
      String tableName, int limit, String requiredAndCondition, boolean orderByPriority) {
    return Queries.selectForUpdate(
        tableName,
        Queries.ansiSqlOrderPart(orderByPriority),
        Queries.postgresSqlLimitPart(limit),
        requiredAndCondition,
        null,
        null,
        " for update skip locked");
  }
}
