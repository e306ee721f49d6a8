package org.zhishou.service.whatif.insight;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.substitute.SubstitutionPlan;

/**
 * Who steps in.
 *
 * @param of which roster of the round; null for a client's own
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Substitutes(@Nullable String of, @JsonUnwrapped SubstitutionPlan plan) {}
