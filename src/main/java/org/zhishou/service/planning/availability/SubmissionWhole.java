package org.zhishou.service.planning.availability;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How far an institution is, and all that it handed in. */
@Schema(description = "How far a hospital or centre is, and all that it handed in.")
record SubmissionWhole(
    @JsonUnwrapped SubmissionDocument submission, List<HandedInDocument> entries) {}
