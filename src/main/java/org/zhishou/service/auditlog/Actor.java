package org.zhishou.service.auditlog;

import org.jspecify.annotations.Nullable;

/** Who did what an entry tells. */
public interface Actor {
  /** Opaque; null for nobody in particular. */
  @Nullable String userId();

  String userName();

  /** The application on its own account, or somebody who did not say who they are. */
  static Actor named(String name) {
    return new Actor() {
      @Override
      public @Nullable String userId() {
        return null;
      }

      @Override
      public String userName() {
        return name;
      }
    };
  }
}
