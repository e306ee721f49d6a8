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
  private final transient Supplier<Optional<Caller>> again;

  /**
   * @param again who the same showing admits when asked later; empty for nobody
   */
  CallerAuthentication(Caller caller, Means means, Supplier<Optional<Caller>> again) {
    super(
        List.copyOf(
            caller.roles().stream().map(Enum::name).map(SimpleGrantedAuthority::new).toList()));
    this.caller = caller;
    this.means = means;
    this.again = again;
    setAuthenticated(true);
  }

  Means means() {
    return means;
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
