package org.zhishou.service.exchange.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.InputStreamSource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.zhishou.service.exchange.roster.MadeFile;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.exchange.workbook.RosterFile;
import org.zhishou.service.platform.database.Transactions;

/**
 * Writes one county after the other, each in a transaction of its own: whoever takes an export over
 * goes on with the counties that are left.
 */
@Component
class ExportWorker {
  private static final Logger LOG = LoggerFactory.getLogger(ExportWorker.class);

  private final ExportStore store;
  private final OutgoingRosters rosters;
  private final Transactions transactions;
  private final InstantSource clock;

  ExportWorker(
      ExportStore store, OutgoingRosters rosters, Transactions transactions, InstantSource clock) {
    this.store = store;
    this.rosters = rosters;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Until no county is left, or the export is gone. */
  void run(String id) {
    var found = store.find(id);
    if (found.isPresent()) {
      var export = found.get();
      for (var next = store.nextWaiting(id); next.isPresent(); next = store.nextWaiting(id)) {
        if (Thread.currentThread().isInterrupted()) {
          throw new IllegalStateException("Export " + id + " goes on elsewhere");
        }
        write(export, next.get());
      }
      transactions.inOne(
          () -> {
            store.end(id, clock.instant());
            return id;
          });
    }
  }

  private void write(ProvinceExport export, ExportPart part) {
    try {
      var roster = rosters.holdingOn(part.county(), export.on());
      if (roster == null) {
        keep(export, part.ended(ExportPart.Status.NOTHING), InputStream::nullInputStream);
        return;
      }
      var content = new RosterFile(roster, export.type(), export.language());
      var file = new MadeFile(content);
      var name = content.name() + export.type().suffix();
      var written = part.written(roster.round(), roster.version(), name, file.contentLength());
      keep(export, written, file);
    } catch (DataAccessException | TransactionException later) {
      throw later;
    } catch (IOException | RuntimeException failed) {
      LOG.error("Export {}: county {} was not written", export.id(), part.county(), failed);
      keep(export, part.ended(ExportPart.Status.FAILED), InputStream::nullInputStream);
    }
  }

  private void keep(ProvinceExport export, ExportPart part, InputStreamSource file) {
    transactions.inOne(
        () -> {
          try (var bytes = file.getInputStream()) {
            var ended = store.end(export.id(), part);
            if (ended) {
              store.keep(export.id(), part.number(), bytes);
            }
            return ended;
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }
}
