package org.zhishou.service.rounds.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.service.platform.database.Rows;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Where every published version came from. */
@Repository
public class PublicationBasisStore {
  private static final String LIST = "gaps";

  private final JdbcClient sql;

  PublicationBasisStore(JdbcClient sql) {
    this.sql = sql;
  }

  public Optional<PublicationBasis> find(String county, String round, int version) {
    return sql.sql("select * from publication_basis where county = ? and round = ? and version = ?")
        .params(county, round, version)
        .query(PublicationBasisStore::basis)
        .optional();
  }

  public void insert(PublicationBasis basis) {
    var gaps = JsonNodeFactory.instance.objectNode();
    var list = gaps.putArray(LIST);
    basis.acknowledged().forEach(gap -> list.add(gap.document()));
    sql.sql("insert into publication_basis values (?, ?, ?, ?, ?)")
        .params(basis.county(), basis.round(), basis.version(), basis.draft(), Rows.json(gaps))
        .update();
  }

  private static PublicationBasis basis(ResultSet row, int number) throws SQLException {
    var gaps = new ArrayList<AcknowledgedGap>();
    for (var gap : Rows.document(row.getString("acknowledged")).path(LIST)) {
      gaps.add(AcknowledgedGap.of((ObjectNode) gap));
    }
    return new PublicationBasis(
        row.getString("county"),
        row.getString("round"),
        row.getInt("version"),
        row.getString("draft"),
        gaps);
  }
}
