package org.zhishou.service.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A caller as Spring Security passes one on. */
final class CallerAuthentication extends AbstractAuthenticationToken {
  private final transient Caller caller;
  private final Means means;

  CallerAuthentication(Caller caller, Means means) {
    super(
        List.copyOf(
            caller.roles().stream().map(Enum::name).map(SimpleGrantedAuthority::new).toList()));
    this.caller = caller;
    this.means = means;
    setAuthenticated(true);
  }

  Means means() {
    return means;
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
