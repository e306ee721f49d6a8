package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

class MigrationTest {
  abstract static class Migrated {
    @Autowired Flyway flyway;
    @Autowired JdbcClient sql;

    @Test
    void everyMigrationWasApplied() {
      assertThat(flyway.info().pending()).isEmpty();
      assertThat(flyway.info().applied()).isNotEmpty();
      assertThat(sql.sql("select count(*) from scheduled_tasks").query(Long.class).single())
          .isZero();
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Migrated {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Migrated {
    @Test
    void itIsPostgres() {
      assertThat(sql.sql("select version()").query(String.class).single()).startsWith("PostgreSQL");
    }
  }
}
