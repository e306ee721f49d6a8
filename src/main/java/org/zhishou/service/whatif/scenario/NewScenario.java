package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.ChangeShape;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/** A scenario to be made. */
@Schema(description = "A scenario to be made; name is needed unless there is a parent.")
record NewScenario(
    @Size(min = 1, max = 200) @Nullable String name,
    @Schema(description = "The scenario that it is a branch of.") @Nullable String parent,
    @Schema(
            description =
                "What the changes are made to; the parent's or the round's latest unless stated.")
        @Nullable String snapshot,
    @Schema(description = "All of them, in their order; the parent's or none unless stated.")
        @Size(max = NewScenario.MOST_CHANGES)
        @ReadAs(ChangeShape.class)
        @Nullable List<Change> changes,
    @Schema(description = "Made after those, such as the changes of advice after a parent's.")
        @Size(max = NewScenario.MOST_CHANGES)
        @ReadAs(ChangeShape.class)
        @Nullable List<Change> moreChanges)
    implements RecordShape.Checked {
  static final int MOST_CHANGES = 1000;

  private static final Pattern POINTER = Pattern.compile("/changes/(\\d+)(/.*)?");

  @Override
  public void check(Place at, Faults faults) {
    if (at.property("name").missing() && at.property("parent").missing()) {
      faults.missing(at.property("name"), Scalars.text(200).expected());
    }
  }

  /** The changes of the scenario to be made: all of them, in their order. */
  List<Change> after(List<Change> inherited) {
    var all = new ArrayList<>(changes == null ? inherited : changes);
    all.addAll(further());
    return all;
  }

  private List<Change> further() {
    return moreChanges == null ? List.of() : moreChanges;
  }

  /** Faults of changes that do not fit, the further ones where the body has them. */
  ProblemException unfit(List<Fault> faults, int changesInAll) {
    var first = changesInAll - further().size();
    return Body.faulty(faults.stream().map(fault -> whereItStands(fault, first)).toList());
  }

  private static Fault whereItStands(Fault fault, int firstFurther) {
    var found = POINTER.matcher(fault.pointer());
    if (!found.matches() || Integer.parseInt(found.group(1)) < firstFurther) {
      return fault;
    }
    var rest = fault.pointer().substring("/changes/".length() + found.group(1).length());
    var index = Integer.parseInt(found.group(1)) - firstFurther;
    return new Fault("/moreChanges/" + index + rest, fault.code(), fault.text());
  }
}
