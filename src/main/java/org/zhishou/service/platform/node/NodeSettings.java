package org.zhishou.service.platform.node;

import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.node.*}.
 *
 * @param roles what this node does: {@code web} answers requests, {@code worker} solves
 * @param clockTolerance how far the node's clock may be from the database's; beyond it, it takes up
 *     no jobs. More than 0
 */
@ConfigurationProperties("zhishou.node")
public record NodeSettings(
    @DefaultValue("web,worker") Set<Role> roles, @DefaultValue("5s") Duration clockTolerance) {
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
    if (!clockTolerance.isPositive()) {
      throw new IllegalArgumentException(
          "zhishou.node.clock-tolerance is " + clockTolerance + " and must be more than 0s.");
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
