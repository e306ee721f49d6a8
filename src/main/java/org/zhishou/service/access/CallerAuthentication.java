package org.zhishou.service.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller as Spring Security passes one on. */
final class CallerAuthentication extends AbstractAuthenticationToken {
  private final transient Caller caller;
  private final Means means;
  private final boolean passwordGiven;
  private final transient Supplier<Optional<Caller>> again;

  /**
   * @param passwordGiven whether the caller showed a password that somebody else made: they have no
   *     rights until it is changed
   * @param again who the same showing admits when asked later; empty for nobody
   */
  CallerAuthentication(
      Caller caller, Means means, boolean passwordGiven, Supplier<Optional<Caller>> again) {
    super(
        passwordGiven
            ? List.of()
            : List.copyOf(
                caller.roles().stream().map(Enum::name).map(SimpleGrantedAuthority::new).toList()));
    this.passwordGiven = passwordGiven;
    this.caller = caller;
    this.means = means;
    this.again = again;
    setAuthenticated(true);
  }

  Means means() {
    return means;
  }

  boolean passwordGiven() {
    return passwordGiven;
  }

  Standing standing() {
    return () -> again.get().equals(Optional.of(caller));
  }

  @Override
  public Caller getPrincipal() {
    return caller;
  }

  @Override
  public String getName() {
    return caller.userName();
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
