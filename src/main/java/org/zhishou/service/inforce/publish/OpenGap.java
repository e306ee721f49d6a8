package org.zhishou.service.inforce.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.rounds.kept.Gap;

/**
 * A coverage gap that nobody acknowledged.
 *
 * @param tour the tour that lacks members, with {@code tourName}; null for weeks and sessions
 * @param week the Monday of a week with too few duty days; null for a required session
 * @param window the first day of the tour's window
 * @param date of a required session; null for a week
 * @param mode REMOTE of a remote session; null of all else
 * @param required duty days, and {@code staffed}: null for a required session
 * @param missing duty days, or 1 for a required session
 * @param acknowledge what to send for it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpenGap(
    String centre,
    @Nullable String centreName,
    @Nullable String tour,
    @Nullable String tourName,
    @Nullable LocalDate window,
    @Nullable LocalDate week,
    @Nullable LocalDate date,
    @Nullable Session session,
    @Nullable Mode mode,
    @Nullable Integer required,
    @Nullable Integer staffed,
    int missing,
    Form acknowledge) {
  /** As the body of a publication takes it, its reason still to be written. */
  record Form(String centre, LocalDate from, LocalDate to, String reason) {}

  static OpenGap of(Shortage shortage, RosterNames names) {
    var gap = Gap.of(shortage);
    var monday = gap.date().with(DayOfWeek.MONDAY);
    var isWeek = shortage instanceof Shortage.Week;
    var week = isWeek ? (Shortage.Week) shortage : null;
    return new OpenGap(
        gap.centre(),
        names.centres().get(gap.centre()),
        gap.site().tour(),
        gap.site().tour() == null ? null : names.tours().get(gap.site().tour()),
        shortage instanceof Shortage.TourVisit ? gap.date() : null,
        isWeek ? monday : null,
        shortage instanceof Shortage.RequiredSession ? gap.date() : null,
        gap.session(),
        gap.site().isRemote() ? Mode.REMOTE : null,
        week == null ? null : week.required(),
        week == null ? null : week.staffed(),
        Gap.missing(shortage),
        new Form(gap.centre(), monday, monday, ""));
  }
}
