package org.zhishou.engine.change;

import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.scoring.ScoringTables;

/** A sweep's problem at one value of its lever. */
public record SweepPoint(int value, Scenario scenario) {
  /** What is possible at all at this value; within a tenth of a second for a county. */
  public CurvePoint certificate() {
    var certificate = CoverageCertificate.of(new ScoringTables(scenario.problem()));
    return new CurvePoint(
        value,
        certificate.requiredDays(),
        certificate.possibleDays(),
        certificate.requiredSessions(),
        certificate.possibleSessions(),
        certificate.exact(),
        certificate.reasons());
  }
}
