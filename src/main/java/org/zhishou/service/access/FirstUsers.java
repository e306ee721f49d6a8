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
import org.zhishou.service.platform.database.Transactions;

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
  private final Users reset;
  private final Transactions transactions;
  private final PrintStream console;

  @Autowired
  FirstUsers(
      UserStore users,
      Passwords passwords,
      AccessSettings settings,
      AuditLog log,
      Users reset,
      Transactions transactions,
      Environment environment) {
    this(users, passwords, settings, log, reset, transactions, environment, System.out);
  }

  /**
   * @param console where passwords are told; not the log, which is kept and sent on
   */
  FirstUsers(
      UserStore users,
      Passwords passwords,
      AccessSettings settings,
      AuditLog log,
      Users reset,
      Transactions transactions,
      Environment environment,
      PrintStream console) {
    this.console = console;
    this.reset = reset;
    this.transactions = transactions;
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
    if (settings.resetPassword() != null) {
      resetPassword(settings.resetPassword());
    }
    if (settings.sampleUsers()) {
      sampleUsers();
    } else if (!users.isInhabited()) {
      administrator();
    }
  }

  /** The password is told before the user is kept: whoever dies in between has made nobody. */
  private void administrator() {
    var password = Secrets.password();
    var hash = passwords.hash(password);
    var duties = inAllCounties(EnumSet.of(Role.PROVINCE, Role.BUREAU_ADMIN));
    transactions.inOne(
        () -> {
          var made = users.create(ADMINISTRATOR, hash, duties, false);
          made.ifPresent(
              admin -> {
                log.record(
                    Deed.success(null, "create", "users/" + admin.id()).with("name", admin.name()));
                console.print(firstAdministrator(password));
              });
          return made.isPresent();
        });
  }

  private void resetPassword(String name) {
    var user =
        users
            .findByName(Passwords.canonical(name))
            .orElseThrow(
                () ->
                    new IllegalStateException(
                        "zhishou.access.reset-password is "
                            + name
                            + ", and no user is called so."));
    var password = reset.resetPassword(user);
    console.print(
        """

        新密码，只显示这一次；下次启动请去掉 zhishou.access.reset-password
        A new password, shown this once; leave out zhishou.access.reset-password at the next start
          %s / %s

        """
            .formatted(user.name(), password));
  }

  private static String firstAdministrator(String password) {
    return """

    首次启动：已建立管理员，密码只显示这一次，首次登录须修改
    First start: there is an administrator now; the password is shown this once, and has to be
    changed at the first sign-in
      %s / %s

    """
        .formatted(ADMINISTRATOR, password);
  }

  private void sampleUsers() {
    var samples = SampleUsers.all();
    if (samples.keySet().stream().allMatch(name -> users.findByName(name).isPresent())) {
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
