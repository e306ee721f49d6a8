package org.zhishou.service.county.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** Every version of every county's policy. */
@Repository
public class PolicyStore {
  private final JdbcClient sql;

  PolicyStore(JdbcClient sql) {
    this.sql = sql;
  }

  /** The version in force; a county has one from its first hour. */
  public PolicyVersion latest(String county) {
    return sql.sql("select * from policy where county = ? order by version desc limit 1")
        .param(county)
        .query(PolicyStore::policy)
        .single();
  }

  public Optional<PolicyVersion> find(String county, int version) {
    return sql.sql("select * from policy where county = ? and version = ?")
        .params(county, version)
        .query(PolicyStore::policy)
        .optional();
  }

  Selection<PolicyVersion> page(String county, Listing listing) {
    return new Listed(sql, "policy", listing)
        .where("county", county)
        .orderedBy("version desc")
        .page(PolicyStore::policy);
  }

  void insert(PolicyVersion policy) {
    sql.sql("insert into policy (county, version, document, made_at) values (?, ?, ?, ?)")
        .params(
            policy.county(),
            policy.version(),
            Rows.json(ProblemWriter.policy(policy.policy())),
            Rows.time(policy.madeAt()))
        .update();
  }

  private static PolicyVersion policy(ResultSet row, int number) throws SQLException {
    return new PolicyVersion(
        row.getString("county"),
        row.getInt("version"),
        new RegistryReader().stated(Rows.document(row.getString("document"))),
        Rows.instant(row, "made_at"));
  }
}
