package org.zhishou.service.exchange.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** Exports, and their files in pieces. */
@Repository
class ExportStore {
  private static final int PIECE_BYTES = 256 * 1024;

  private final JdbcClient sql;
  private final Table<ProvinceExport> exports;
  private final Table<ExportPart> exportParts;

  ExportStore(JdbcClient sql) {
    this.sql = sql;
    exports =
        new Table<>(
            sql,
            "province_export",
            ProvinceExport.class,
            new RecordColumns().named("on", "on_date"));
    exportParts = new Table<>(sql, "province_export_part", ExportPart.class);
  }

  void insert(ProvinceExport export, List<ExportPart> parts) {
    exports.insert(export);
    parts.forEach(part -> exportParts.insert(part, Map.of("export", export.id())));
  }

  Optional<ProvinceExport> find(String id) {
    return sql.sql("select * from province_export where id = ?")
        .param(id)
        .query(exports)
        .optional();
  }

  /** Latest first. */
  Selection<ProvinceExport> page(Listing listing) {
    return new Listed(sql, "province_export", listing).orderedBy("asked_at desc, id").page(exports);
  }

  List<ExportPart> parts(String export) {
    return sql.sql("select * from province_export_part where export = ? order by number")
        .param(export)
        .query(exportParts)
        .list();
  }

  Optional<ExportPart> nextWaiting(String export) {
    return sql.sql(
            """
            select * from province_export_part where export = ? and status = 'WAITING'
            order by number limit 1
            """)
        .param(export)
        .query(exportParts)
        .optional();
  }

  /** Keeps the file of a part; what an earlier try left of it goes. */
  void keep(String export, int part, InputStream file) throws IOException {
    sql.sql("delete from province_export_piece where export = ? and part = ?")
        .params(export, part)
        .update();
    var number = 0;
    for (var piece = file.readNBytes(PIECE_BYTES);
        piece.length > 0;
        piece = file.readNBytes(PIECE_BYTES)) {
      sql.sql(
              """
              insert into province_export_piece (export, part, number, content)
              values (?, ?, ?, ?)
              """)
          .params(export, part, number++, piece)
          .update();
    }
  }

  /** Writes the file of a part, of which one piece is in memory at a time. */
  void copy(String export, int part, OutputStream out) throws IOException {
    for (var number = 0; ; number++) {
      var piece =
          sql.sql(
                  """
                  select content from province_export_piece
                  where export = ? and part = ? and number = ?
                  """)
              .params(export, part, number)
              .query(byte[].class)
              .optional();
      if (piece.isEmpty()) {
        return;
      }
      out.write(piece.get());
    }
  }

  /** False where the part is done with already, or the export is gone. */
  boolean end(String export, ExportPart part) {
    var ended =
        sql.sql(
                """
                update province_export_part set status = ?, round = ?, version = ?, file = ?, bytes = ?
                where export = ? and number = ? and status = 'WAITING'
                """)
            .param(part.status().name())
            .param(part.round())
            .param(part.version())
            .param(part.file())
            .param(part.bytes())
            .param(export)
            .param(part.number())
            .update();
    if (ended > 0) {
      sql.sql("update province_export set done = done + 1 where id = ?").param(export).update();
    }
    return ended > 0;
  }

  void end(String export, Instant at) {
    sql.sql("update province_export set ended_at = ? where id = ? and ended_at is null")
        .params(Rows.time(at), export)
        .update();
  }

  void delete(String export) {
    sql.sql("delete from province_export where id = ?").param(export).update();
  }

  void deleteBefore(Instant oldest) {
    sql.sql("delete from province_export where asked_at < ?").param(Rows.time(oldest)).update();
  }
}
