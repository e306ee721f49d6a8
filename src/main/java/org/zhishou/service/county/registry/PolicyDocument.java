package org.zhishou.service.county.registry;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhishou.engine.problem.ProblemWriter;

/**
 * A version of a policy as the API shows it.
 *
 * @param contract the properties of the contract's policy, every one stated
 */
record PolicyDocument(@JsonAnyGetter Map<String, Object> contract, int version, Instant madeAt) {

  static PolicyDocument of(PolicyVersion policy) {
    var contract = new LinkedHashMap<String, Object>();
    for (var property : ProblemWriter.policy(policy.policy()).properties()) {
      contract.put(property.getKey(), property.getValue());
    }
    return new PolicyDocument(contract, policy.version(), policy.madeAt());
  }
}
