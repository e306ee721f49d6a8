package org.zhishou.service.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
  /** What a row that somebody else holds is waited for. */
  private static final Duration LOCK_PATIENCE = Duration.ofSeconds(3);

  private static final Duration PLACE_PATIENCE = Duration.ofSeconds(1);

  /** Of ten connections, those of writers; the others are for beats and for who reads. */
  private static final int WRITERS_OF_TEN = 6;

  /** PostgreSQL would wait for ever; H2 is told in its address. */
  @Bean
  static BeanPostProcessor lockTimeout() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof HikariDataSource pool
            && pool.getJdbcUrl().startsWith("jdbc:postgresql:")
            && !pool.getJdbcUrl().contains("options=")) {
          pool.addDataSourceProperty("options", "-c lock_timeout=" + LOCK_PATIENCE.toMillis());
        }
        return bean;
      }
    };
  }

  @Bean
  Writers writers(DataSource database) {
    var connections =
        database instanceof HikariDataSource pool ? pool.getMaximumPoolSize() : Integer.MAX_VALUE;
    return new Writers(Math.max(2, connections / 10 * WRITERS_OF_TEN), PLACE_PATIENCE);
  }

  @Bean
  @Primary
  PlatformTransactionManager transactionManager(DataSource database, Writers writers) {
    return new BoundedTransactions(database, writers);
  }

  /** For the node's own work, which requests must not keep waiting. */
  @Bean
  Transactions nodeTransactions(DataSource database) {
    return new Transactions(new JdbcTransactionManager(database));
  }

  @Bean
  @Primary
  Transactions transactions(PlatformTransactionManager transactions) {
    return new Transactions(transactions);
  }
}
