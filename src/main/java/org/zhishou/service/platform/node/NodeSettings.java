package org.zhishou.service.platform.node;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.node.*}.
 *
 * @param roles what this node does: {@code web} answers requests, {@code worker} solves
 */
@ConfigurationProperties("zhishou.node")
public record NodeSettings(@DefaultValue("web,worker") Set<Role> roles) {
  /** What a node may do. */
  public enum Role {
    WEB,
    WORKER
  }

  public NodeSettings {
    if (roles.isEmpty()) {
      throw new IllegalArgumentException(
          "zhishou.node.roles is empty and must name web, worker or both.");
    }
    roles = Set.copyOf(roles);
  }

  public boolean answers() {
    return roles.contains(Role.WEB);
  }

  public boolean solves() {
    return roles.contains(Role.WORKER);
  }
}
