package org.zhishou.service.county.registry;

import org.springframework.stereotype.Component;
import org.zhishou.service.access.Role;
import org.zhishou.service.access.Scopes;

/** Roles are held for what the registry has, active or not. */
@Component
class RegisteredScopes implements Scopes {
  private final EntryStore store;

  RegisteredScopes(EntryStore store) {
    this.store = store;
  }

  @Override
  public boolean isThere(String county, Role role, String id) {
    var kind =
        switch (role) {
          case HOSPITAL_HR -> Kind.HOSPITAL;
          case CENTRE -> Kind.CENTRE;
          case PHYSICIAN -> Kind.PHYSICIAN;
          default -> throw new IllegalArgumentException(role + " is held for a whole county");
        };
    return store.find(county, kind, id).isPresent();
  }
}
