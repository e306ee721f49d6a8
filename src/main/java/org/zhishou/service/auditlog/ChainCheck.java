package org.zhishou.service.auditlog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks chains entry by entry: numbers without a gap, each hash the one its content gives, each
 * bound to the one before, and the last the one that the chain was left with.
 */
public final class ChainCheck {
  /** What is wrong with the first entry that is. */
  public enum Flaw {
    /** An entry of this number is not there. */
    MISSING,
    /** Its content is not what it was when it was recorded. */
    ALTERED,
    /** It does not follow the entry before. */
    UNLINKED
  }

  /**
   * @param chain the county, or the empty name
   * @param entries that are as they were recorded, up to the first that is not
   * @param lastHash of the last of these; whoever notes it elsewhere can tell later whether the
   *     chain was written anew
   * @param brokenAt the first number that is not as it was recorded; null where all are
   */
  public record Result(
      String chain, long entries, String lastHash, @Nullable Long brokenAt, @Nullable Flaw flaw) {
    public boolean intact() {
      return brokenAt == null;
    }
  }

  private ChainCheck() {}

  /** All chains, by name. */
  public static List<Result> all(Connection connection) throws SQLException {
    var chains = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select chain from audit_chain union select chain from audit_entry order by 1")) {
      while (rows.next()) {
        chains.add(rows.getString(1));
      }
    }
    var results = new ArrayList<Result>();
    for (var chain : chains) {
      results.add(one(connection, chain));
    }
    return results;
  }

  /** One chain as it is at one moment, while others go on recording. */
  public static Result one(Connection connection, String chain) throws SQLException {
    var head = head(connection, chain);
    var sequence = 0L;
    var hash = AuditEntry.NONE_BEFORE;
    try (var statement =
        connection.prepareStatement(
            "select "
                + EntryRow.COLUMNS
                + " from audit_entry where chain = ? and seq <= ? order by seq")) {
      statement.setFetchSize(1000);
      statement.setString(1, chain);
      statement.setLong(2, head == null ? Long.MAX_VALUE : head.sequence());
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          var flaw = flaw(rows, sequence + 1, hash);
          if (flaw != null) {
            return new Result(chain, sequence, hash, sequence + 1, flaw);
          }
          sequence++;
          hash = rows.getString("hash");
        }
      }
    }
    return ended(chain, sequence, hash, head);
  }

  private static @Nullable Flaw flaw(ResultSet row, long expected, String previous)
      throws SQLException {
    if (row.getLong("seq") != expected) {
      return Flaw.MISSING;
    }
    if (!isAsRecorded(row)) {
      return Flaw.ALTERED;
    }
    return row.getString("previous_hash").equals(previous) ? null : Flaw.UNLINKED;
  }

  private static boolean isAsRecorded(ResultSet row) throws SQLException {
    try {
      var entry = EntryRow.of(row);
      return entry.expectedHash().equals(entry.hash());
    } catch (IllegalArgumentException noOutcome) {
      return false;
    }
  }

  private static Result ended(String chain, long sequence, String hash, @Nullable Head head) {
    if (head == null && sequence == 0) {
      return new Result(chain, 0, hash, null, null);
    }
    if (head == null || head.sequence() != sequence) {
      return new Result(chain, sequence, hash, sequence + 1, Flaw.MISSING);
    }
    return head.hash().equals(hash)
        ? new Result(chain, sequence, hash, null, null)
        : new Result(chain, sequence, hash, sequence, Flaw.UNLINKED);
  }

  private record Head(long sequence, String hash) {}

  private static @Nullable Head head(Connection connection, String chain) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select last_seq, last_hash from audit_chain where chain = ?")) {
      statement.setString(1, chain);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? new Head(row.getLong(1), row.getString(2)) : null;
      }
    }
  }
}
