package org.zhishou.service.auditlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.auditlog.ChainCheck.Flaw;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditLogTest {
  static final Instant NOON = Instant.parse("2026-10-08T04:00:00Z");
  static final Actor BUREAU = Actor.named("bureau");

  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  abstract static class Kept {
    @Autowired JdbcClient sql;
    @Autowired PlatformTransactionManager transactions;
    @Autowired DataSource database;

    AuditLog log() {
      return new AuditLog(sql, transactions, InstantSource.fixed(NOON));
    }

    @AfterEach
    void forget() {
      sql.sql("delete from audit_entry").update();
      sql.sql("delete from audit_chain").update();
    }

    void three() {
      log().record(BUREAU, Deed.success("ningdu", "create", "users/1"));
      log().record(BUREAU, Deed.success("ningdu", "update", "users/1"));
      log().record(BUREAU, Deed.success("ningdu", "disable", "users/1"));
    }

    ChainCheck.Result checked(String chain) throws SQLException {
      try (var connection = database.getConnection()) {
        return ChainCheck.one(connection, chain);
      }
    }

    void brokenAt(@Nullable Long entry, @Nullable Flaw flaw) throws SQLException {
      var result = checked("ningdu");
      assertThat(result.brokenAt()).isEqualTo(entry);
      assertThat(result.flaw()).isEqualTo(flaw);
    }

    @Test
    void aChainThatNothingWasRecordedInIsIntact() throws SQLException {
      three();
      var empty = checked("dingnan");
      assertThat(empty.intact()).isTrue();
      assertThat(empty.entries()).isZero();
      assertThat(empty.flaw()).isNull();
    }

    @Test
    void entriesAreNumberedChainedAndReadBackLatestFirst() throws SQLException {
      three();
      var found =
          log().list("ningdu", new AuditLog.Selection(null, null, null, null, null, null), 0, 2);
      assertThat(found.total()).isEqualTo(3);
      assertThat(found.entries()).extracting(AuditEntry::sequence).containsExactly(3L, 2L);
      assertThat(found.entries().getFirst().previousHash())
          .isEqualTo(found.entries().getLast().hash());
      assertThat(found.entries()).extracting(AuditEntry::at).containsOnly(NOON);
      assertThat(checked("ningdu").intact()).isTrue();
      assertThat(checked("ningdu").entries()).isEqualTo(3);
    }

    @Test
    void theFirstEntryThatWasChangedIsNamed() throws SQLException {
      three();
      for (var change :
          new String[] {
            "actor_name = 'planner'",
            "action = 'delete'",
            "thing = 'users/2'",
            "detail = '{ }'",
            "outcome = 'REFUSED'",
            "outcome = 'FORGED'",
            "actor_id = 'x'",
            "recorded_at = timestamp with time zone '2026-10-09 00:00:00+00'"
          }) {
        forget();
        three();
        sql.sql("update audit_entry set " + change + " where seq >= 2").update();
        brokenAt(2L, Flaw.ALTERED);
      }
    }

    @Test
    void anEntryTakenOutOrPutInIsNamed() throws SQLException {
      three();
      sql.sql("delete from audit_entry where seq = 2").update();
      brokenAt(2L, Flaw.MISSING);
      sql.sql("delete from audit_entry where seq = 3").update();
      brokenAt(2L, Flaw.MISSING);
    }

    @Test
    void anEntryWrittenAnewWithAHashThatFitsBreaksTheNext() throws SQLException {
      three();
      var forged =
          new AuditEntry(
                  "ningdu",
                  2,
                  NOON,
                  null,
                  "bureau",
                  Outcome.DONE,
                  "nothing",
                  "users/1",
                  "{}",
                  sql.sql("select hash from audit_entry where seq = 1")
                      .query(String.class)
                      .single(),
                  "")
              .seal();
      sql.sql("update audit_entry set action = 'nothing', hash = ? where seq = 2")
          .param(forged.hash())
          .update();
      brokenAt(3L, Flaw.UNLINKED);
    }

    @Test
    void writersOfOneChainQueueAndNeverForkIt() throws Exception {
      try (var writers = Executors.newFixedThreadPool(8)) {
        var tasks = new ArrayList<Callable<Void>>();
        for (var i = 0; i < 80; i++) {
          var thing = "users/" + i;
          tasks.add(
              () -> {
                log().record(BUREAU, Deed.success("ningdu", "update", thing));
                return null;
              });
        }
        for (var done : writers.invokeAll(tasks)) {
          done.get();
        }
      }
      assertThat(checked("ningdu").intact()).isTrue();
      assertThat(checked("ningdu").entries()).isEqualTo(80);
    }

    @Test
    void whatIsRolledBackWasNeverTold() throws SQLException {
      log().record(BUREAU, Deed.success("ningdu", "create", "users/1"));
      new TransactionTemplate(transactions)
          .executeWithoutResult(
              status -> {
                log().record(BUREAU, Deed.success("ningdu", "update", "users/1"));
                status.setRollbackOnly();
              });
      log().record(BUREAU, Deed.success("ningdu", "disable", "users/1"));
      assertThat(checked("ningdu").entries()).isEqualTo(2);
      assertThat(checked("ningdu").intact()).isTrue();
    }

    @Test
    void countiesHaveChainsOfTheirOwn() throws SQLException {
      three();
      log().record(BUREAU, Deed.success(null, "create", "counties/yudu"));
      assertThat(checked("").entries()).isEqualTo(1);
      assertThat(checked("ningdu").entries()).isEqualTo(3);
      assertThat(checked("yudu").entries()).isZero();
    }

    @Test
    void theListIsSelectedByWhoWhatAndWhen() {
      three();
      log().record(Actor.named("?"), Deed.refusal("ningdu", "GET", "users"));
      assertThat(total("bureau", null, null, null, null)).isEqualTo(3);
      assertThat(total(null, "disable", null, null, null)).isEqualTo(1);
      assertThat(total(null, null, Outcome.REFUSED, null, null)).isEqualTo(1);
      assertThat(total(null, null, null, "users", null)).isEqualTo(4);
      assertThat(total(null, null, null, "users/1", null)).isEqualTo(3);
      assertThat(total(null, null, null, null, NOON)).isEqualTo(4);
      assertThat(total(null, null, null, null, NOON.plusMillis(1))).isZero();
    }

    int total(
        @Nullable String user,
        @Nullable String action,
        @Nullable Outcome outcome,
        @Nullable String thing,
        @Nullable Instant from) {
      var wanted = new AuditLog.Selection(user, action, outcome, thing, from, null);
      return log().list("ningdu", wanted, 0, 1).total();
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Kept {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Kept {}

  static JsonNode json(String text) {
    return JsonMapper.builder().build().readTree(text);
  }

  @Test
  void ofAChangeThePropertiesThatDifferAreTold() {
    var deed =
        Deed.change(
            "ningdu",
            "physicians/P1",
            json("{\"title\": \"ATTENDING\", \"name\": \"王芳\"}"),
            json("{\"title\": \"CHIEF\", \"name\": \"王芳\"}"));
    assertThat(deed.action()).isEqualTo("update");
    assertThat(JsonMapper.shared().<JsonNode>valueToTree(deed.detail()))
        .isEqualTo(json("{\"title\": {\"from\": \"ATTENDING\", \"to\": \"CHIEF\"}}"));
    assertThat(Deed.change("ningdu", "x", null, json("{}")).action()).isEqualTo("create");
    assertThat(Deed.change("ningdu", "x", json("{}"), null).action()).isEqualTo("delete");
  }

  @Test
  void ofPersonalDataOnlyThatItChangedIsTold() {
    var before = json("{\"phone\": \"13970700001\", \"unavailable\": []}");
    var after =
        json(
            "{\"phone\": \"13970700002\", \"unavailable\": [{\"from\": \"2026-10-08\", \"reason\":"
                + " \"LEAVE\"}]}");
    var told = Deed.change("ningdu", "physicians/P1", before, after).detail().toString();
    assertThat(told).contains("phone", "unavailable", "2026-10-08", "***");
    assertThat(told).doesNotContain("1397070", "LEAVE");
  }
}
