package org.zhishou.service.record.assessment;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.platform.web.DateSpan;
import org.zhishou.service.record.ledger.EntryType;
import org.zhishou.service.record.ledger.LedgerCounts;
import org.zhishou.service.record.ledger.Span;

/** Who gave how much: days deployed by title and specialty, and by hospital. */
@Service
@Transactional(readOnly = true)
public class BurdenDesk {
  private final Counties counties;
  private final CountyFacts facts;
  private final LedgerCounts counts;

  BurdenDesk(Counties counties, CountyFacts facts, LedgerCounts counts) {
    this.counties = counties;
    this.facts = facts;
    this.counts = counts;
  }

  /** Days deployed by title and specialty. */
  public FigureDocument.DeployedList deployed(String county, DateSpan range, Locale locale) {
    counties.one(county);
    var residents = facts.centres(county).stream().mapToLong(CountyFacts::residents).sum();
    var items =
        counts.deployed(county, range.from(), range.to()).stream()
            .map(
                one ->
                    new FigureDocument.Deployed(
                        one.title().name(),
                        one.specialty(),
                        one.days(),
                        residents == 0 ? null : 10_000.0 * one.days() / residents))
            .toList();
    return new FigureDocument.DeployedList(
        residents, items, FigureWords.basis(FigureId.DAYS_DEPLOYED, locale));
  }

  /** What each hospital gave against its share of those who may be sent. */
  public FigureDocument.BurdenList ofHospitals(
      String county, Span span, DateSpan range, Locale locale) {
    counties.one(county);
    var eligible = facts.eligible(county);
    var hospitals = facts.hospitals(county);
    var physicians = hospitals.stream().mapToInt(one -> eligible.getOrDefault(one.id(), 0)).sum();
    var days =
        counts.days(
            county,
            LedgerCounts.By.HOSPITAL,
            Set.of(EntryType.DUTY),
            span,
            range.from(),
            range.to());
    var given =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    LedgerCounts.Days::span, Collectors.summingInt(LedgerCounts.Days::days)));
    var minutes =
        counts.travelled(county, span, range.from(), range.to()).stream()
            .collect(
                Collectors.toMap(
                    one -> one.hospital() + '/' + one.span(), LedgerCounts.Travelled::minutes));
    var items = new ArrayList<FigureDocument.Burden>();
    for (var hospital : hospitals) {
      var own = eligible.getOrDefault(hospital.id(), 0);
      var ofPhysicians = share(own, physicians);
      for (var label : given.keySet().stream().sorted().toList()) {
        var theirs =
            days.stream()
                .filter(one -> one.of().equals(hospital.id()) && one.span().equals(label))
                .mapToInt(LedgerCounts.Days::days)
                .sum();
        var ofDays = share(theirs, given.getOrDefault(label, 0));
        items.add(
            new FigureDocument.Burden(
                hospital.id(),
                hospital.name(),
                label,
                theirs,
                ofDays,
                own,
                ofPhysicians,
                ofDays == null || ofPhysicians == null || ofPhysicians == 0
                    ? null
                    : ofDays / ofPhysicians,
                minutes.getOrDefault(hospital.id() + '/' + label, 0L)));
      }
    }
    return new FigureDocument.BurdenList(items, FigureWords.basis("burden", locale));
  }

  private static @Nullable Double share(int part, int whole) {
    return whole == 0 ? null : (double) part / whole;
  }
}
