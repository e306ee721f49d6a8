package org.zhishou.service.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.auditlog.ChainCheck;

/** What the check of a chain found. */
@Schema(name = "AuditLogVerification")
@JsonInclude(JsonInclude.Include.NON_NULL)
record VerificationDocument(
    boolean intact,
    @Schema(minimum = "0", description = "Those that are as recorded, up to the first that is not.")
        long entries,
    @Schema(
            description =
                "Of the last of these: noted elsewhere, it shows later whether the chain was written"
                    + " anew.")
        String lastHash,
    @Schema(description = "The first entry that is not as recorded.") @Nullable Long brokenAt,
    ChainCheck.@Nullable Flaw flaw) {
  static VerificationDocument of(ChainCheck.Result found) {
    return new VerificationDocument(
        found.intact(), found.entries(), found.lastHash(), found.brokenAt(), found.flaw());
  }
}
