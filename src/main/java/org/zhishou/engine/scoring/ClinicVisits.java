package org.zhishou.engine.scoring;

/**
 * The dates of physicians at clinics where they are not posted, by physician and clinic, and by
 * weekday too.
 */
final class ClinicVisits {
  private final ScoringTables tables;
  private final int sites;
  private final int[] visits;
  private final int[] ofSeries;

  ClinicVisits(ScoringTables tables) {
    this.tables = tables;
    sites = tables.sites();
    visits = new int[tables.physicians() * sites];
    ofSeries = new int[visits.length * 7];
  }

  /** One date more; {@code rules} hear what comes of it. */
  void start(int physician, int site, int day, RuleScores rules) {
    visits[physician * sites + site]++;
    rules.clinicVisitStarted(physician, site);
    if (tables.countsForSeries(day) && ofSeries[tables.series(physician, site, day)]++ == 0) {
      rules.seriesStarted(physician, site, day % 7);
    }
  }

  /** One date less. */
  void end(int physician, int site, int day, RuleScores rules) {
    visits[physician * sites + site]--;
    rules.clinicVisitEnded(physician, site);
    if (tables.countsForSeries(day) && --ofSeries[tables.series(physician, site, day)] == 0) {
      rules.seriesEnded(physician, site, day % 7);
    }
  }

  int visits(int physician, int site) {
    return visits[physician * sites + site];
  }
}
