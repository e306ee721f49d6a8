package org.zhishou.service.access;

import java.io.PrintStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;

/**
 * Who may call on the first start: the sample county's users where the setting has them, else one
 * administrator, whose password is printed once and kept nowhere.
 */
@Component
class FirstUsers implements ApplicationRunner {
  private static final String ADMINISTRATOR = "admin";

  private final UserStore users;
  private final Passwords passwords;
  private final AccessSettings settings;
  private final AuditLog log;
  private final PrintStream console;

  @Autowired
  FirstUsers(
      UserStore users,
      Passwords passwords,
      AccessSettings settings,
      AuditLog log,
      Environment environment) {
    this(users, passwords, settings, log, environment, System.out);
  }

  /**
   * @param console where passwords are told; not the log, which is kept and sent on
   */
  FirstUsers(
      UserStore users,
      Passwords passwords,
      AccessSettings settings,
      AuditLog log,
      Environment environment,
      PrintStream console) {
    this.console = console;
    this.users = users;
    this.passwords = passwords;
    this.settings = settings;
    this.log = log;
    expectNobodyElse(settings, environment.getProperty("server.address"));
  }

  /** Passwords that everybody knows are for a server that only its own machine reaches. */
  private static void expectNobodyElse(AccessSettings settings, @Nullable String address) {
    if (settings.sampleUsers() && !isLoopback(address)) {
      throw new IllegalStateException(
          "zhishou.access.sample-users is true, and server.address is "
              + (address == null || address.isBlank() ? "not set (all interfaces)" : address)
              + ": users whose passwords everybody knows could be reached from outside. Set"
              + " zhishou.access.sample-users=false, or server.address=127.0.0.1.");
    }
  }

  private static boolean isLoopback(@Nullable String address) {
    try {
      return address != null
          && !address.isBlank()
          && InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.sampleUsers()) {
      sampleUsers();
    } else if (!users.isInhabited()) {
      administrator();
    }
  }

  private void administrator() {
    var password = Secrets.password();
    var duties = inAllCounties(EnumSet.of(Role.PROVINCE, Role.BUREAU_ADMIN));
    users
        .create(ADMINISTRATOR, passwords.hash(password), duties, false)
        .ifPresent(
            made -> {
              log.record(Deed.done(null, "create", "users/" + made.id()).with("name", made.name()));
              console.print(firstAdministrator(password));
            });
  }

  private static String firstAdministrator(String password) {
    return """

    首次启动：已建立管理员，密码只显示这一次
    First start: there is an administrator now; the password is shown this once
      %s / %s

    """
        .formatted(ADMINISTRATOR, password);
  }

  private void sampleUsers() {
    var samples = SampleUsers.all();
    if (samples.keySet().stream().allMatch(name -> users.named(name).isPresent())) {
      return;
    }
    var hash = passwords.hash(SampleUsers.PASSWORD);
    samples.forEach((name, duties) -> users.create(name, hash, duties, true));
    console.print(
        """

        样例用户（密码 %1$s，仅限本机）| sample users (password %1$s, this machine only)
          %2$s

        """
            .formatted(SampleUsers.PASSWORD, String.join(", ", samples.keySet())));
  }

  private static User.Duties inAllCounties(Set<Role> roles) {
    return new User.Duties(null, roles, null, null, null, null);
  }
}
