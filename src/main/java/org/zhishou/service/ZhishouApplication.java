package org.zhishou.service;

import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the command line where its first argument names a command, else the web server. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class ZhishouApplication {
  public static void main(String[] arguments) {
    SpringApplication.run(ZhishouApplication.class, arguments);
  }

  /** Milliseconds are as fine as the API tells the time. */
  @Bean
  InstantSource clock() {
    return Clock.tickMillis(ZoneOffset.UTC);
  }
}
