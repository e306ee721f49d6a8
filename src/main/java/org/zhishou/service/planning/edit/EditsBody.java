package org.zhishou.service.planning.edit;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.service.platform.web.ReadAs;

/** A list of edits, at least one. */
record EditsBody(@Size(min = 1) @ReadAs(DutyEditShape.class) List<DutyEdit> edits) {}
