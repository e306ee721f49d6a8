package org.zhishou.service.platform.web;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;

/** Which threads wait for clients, and which answer them. */
@Configuration(proxyBeanMethods = false)
class ServerThreads {
  private static final int IDLE_SECONDS = 60;

  /** Of the threads that answer, how many may read a body that is too large to be waited for. */
  private static final int ONE_IN = 4;

  /** As many as {@code server.tomcat.threads.max} says. */
  @Bean(destroyMethod = "shutdown")
  ThreadPoolExecutor answeringThreads(TomcatServerProperties settings) {
    var most = settings.getThreads().getMax();
    var threads =
        new ThreadPoolExecutor(
            most,
            most,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            new CustomizableThreadFactory("web-"));
    threads.allowCoreThreadTimeOut(true);
    return threads;
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatWebServerFactory> bodiesAreWaitedFor(
      ThreadPoolExecutor answeringThreads, WebSettings settings, ProblemDetailsWriter writer) {
    return server -> {
      var pace = new BodyPace(settings.bodyTime(), settings.bodyRate(), System::nanoTime);
      var readers = new Semaphore(Math.max(1, answeringThreads.getMaximumPoolSize() / ONE_IN));
      server.addProtocolHandlerCustomizers(
          protocol -> protocol.setExecutor(new VirtualThreadExecutor("http-")));
      server.addEngineValves(
          new BodyValve(
              answeringThreads, pace, new Shares(settings.slowBodies()), readers, writer));
    };
  }
}
