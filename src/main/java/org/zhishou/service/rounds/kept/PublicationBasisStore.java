package org.zhishou.service.rounds.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.rounds.kept.KeptGaps.KeptGap;
import org.zhishou.service.rounds.round.RoundKey;

/** Where every published version came from. */
@Repository
public class PublicationBasisStore {
  private final JdbcClient sql;

  PublicationBasisStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<PublicationBasis> find(RoundKey round, int version) {
    return sql.sql("select * from publication_basis where county = ? and round = ? and version = ?")
        .params(round.county(), round.id(), version)
        .query(PublicationBasisStore::basis)
        .optional();
  }

  public void insert(PublicationBasis basis) {
    var gaps = new KeptGaps(basis.acknowledged().stream().map(KeptGap::of).toList());
    sql.sql(
            "insert into publication_basis (county, round, version, draft, acknowledged)"
                + " values (?, ?, ?, ?, ?)")
        .params(basis.county(), basis.round(), basis.version(), basis.draft(), Rows.json(gaps))
        .update();
  }

  private static PublicationBasis basis(ResultSet row, int number) throws SQLException {
    return new PublicationBasis(
        row.getString("county"),
        row.getString("round"),
        row.getInt("version"),
        row.getString("draft"),
        Rows.read(row.getString("acknowledged"), KeptGaps.class).gaps().stream()
            .map(KeptGap::gap)
            .toList());
  }
}
