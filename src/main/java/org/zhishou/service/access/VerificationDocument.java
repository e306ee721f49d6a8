package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.auditlog.ChainCheck;

/** What the check of a chain found. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationDocument(
    boolean intact,
    long entries,
    String lastHash,
    @Nullable Long brokenAt,
    ChainCheck.@Nullable Flaw flaw) {
  static VerificationDocument of(ChainCheck.Result found) {
    return new VerificationDocument(
        found.intact(), found.entries(), found.lastHash(), found.brokenAt(), found.flaw());
  }
}
