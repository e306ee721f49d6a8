package org.zhishou.service.exchange.province;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.zhishou.service.access.Caller;
import org.zhishou.service.auditlog.AuditLog;
import org.zhishou.service.auditlog.Deed;
import org.zhishou.service.county.registry.County;
import org.zhishou.service.county.registry.CountyStore;
import org.zhishou.service.platform.database.Transactions;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.idempotency.Submissions;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.CountyClock;

/** Exports of the province: asked for, looked at, and let go. */
@Service
class ExportDesk {
  private static final String SCOPE = "exports";

  private final ExportStore store;
  private final ExportScheduler scheduler;
  private final CountyStore counties;
  private final Submissions submissions;
  private final Transactions transactions;
  private final CountyClock clock;
  private final AuditLog log;

  ExportDesk(
      ExportStore store,
      ExportScheduler scheduler,
      CountyStore counties,
      Submissions submissions,
      Transactions transactions,
      CountyClock clock,
      AuditLog log) {
    this.store = store;
    this.scheduler = scheduler;
    this.counties = counties;
    this.submissions = submissions;
    this.transactions = transactions;
    this.clock = clock;
    this.log = log;
  }

  /**
   * Queues an export; under the same key the one that is there already.
   *
   * @throws ProblemException naming every county that there is none of
   */
  ProvinceExport ask(KeyedBody sent, Caller caller, Locale locale) {
    var asked = Body.read(sent.json(), ExportBody.class);
    return transactions.inOne(
        () -> {
          var made = submissions.find(SCOPE, Sent.of(sent));
          if (made.isPresent()) {
            return one(made.get());
          }
          var export = queue(asked, caller, locale);
          submissions.remember(SCOPE, Sent.of(sent), export.id());
          log.record(caller, Deed.success(caller.county(), "POST", SCOPE + "/" + export.id()));
          return export;
        });
  }

  private ProvinceExport queue(ExportBody asked, Caller caller, Locale locale) {
    var wanted = wanted(asked.counties());
    var on = asked.on() == null ? clock.today() : asked.on();
    var export =
        new ProvinceExport(
            UUID.randomUUID().toString(),
            asked.file(),
            on,
            locale,
            caller.userName(),
            clock.now(),
            wanted.size(),
            0,
            null);
    var parts = new ArrayList<ExportPart>();
    for (var county : wanted) {
      parts.add(
          new ExportPart(
              parts.size(),
              county.id(),
              county.name(),
              ExportPart.Status.WAITING,
              null,
              null,
              null,
              null));
    }
    store.insert(export, parts);
    scheduler.add(export.id(), clock.now());
    return export;
  }

  private List<County> wanted(@Nullable List<String> ids) {
    if (ids == null) {
      return counties.all().stream().filter(County::active).toList();
    }
    return ids.stream().distinct().map(counties::one).toList();
  }

  /**
   * @throws ProblemException where there is none
   */
  ProvinceExport one(String id) {
    return store.find(id).orElseThrow(() -> new ProblemException(ProblemCode.EXPORT_UNKNOWN, id));
  }

  List<ExportPart> parts(String id) {
    return store.parts(id);
  }

  Selection<ProvinceExport> page(Listing listing) {
    return store.page(listing);
  }

  /** One that is being made ends with the county that is being written. */
  void delete(String id, Caller caller) {
    transactions.inOne(
        () -> {
          store.delete(one(id).id());
          log.record(caller, Deed.success(caller.county(), "DELETE", SCOPE + "/" + id));
          return id;
        });
  }

  /**
   * The files of all counties as one.
   *
   * @throws ProblemException where it is not done yet
   */
  ExportArchive archive(ProvinceExport export) {
    if (!export.ended()) {
      throw new ProblemException(
          ProblemCode.EXPORT_RUNNING, export.id(), export.done(), export.counties());
    }
    return new ExportArchive(store, export, store.parts(export.id()));
  }
}
