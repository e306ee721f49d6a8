package org.zhishou.service.planning.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.Places;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;

/**
 * What prices are asked for: of a duty, of a vacant place, or both.
 *
 * @param edits after which; null for none
 * @param from the first date that a duty may go to, as the last, the centres and the physicians
 *     null where any will do
 * @param takers whether to price who could take the duty; null: yes
 */
record PriceQuestion(
    @ReadAs(DutyEditShape.class) @Nullable List<DutyEdit> edits,
    @ReadAs(SeatShape.class) DutyEdit.@Nullable Seat duty,
    @Nullable Vacant vacant,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable Set<String> centres,
    @Nullable Set<String> physicians,
    @Nullable Boolean takers)
    implements RecordShape.Checked {

  /**
   * @param tour null for the sessions of the centre
   */
  record Vacant(String centre, @Nullable String tour, LocalDate date) {}

  List<DutyEdit> beforehand() {
    return edits == null ? List.of() : edits;
  }

  boolean wantsTakers() {
    return takers == null || takers;
  }

  /** Where a duty may go, and who may take it. */
  Places among() {
    return new Places(
        from == null ? LocalDate.MIN : from,
        to == null ? LocalDate.MAX : to,
        centres == null ? null : Set.copyOf(centres),
        physicians == null ? null : Set.copyOf(physicians));
  }

  @Override
  public void check(Place at, Faults faults) {
    if (at.property("duty").missing() && at.property("vacant").missing()) {
      faults.missing(at.property("duty"), Fields.OBJECT);
    }
  }
}
