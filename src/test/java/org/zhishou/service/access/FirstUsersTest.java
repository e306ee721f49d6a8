package org.zhishou.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.test.context.ContextConfiguration;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;

class FirstUsersTest {
  static final InstantSource CLOCK = InstantSource.system();

  @Import({UserStore.class, AuditLog.class})
  abstract static class Started {
    private static final Pattern PASSWORD = Pattern.compile("admin / (\\S+)");

    @Autowired UserStore users;
    @Autowired AuditLog log;
    final ByteArrayOutputStream console = new ByteArrayOutputStream();

    @Autowired JdbcClient sql;

    @AfterEach
    void forget() {
      sql.sql("delete from account").update();
    }

    String printed() {
      return console.toString(StandardCharsets.UTF_8);
    }

    static AccessSettings settings(boolean sampleUsers) {
      var day = Duration.ofDays(1);
      return new AccessSettings(sampleUsers, 3, Duration.ofMinutes(1), day, day, day);
    }

    Passwords passwords(boolean sampleUsers) {
      return new Passwords(users, settings(sampleUsers), CLOCK);
    }

    void start(boolean sampleUsers, String address) {
      var environment = new MockEnvironment().withProperty("server.address", address);
      new FirstUsers(
              users,
              passwords(sampleUsers),
              settings(sampleUsers),
              log,
              environment,
              new PrintStream(console, true, StandardCharsets.UTF_8))
          .run(new DefaultApplicationArguments());
    }

    @Test
    void theFirstStartOnAnEmptyDatabaseMakesOneAdministratorAndPrintsThePasswordOnce() {
      start(false, "0.0.0.0");
      var told = PASSWORD.matcher(printed());
      assertThat(told.find()).isTrue();
      var admin = passwords(false).check("admin", told.group(1)).orElseThrow();
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
      assertThat(passwords(true).check("planner", password)).isPresent();
      assertThat(passwords(false).check("planner", password)).isEmpty();

      start(false, "0.0.0.0");
      assertThat(users.named("admin")).isPresent();
    }

    @Test
    void tooManyFailuresLockAUserAndAnAdministratorUnlocks() {
      start(true, "127.0.0.1");
      var passwords = passwords(true);
      for (var i = 0; i < 3; i++) {
        assertThat(passwords.check("hr", "wrong")).isEmpty();
      }
      assertThat(passwords.check("hr", SampleUsers.PASSWORD)).isEmpty();
      users.unlock(users.named("hr").orElseThrow().id());
      assertThat(passwords.check("HR ", SampleUsers.PASSWORD)).isPresent();
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

    void refuses(MockEnvironment environment, String named) {
      var settings = Started.settings(true);
      var passwords = new Passwords(users, settings, CLOCK);
      assertThatThrownBy(() -> new FirstUsers(users, passwords, settings, log, environment))
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
