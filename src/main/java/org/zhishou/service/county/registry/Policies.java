package org.zhishou.service.county.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;

/** A county's policy, of which every edit makes a new version. */
@Service
@Transactional
class Policies {
  private final Counties counties;
  private final PolicyStore store;
  private final Changes changes;

  Policies(Counties counties, PolicyStore store, Changes changes) {
    this.counties = counties;
    this.store = store;
    this.changes = changes;
  }

  @Transactional(readOnly = true)
  PolicyVersion latest(String county) {
    return store.latest(counties.one(county).id());
  }

  @Transactional(readOnly = true)
  Selection<PolicyVersion> page(String county, Listing listing) {
    return store.page(counties.one(county).id(), listing);
  }

  /**
   * @param version as it stands in an address
   * @throws ProblemException if there is no such version
   */
  @Transactional(readOnly = true)
  PolicyVersion version(String county, String version) {
    counties.one(county);
    return (version.matches("[1-9][0-9]{0,8}")
            ? store.find(county, Integer.parseInt(version))
            : Optional.<PolicyVersion>empty())
        .orElseThrow(ProblemException.unknown(county, "policy/versions/" + version));
  }

  PolicyVersion edit(String county, JsonNode json, Precondition condition) {
    changes.begin(county);
    var current = store.latest(county);
    condition.hold(current.version());
    var flaws = ReadOnly.flaws();
    var given =
        ReadOnly.without(json, PolicyDocument.of(current), List.of("version", "madeAt"), flaws);
    return put(current, flaws.sound(flaws.read(() -> new RegistryReader().stated(given))));
  }

  /** The version in force afterwards: {@code current} where nothing changes. */
  PolicyVersion put(PolicyVersion current, Policy policy) {
    if (current.policy().equals(policy)) {
      return current;
    }
    var next = new PolicyVersion(current.county(), current.version() + 1, policy, changes.now());
    store.insert(next);
    changes.record(current.county(), "policy", PolicyDocument.of(current), PolicyDocument.of(next));
    return next;
  }
}
