package org.zhishou.service;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.zhishou.service.cli.Cli;

/** Starts the command line where the first argument is for it, else the web server. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ZhishouApplication {
  public static void main(String[] arguments) {
    if (Cli.isMeant(arguments)) {
      System.exit(Cli.run(arguments));
    }
    SpringApplication.run(ZhishouApplication.class, arguments);
  }

  /** Milliseconds are as fine as the API tells the time. */
  @Bean
  InstantSource clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
