package org.zhishou.service.inforce.publish;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.zhishou.engine.audit.Finding;
import org.zhishou.service.platform.web.ProblemDocument;

/** What publishing a draft would meet, before anybody publishes it. */
@Schema(description = "What publishing a draft would meet.")
record PublicationCheck(
    String draft,
    @Schema(minimum = "1", description = "The one that it would be.") int version,
    @Schema(
            description =
                "Why the draft cannot follow the version that holds, whatever is acknowledged:"
                    + " draft-published-already, draft-outdated, past-fixed.")
        List<ProblemDocument> objections,
    @Schema(description = "Broken by a duty of today or later; none may be.") List<Finding> limits,
    @Schema(description = "Each to be acknowledged, but those that have a reason already.")
        List<GapDocument.Missing> gaps,
    List<Finding> pastLimits,
    List<GapDocument.Missing> pastGaps,
    @Schema(description = "Against the version that holds; all is gained where there is none.")
        ChangesDocument changes) {}
