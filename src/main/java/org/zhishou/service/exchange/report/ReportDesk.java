package org.zhishou.service.exchange.report;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.exchange.print.Pdf;
import org.zhishou.service.record.assessment.AssessmentDesk;
import org.zhishou.service.record.assessment.AssessmentDesk.By;
import org.zhishou.service.record.assessment.BurdenDesk;
import org.zhishou.service.record.assessment.EquityDesk;
import org.zhishou.service.record.assessment.MissedWeeks;
import org.zhishou.service.record.assessment.PostedCentres;
import org.zhishou.service.record.ledger.LedgerStore;
import org.zhishou.service.record.ledger.Span;
import org.zhishou.service.record.slots.SlotDesk;
import org.zhishou.service.rounds.round.CountyClock;

/** Puts the report of a county's quarter or year together, as of one moment. */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class ReportDesk {
  private final AssessmentDesk assessment;
  private final MissedWeeks missed;
  private final PostedCentres posted;
  private final BurdenDesk burden;
  private final EquityDesk equity;
  private final SlotDesk slots;
  private final LedgerStore ledger;
  private final CountyStore counties;
  private final EntryStore registry;
  private final CountyClock clock;

  ReportDesk(
      AssessmentDesk assessment,
      MissedWeeks missed,
      PostedCentres posted,
      BurdenDesk burden,
      EquityDesk equity,
      SlotDesk slots,
      LedgerStore ledger,
      CountyStore counties,
      EntryStore registry,
      CountyClock clock) {
    this.assessment = assessment;
    this.missed = missed;
    this.posted = posted;
    this.burden = burden;
    this.equity = equity;
    this.slots = slots;
    this.ledger = ledger;
    this.counties = counties;
    this.registry = registry;
    this.clock = clock;
  }

  byte[] pdf(String county, ReportSpan span, Locale locale) {
    var report = new ReportWriter(find(county, span, locale), locale).report();
    var page = new ReportPage(report, locale);
    return Pdf.of(page.xhtml(), page.texts());
  }

  private Found find(String county, ReportSpan span, Locale locale) {
    var name = counties.one(county).name();
    var range = span.range();
    return new Found(
        name,
        span,
        clock.today(),
        assessment.figures(county, By.COUNTY, span.span(), range, locale).getFirst(),
        assessment.figures(county, By.COUNTY, Span.MONTH, range, locale),
        registry.all(county, Kind.CENTRE).stream().filter(Entry::active).toList(),
        assessment.figures(county, By.CENTRE, span.span(), range, locale),
        assessment.figures(county, By.CENTRE, Span.MONTH, range, locale),
        missed.of(county, range),
        burden.deployed(county, range, locale),
        burden.ofHospitals(county, span.span(), range, locale),
        equity.ofCounty(county, span.parts(), range, locale),
        posted.of(county, span.year(), locale),
        slots.report(county, range.from(), range.to()),
        ledger.standing(county, range.from(), range.to()));
  }
}
