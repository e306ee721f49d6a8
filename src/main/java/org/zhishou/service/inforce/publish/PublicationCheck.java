package org.zhishou.service.inforce.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.rounds.kept.Gap;

/**
 * What publishing a draft would meet, before anybody publishes it.
 *
 * @param version the one that it would be
 * @param objections why the draft cannot follow the version that holds, whatever is acknowledged
 * @param limits broken by a duty of today or later: none may be
 * @param gaps each to be acknowledged; those whose {@code reason} is there were before
 */
record PublicationCheck(
    String draft,
    int version,
    List<ProblemDocument> objections,
    List<Limit> limits,
    List<Missing> gaps,
    List<Limit> pastLimits,
    List<Missing> pastGaps,
    Changes changes) {
  /** A limit that is broken. */
  @Schema(name = "BrokenLimit")
  record Limit(String id, String message) {
    static Limit of(Finding finding, Locale locale) {
      return new Limit(finding.rule().id(), finding.text().in(locale));
    }
  }

  /**
   * A gap in coverage.
   *
   * @param tour the tour that lacks members, {@code window} the first day of its window; null for
   *     weeks and sessions
   * @param week the Monday of a week with too few duty days; null for a required session
   * @param mode REMOTE of a remote session; null of all else
   * @param missing duty days, 1 for a session
   * @param cause why nobody is there
   * @param reason with which it was acknowledged before, no narrower; null where it was not
   */
  @Schema(name = "PublicationGap")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Missing(
      String centre,
      @Nullable String tour,
      @Nullable LocalDate window,
      @Nullable LocalDate week,
      @Nullable LocalDate date,
      @Nullable Session session,
      @Nullable Mode mode,
      int missing,
      String cause,
      @Nullable String reason) {
    static Missing of(Shortage shortage, @Nullable String reason, Locale locale) {
      var gap = Gap.of(shortage);
      var site = gap.site();
      return new Missing(
          gap.centre(),
          site.tour(),
          shortage instanceof Shortage.TourVisit ? gap.date() : null,
          shortage instanceof Shortage.Week ? gap.date() : null,
          shortage instanceof Shortage.RequiredSession ? gap.date() : null,
          gap.session(),
          site.isRemote() ? Mode.REMOTE : null,
          Gap.missing(shortage),
          shortage.reason().in(locale),
          reason);
    }
  }

  /** Against the version that holds; the first version has everything gained. */
  @Schema(name = "RosterChanges")
  record Changes(
      List<Duty> gained, List<Duty> lost, List<RosterChanges.Moved> moved, Touched toTell) {
    static Changes of(RosterChanges changes, RosterProblem problem) {
      return new Changes(
          changes.gained(), changes.lost(), changes.moved(), changes.touched(problem));
    }
  }
}
