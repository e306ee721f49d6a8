package org.zhishou.service.planning.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.platform.web.ProblemDocument;
import tools.jackson.databind.JsonNode;

/** What was handed in of a physician, as the API shows it, with what may be wrong with it. */
@Schema(
    description =
        "What was handed in of a physician. Reasons of absences are shown to those alone who may"
            + " see them.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandedInDocument(
    String physician,
    @Nullable String name,
    String institution,
    @Schema(description = "Whether the employer or the bureau handed in anything.")
        boolean submitted,
    @Schema(ref = "AvailabilityDocument") @Nullable JsonNode availability,
    @Nullable Written availabilityWritten,
    @Schema(ref = "AvailabilityDocument") @Nullable JsonNode wishes,
    @Nullable Written wishesWritten,
    @ArraySchema(
            arraySchema = @Schema(description = "What may not be what was meant."),
            schema = @Schema(ref = "ProblemError"))
        List<ProblemDocument.Error> warnings,
    @Schema(
            ref = "AvailabilityDocument",
            description =
                "Absences that the registry has and that count no longer, since what was handed in"
                    + " replaces them; to be handed in beside it where they hold. Left out where"
                    + " there are none.")
        @Nullable JsonNode dropped) {}
