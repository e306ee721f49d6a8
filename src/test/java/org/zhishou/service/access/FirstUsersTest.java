package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;
import org.zhishou.service.platform.database.Transactions;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

class FirstUsersTest {
  static final InstantSource CLOCK = InstantSource.system();

  private static final String HERE = "192.0.2.1";

  @Import({UserStore.class, AuditLog.class})
  abstract static class Started {
    private static final Pattern PASSWORD = Pattern.compile("admin / (\\S+)");

    @Autowired UserStore users;
    @Autowired AuditLog log;
    @Autowired PlatformTransactionManager manager;
    ByteArrayOutputStream console = new ByteArrayOutputStream();
    @Nullable String reset;

    @Autowired JdbcClient sql;

    @AfterEach
    void forget() {
      sql.sql("delete from login_attempt").update();
      sql.sql("delete from account").update();
    }

    String printed() {
      return console.toString(StandardCharsets.UTF_8);
    }

    AccessSettings settings(boolean sampleUsers) {
      var day = Duration.ofDays(1);
      return new AccessSettings(sampleUsers, 3, Duration.ofMinutes(1), day, day, day, reset);
    }

    Passwords passwords(boolean sampleUsers) {
      return new Passwords(
          users,
          new LoginAttempts(sql, settings(sampleUsers), CLOCK),
          settings(sampleUsers),
          CLOCK);
    }

    void start(boolean sampleUsers, String address) {
      var environment = new MockEnvironment().withProperty("server.address", address);
      var passwords = passwords(sampleUsers);
      new FirstUsers(
              users,
              passwords,
              settings(sampleUsers),
              log,
              new Users(
                  users,
                  new SessionStore(sql, settings(sampleUsers), CLOCK),
                  new TokenStore(sql, CLOCK),
                  passwords,
                  new LoginAttempts(sql, settings(sampleUsers), CLOCK),
                  log,
                  manager),
              new Transactions(manager),
              environment,
              new PrintStream(console, true, StandardCharsets.UTF_8))
          .run(new DefaultApplicationArguments());
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void aNodeThatDiesBeforeThePasswordIsToldHasMadeNobody() {
      var told = console;
      console =
          new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
              throw new IllegalStateException("The node is gone");
            }
          };
      assertThatThrownBy(() -> start(false, "0.0.0.0")).hasMessage("The node is gone");
      assertThat(users.isInhabited()).isFalse();

      console = told;
      start(false, "0.0.0.0");
      assertThat(PASSWORD.matcher(printed()).find()).isTrue();
    }

    @Test
    void aLostPasswordIsResetByAStartThatNamesItsUser() {
      start(false, "0.0.0.0");
      reset = "Admin";
      start(false, "0.0.0.0");
      var told = PASSWORD.matcher(printed()).results().map(one -> one.group(1)).toList();
      assertThat(told).hasSize(2);
      assertThat(passwords(false).check("admin", told.getFirst(), HERE)).isEmpty();
      assertThat(passwords(false).check("admin", told.getLast(), HERE)).isPresent();

      reset = "nobody";
      assertThatThrownBy(() -> start(false, "0.0.0.0")).hasMessageContaining("nobody");
    }

    @Test
    void theFirstStartOnAnEmptyDatabaseMakesOneAdministratorAndPrintsThePasswordOnce() {
      start(false, "0.0.0.0");
      var told = PASSWORD.matcher(printed());
      assertThat(told.find()).isTrue();
      var admin = passwords(false).check("admin", told.group(1), HERE).orElseThrow();
      assertThat(admin.duties().roles())
          .containsExactlyInAnyOrder(Role.PROVINCE, Role.BUREAU_ADMIN);
      assertThat(admin.county()).isNull();
      assertThat(admin.passwordHash()).startsWith("{bcrypt}").doesNotContain(told.group(1));

      start(false, "0.0.0.0");
      assertThat(PASSWORD.matcher(printed()).results()).hasSize(1);
      assertThat(users.list(null, null, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void sampleUsersAreThereOnlyWhileTheSettingHasThem() {
      start(true, "127.0.0.1");
      assertThat(users.list(null, null, 0, 50).total()).isEqualTo(8);
      var password = SampleUsers.PASSWORD;
      assertThat(passwords(true).check("planner", password, HERE)).isPresent();
      assertThat(passwords(false).check("planner", password, HERE)).isEmpty();

      start(false, "0.0.0.0");
      assertThat(users.findByName("admin")).isPresent();
    }

    @Test
    void tooManyFailuresKeepAUserWaitingThereUntilAnAdministratorUnlocks() {
      start(true, "127.0.0.1");
      var passwords = passwords(true);
      for (var i = 0; i < 3; i++) {
        assertThat(passwords.check("hr", "wrong", HERE)).isEmpty();
      }
      assertThatThrownBy(() -> passwords.check("hr", SampleUsers.PASSWORD, HERE))
          .isInstanceOfSatisfying(
              ProblemException.class,
              held -> assertThat(held.code()).isEqualTo(ProblemCode.TOO_MANY_WRONG_PASSWORDS));
      assertThat(passwords.check("hr", SampleUsers.PASSWORD, "192.0.2.9")).isPresent();
      var attempts = new LoginAttempts(sql, settings(true), CLOCK);
      assertThat(attempts.heldUntil(List.of(users.findByName("hr").orElseThrow())))
          .containsOnlyKeys("hr");
      attempts.forgive("hr");
      assertThat(passwords.check("HR ", SampleUsers.PASSWORD, HERE)).isPresent();
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Started {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Started {}

  @Nested
  @RepositoryTest
  @Import({UserStore.class, AuditLog.class})
  class Reached {
    @Autowired UserStore users;
    @Autowired AuditLog log;

    @Autowired PlatformTransactionManager manager;
    @Autowired JdbcClient sql;

    void refuses(MockEnvironment environment, String named) {
      var settings = new OnH2().settings(true);
      var passwords =
          new Passwords(users, new LoginAttempts(sql, settings, CLOCK), settings, CLOCK);
      var reset =
          new Users(
              users,
              new SessionStore(sql, settings, CLOCK),
              new TokenStore(sql, CLOCK),
              passwords,
              new LoginAttempts(sql, settings, CLOCK),
              log,
              manager);
      var transactions = new Transactions(manager);
      assertThatThrownBy(
              () ->
                  new FirstUsers(users, passwords, settings, log, reset, transactions, environment))
          .hasMessageContaining("zhishou.access.sample-users")
          .hasMessageContaining(named);
    }

    @Test
    void sampleUsersAreRefusedWhereOthersReachTheServer() {
      refuses(new MockEnvironment(), "all interfaces");
      refuses(new MockEnvironment().withProperty("server.address", "0.0.0.0"), "0.0.0.0");
      refuses(new MockEnvironment().withProperty("server.address", "192.0.2.7"), "192.0.2.7");
    }
  }
}
