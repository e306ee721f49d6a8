package org.zhishou.service;

import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.zhishou.service.cli.Cli;
import org.zhishou.service.platform.database.DatabaseClock;
import org.zhishou.service.platform.node.UnseenDeath;

/** Starts the command line where the first argument is for it, else the web server. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ZhishouApplication {
  public static void main(String[] arguments) {
    if (Cli.isMeant(arguments)) {
      System.exit(Cli.run(arguments));
    }
    UnseenDeath.endsTheProcess();
    SpringApplication.run(ZhishouApplication.class, arguments);
  }

  @Bean
  DatabaseClock clock(DataSource database) {
    return DatabaseClock.of(database);
  }
}
