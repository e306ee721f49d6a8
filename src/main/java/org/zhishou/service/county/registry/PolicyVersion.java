package org.zhishou.service.county.registry;

import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * A county's policy as it stood at one time; never changed once made.
 *
 * @param version from 1, one more with every edit
 * @param document the contract's policy, every property stated
 */
public record PolicyVersion(String county, int version, ObjectNode document, Instant madeAt) {}
