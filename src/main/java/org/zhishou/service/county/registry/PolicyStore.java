package org.zhishou.service.county.registry;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.database.RecordColumns;
import org.zhishou.service.platform.database.Rows;
import org.zhishou.service.platform.database.Table;
import org.zhishou.service.platform.listing.Listed;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.Selection;

/** Every version of every county's policy. */
@Repository
public class PolicyStore {
  private final JdbcClient sql;
  private final Table<PolicyVersion> policies;

  PolicyStore(JdbcClient sql) {
    this.sql = sql;
    policies =
        new Table<>(
            sql,
            "policy",
            PolicyVersion.class,
            new RecordColumns()
                .named("policy", "document")
                .text(
                    "policy",
                    policy -> Rows.json(ProblemWriter.policy(policy)),
                    json -> new RegistryReader().stated(Rows.document(json))));
  }

  /** The version in force; a county has one from its first hour. */
  public PolicyVersion latest(String county) {
    return sql.sql("select * from policy where county = ? order by version desc limit 1")
        .param(county)
        .query(policies)
        .single();
  }

  public Optional<PolicyVersion> find(String county, int version) {
    return sql.sql("select * from policy where county = ? and version = ?")
        .params(county, version)
        .query(policies)
        .optional();
  }

  Selection<PolicyVersion> page(String county, Listing listing) {
    return new Listed(sql, "policy", listing)
        .where("county", county)
        .orderedBy("version desc")
        .page(policies);
  }

  void insert(PolicyVersion policy) {
    policies.insert(policy);
  }
}
