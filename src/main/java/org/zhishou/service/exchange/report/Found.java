package org.zhishou.service.exchange.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.record.assessment.FigureDocument;
import org.zhishou.service.record.assessment.FigureId;
import org.zhishou.service.record.ledger.LedgerEntry;
import org.zhishou.service.record.slots.SlotDocument;

/**
 * What a report is made of.
 *
 * @param made the day, in China
 * @param whole the county's figures of the span
 * @param months the county's, in order
 * @param centres the active ones
 * @param ofCentres the centres' figures of the span
 * @param monthsOfCentres the centres' figures, by centre and then in order
 * @param entries that stand, by first day
 */
record Found(
    String county,
    ReportSpan span,
    LocalDate made,
    FigureDocument.Group whole,
    List<FigureDocument.Group> months,
    List<Entry> centres,
    List<FigureDocument.Group> ofCentres,
    List<FigureDocument.Group> monthsOfCentres,
    List<FigureDocument.Missed> missed,
    FigureDocument.DeployedList deployed,
    FigureDocument.BurdenList burden,
    FigureDocument.EquityList equity,
    FigureDocument.PostedList posted,
    SlotDocument.Report slots,
    List<LedgerEntry> entries) {

  static Optional<FigureDocument> figure(FigureDocument.Group group, FigureId id) {
    return group.figures().stream().filter(one -> one.id() == id).findFirst();
  }

  static List<FigureDocument.Group> of(List<FigureDocument.Group> groups, String thing) {
    return groups.stream().filter(one -> one.of().equals(thing)).toList();
  }
}
