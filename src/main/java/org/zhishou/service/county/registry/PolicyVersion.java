package org.zhishou.service.county.registry;

import java.time.Instant;
import org.zhishou.engine.problem.Policy;

/**
 * A county's policy as it stood at one time; never changed once made.
 *
 * @param version from 1, one more with every edit
 */
public record PolicyVersion(String county, int version, Policy policy, Instant madeAt) {}
