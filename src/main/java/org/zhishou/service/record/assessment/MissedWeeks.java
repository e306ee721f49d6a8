package org.zhishou.service.record.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.rounds.kept.AcknowledgedGap;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundKey;

/** Which weeks of which centres were not met, and what was said of them. */
@Service
@Transactional(readOnly = true)
public class MissedWeeks {
  private final Counties counties;
  private final CountyFacts facts;
  private final CentreWeekStore weeks;
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;
  private final CountyClock clock;

  MissedWeeks(
      Counties counties,
      CountyFacts facts,
      CentreWeekStore weeks,
      PublishedRosterStore published,
      PublicationBasisStore bases,
      CountyClock clock) {
    this.counties = counties;
    this.facts = facts;
    this.weeks = weeks;
    this.published = published;
    this.bases = bases;
    this.clock = clock;
  }

  /** The weeks that are over and were not met as attended, and why. */
  public List<FigureDocument.Missed> of(String county, DateSpan range) {
    counties.one(county);
    var names = names(facts.centres(county));
    var acknowledged = new HashMap<String, List<AcknowledgedGap>>();
    var missed = new ArrayList<FigureDocument.Missed>();
    for (var week : weeks.missed(county, range.from(), range.to())) {
      if (!week.week().plusDays(6).isBefore(clock.today())) {
        continue;
      }
      var gaps =
          acknowledged.computeIfAbsent(
              week.round(), round -> acknowledged(new RoundKey(county, round)));
      missed.add(
          new FigureDocument.Missed(
              week.centre(),
              names.get(week.centre()),
              week.week(),
              week.round(),
              week.required(),
              week.attended(),
              week.missing(),
              week.missingAsPlanned(),
              week.absent(),
              week.awaited(),
              gaps.stream()
                  .filter(
                      one -> one.gap().equals(new Gap(Site.of(week.centre()), week.week(), null)))
                  .map(AcknowledgedGap::reason)
                  .findFirst()
                  .orElse(null)));
    }
    return missed;
  }

  private List<AcknowledgedGap> acknowledged(RoundKey round) {
    return published
        .latest(round)
        .flatMap(roster -> bases.find(round, roster.version()))
        .map(basis -> basis.acknowledged())
        .orElse(List.of());
  }

  private static Map<String, String> names(List<Entry> entries) {
    var names = new HashMap<String, String>();
    entries.forEach(one -> names.put(one.id(), one.name() == null ? one.id() : one.name()));
    return names;
  }
}
