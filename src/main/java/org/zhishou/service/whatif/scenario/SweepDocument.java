package org.zhishou.service.whatif.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.change.Lever;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.service.platform.web.Language;

/** A sweep as the API shows it. */
@Schema(
    description =
        "One lever over values, and its certificate curve. Lists leave out description,"
            + " certificates and runs.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SweepDocument(
    String id,
    String snapshot,
    @Schema(description = "What it starts from; missing where that is the snapshot as it is.")
        @Nullable String scenario,
    Lever lever,
    int from,
    int to,
    @Schema(minimum = "1") int by,
    String madeBy,
    Instant madeAt,
    @Schema(description = "The lever, in the language asked for.") @Nullable String description,
    @Nullable List<CurvePointDocument> certificates,
    @Schema(description = "Of the values that were solved.") @Nullable List<Point> runs) {
  /** What the latest solve at one value of the lever reached. */
  @Schema(
      name = "SweepRun",
      description = "What the latest solve at one value of the lever reached.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Point(
      int value,
      String run,
      String job,
      ScenarioRunStatus status,
      @Nullable RosterScore score,
      @Schema(description = "Duty days.") @Nullable Integer staffed,
      @Schema(description = "Required sessions.") @Nullable Integer staffedSessions,
      @Nullable Long softLowerBound) {
    private static Point of(ScenarioRun run) {
      var roster = run.roster();
      var bounds = roster == null ? null : ScenarioRunDocument.bounds(roster, Language.CHINESE);
      return new Point(
          Objects.requireNonNull(run.value()),
          run.id(),
          run.job(),
          run.status(),
          roster == null ? null : roster.score(),
          bounds == null ? null : bounds.at("/coverage/staffed").asInt(),
          bounds == null ? null : bounds.at("/coverage/staffedSessions").asInt(),
          bounds == null || !bounds.has("soft") ? null : bounds.at("/soft/lowerBound").asLong());
    }
  }

  /** As in lists: lever and values. */
  static SweepDocument brief(KeptSweep sweep) {
    return of(sweep, null, null, null);
  }

  /**
   * The certificate curve, and what solves reached.
   *
   * @param runs latest first; of each value the latest counts
   */
  static SweepDocument whole(KeptSweep sweep, List<ScenarioRun> runs, Locale locale) {
    var latest = new HashMap<Integer, ScenarioRun>();
    runs.forEach(run -> latest.putIfAbsent(run.value(), run));
    var curve = sweep.curve();
    return of(
        sweep,
        curve.lever().in(locale),
        curve.points().stream().map(point -> CurvePointDocument.of(point, locale)).toList(),
        sweep.sweep().values().stream()
            .map(latest::get)
            .filter(Objects::nonNull)
            .map(Point::of)
            .toList());
  }

  private static SweepDocument of(
      KeptSweep kept,
      @Nullable String description,
      @Nullable List<CurvePointDocument> certificates,
      @Nullable List<Point> runs) {
    var sweep = kept.sweep();
    return new SweepDocument(
        kept.id(),
        kept.snapshot(),
        kept.scenario(),
        sweep.lever(),
        sweep.from(),
        sweep.to(),
        sweep.by(),
        kept.madeBy(),
        kept.madeAt(),
        description,
        certificates,
        runs);
  }
}
