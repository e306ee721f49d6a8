package org.zhishou.service.record.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.rounds.round.CountyClock;

/** Which centres somebody is posted to: what the ledger has, and what the register foresees. */
@Service
@Transactional(readOnly = true)
public class PostedCentres {
  private final Counties counties;
  private final CountyFacts facts;
  private final LedgerStore ledger;
  private final CountyClock clock;

  PostedCentres(Counties counties, CountyFacts facts, LedgerStore ledger, CountyClock clock) {
    this.counties = counties;
    this.facts = facts;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Of the township centres in a year. */
  public FigureDocument.PostedList of(String county, int year, Locale locale) {
    counties.one(county);
    var today = clock.today();
    var coverage =
        new PostingCoverage(
            byCounty(List.of(county), county, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .getOrDefault(county, List.of()),
            year,
            today);
    var items =
        facts.centres(county).stream()
            .filter(CountyFacts::isTownship)
            .map(
                centre -> {
                  var standing = coverage.of(centre.id());
                  return new FigureDocument.Posted(
                      centre.id(),
                      centre.name(),
                      standing.physician().orElse(null),
                      standing.daysSoFar(),
                      standing.daysForeseen(),
                      standing.covered(),
                      standing.foreseen());
                })
            .toList();
    return new FigureDocument.PostedList(
        year,
        today,
        PostingCoverage.lastBeginning(year),
        items,
        FigureWords.basis("postings", locale));
  }

  int thisYear() {
    return clock.today().getYear();
  }

  /** By county: what the ledger has, and what the register foresees. */
  Map<String, List<PostingCoverage.Posting>> byCounty(
      List<String> of, @Nullable String county, LocalDate from, LocalDate to) {
    var postings = new HashMap<String, List<PostingCoverage.Posting>>();
    for (var entry : ledger.postings(county, from, to)) {
      postings
          .computeIfAbsent(entry.county(), key -> new ArrayList<>())
          .add(
              new PostingCoverage.Posting(
                  entry.by().physician().id(),
                  entry.centre().id(),
                  entry.from(),
                  entry.to(),
                  entry.by().title().qualified(),
                  true));
    }
    for (var one : of) {
      postings.computeIfAbsent(one, key -> new ArrayList<>()).addAll(facts.postings(one));
    }
    return postings;
  }
}
