package org.zhishou.service.whatif.scenario;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;

/** A point of a certificate curve as the API shows it. */
@Schema(description = "What is possible at all at one value of the lever.")
record CurvePointDocument(
    int value,
    @Schema(description = "Duty days.") int required,
    int possible,
    int requiredSessions,
    int possibleSessions,
    @Schema(description = "Duty days and required sessions that no legal roster staffs.")
        int leastMissing,
    @Schema(description = "Whether a legal roster is known that misses no more.") boolean exact,
    @Schema(description = "What holds the duty days below what is required.")
        List<String> reasons) {
  static CurvePointDocument of(KeptCurve.Point point, Locale locale) {
    return new CurvePointDocument(
        point.value(),
        point.requiredDays(),
        point.possibleDays(),
        point.requiredSessions(),
        point.possibleSessions(),
        point.requiredDays()
            - point.possibleDays()
            + point.requiredSessions()
            - point.possibleSessions(),
        point.exact(),
        point.reasons().stream().map(reason -> reason.in(locale)).toList());
  }
}
