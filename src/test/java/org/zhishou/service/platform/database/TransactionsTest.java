package org.zhishou.service.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

class TransactionsTest {
  final Transactions transactions =
      new Transactions(
          new JdbcTransactionManager(new DriverManagerDataSource("jdbc:h2:mem:transactions")));

  @Test
  void workThatGaveWayIsRunAgain() {
    var runs = new ArrayList<String>();
    var result = transactions.inOne(() -> givingWayOnce("work", runs));
    assertThat(result).isEqualTo("work 2");
  }

  @Test
  void workThatGaveWayWithinMoreIsRunAgainWithAllOfThat() {
    var runs = new ArrayList<String>();
    var result =
        transactions.inOne(
            () -> {
              runs.add("more");
              return transactions.inOne(() -> givingWayOnce("part", runs));
            });
    assertThat(runs).containsExactly("more", "part", "more", "part");
    assertThat(result).isEqualTo("part 4");
  }

  static String givingWayOnce(String name, List<String> runs) {
    var first = !runs.contains(name);
    runs.add(name);
    if (first) {
      throw new DuplicateKeyException("another came first");
    }
    return name + " " + runs.size();
  }
}
