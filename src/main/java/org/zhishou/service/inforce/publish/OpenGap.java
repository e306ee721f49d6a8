package org.zhishou.service.inforce.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.rounds.kept.Gap;

/**
 * A coverage gap that nobody acknowledged.
 *
 * @param required duty days, and {@code staffed}: null where no week is short
 * @param missing duty days, or 1 for a required session
 * @param acknowledge what to send for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenGap(
    @JsonUnwrapped GapDocument gap,
    @Nullable String centreName,
    @Nullable String tourName,
    @Nullable Integer required,
    @Nullable Integer staffed,
    int missing,
    Form acknowledge) {
  /** As the body of a publication takes it, its reason still to be written. */
  record Form(String centre, LocalDate from, LocalDate to, String reason) {}

  static OpenGap of(Shortage shortage, RosterNames names) {
    var gap = Gap.of(shortage);
    var tour = gap.site().tour();
    var week = shortage instanceof Shortage.Week one ? one : null;
    var monday = gap.date().with(DayOfWeek.MONDAY);
    return new OpenGap(
        GapDocument.of(gap),
        names.centres().get(gap.centre()),
        tour == null ? null : names.tours().get(tour),
        week == null ? null : week.required(),
        week == null ? null : week.staffed(),
        Gap.missing(shortage),
        new Form(gap.centre(), monday, monday, ""));
  }
}
