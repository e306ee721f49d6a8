package org.zhishou.service.planning.edit;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.service.platform.web.ReadAs;

/** A list of edits, at least one. */
@Schema(
    name = "DutyEdits",
    description = "Edits, carried out one after the other and judged together.")
record EditsBody(@Size(min = 1) @ReadAs(DutyEditShape.class) List<DutyEdit> edits) {}
