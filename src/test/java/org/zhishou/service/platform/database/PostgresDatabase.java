package org.zhishou.service.platform.database;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context at a PostgreSQL database of its own. */
public final class PostgresDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("zhishou.database.url=" + EmbeddedPostgresServer.freshDatabase())
        .applyTo(context);
  }
}
