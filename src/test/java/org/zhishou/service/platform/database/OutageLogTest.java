package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class OutageLogTest {
  private final AtomicLong seconds = new AtomicLong();
  private final OutageLog outages = new OutageLog(() -> TimeUnit.SECONDS.toNanos(seconds.get()));
  private final ListAppender<ILoggingEvent> told = new ListAppender<>();

  /** Of its own, since applications of other tests have filters of theirs in the common one. */
  private final LoggerContext loggers = new LoggerContext();

  private final org.slf4j.Logger somebody = loggers.getLogger("somebody.else");
  private final Logger common = (Logger) LoggerFactory.getLogger(OutageLog.class);

  @BeforeEach
  void listen() {
    loggers.addTurboFilter(outages);
    told.start();
    loggers.getLogger("ROOT").addAppender(told);
    common.addAppender(told);
  }

  @AfterEach
  void leave() {
    common.detachAppender(told);
  }

  private static RuntimeException outage() {
    return new IllegalStateException(new SQLException("refused", "08006"));
  }

  @Test
  void anOutageIsOneLineAMinuteHoweverManyNotice() {
    for (var i = 0; i < 100; i++) {
      somebody.error("A task could not be picked", outage());
      somebody.warn("{} failed", i, outage());
    }
    assertThat(told.list)
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.getThrowableProxy()).isNull();
              assertThat(line.getFormattedMessage()).contains("refused");
            });
    seconds.set(60);
    somebody.error("A task could not be picked", outage());
    assertThat(told.list).hasSize(2);
    assertThat(told.list.getLast().getFormattedMessage()).contains("199");
  }

  @Test
  void whatElseFailsIsToldWhole() {
    somebody.error("A defect", new IllegalStateException("not of the database"));
    assertThat(told.list).singleElement().matches(line -> line.getThrowableProxy() != null);
  }
}
