package org.zhishou.service.record.lieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhishou.service.record.lieu.LieuAccount.Earning;

class LieuAccountTest {
  static final LocalDate DAY = LocalDate.of(2026, 5, 2);

  static Earning earned(int day, int minutes) {
    return new Earning(DAY.plusDays(day), minutes);
  }

  @Test
  void aFreeDayTakesFromWhatWasEarnedFirst() {
    var account =
        LieuAccount.of(
            List.of(earned(9, 180), earned(0, 480), earned(5, 180)), Set.of(DAY.plusDays(20)), 480);
    assertThat(account.open()).containsExactly(earned(5, 180), earned(9, 180));
    assertThat(account.balance()).isEqualTo(360);
    assertThat(account.owedSinceBefore(DAY.plusDays(9))).isEqualTo(180);
  }

  @Test
  void aPartOfAnEarningStaysOpen() {
    var account = LieuAccount.of(List.of(earned(0, 480), earned(3, 240)), Set.of(DAY), 600);
    assertThat(account.open()).containsExactly(earned(3, 120));
  }

  @Test
  void moreFreeThanEarnedIsNegativeAndNothingIsOpen() {
    var account = LieuAccount.of(List.of(earned(0, 240)), Set.of(DAY), 480);
    assertThat(account.balance()).isEqualTo(-240);
    assertThat(account.open()).isEmpty();
  }

  @Test
  void whatIsOpenIsTheBalanceWhereThatIsPositive() {
    var random = new Random(8);
    for (var round = 0; round < 200; round++) {
      var earnings = new ArrayList<Earning>();
      for (var index = 0; index < random.nextInt(12); index++) {
        earnings.add(earned(random.nextInt(90), 60 * (1 + random.nextInt(8))));
      }
      var free = new HashSet<LocalDate>();
      for (var index = 0; index < random.nextInt(6); index++) {
        free.add(DAY.plusDays(random.nextInt(90)));
      }
      var account = LieuAccount.of(earnings, free, 480);
      var earned = earnings.stream().mapToInt(Earning::minutes).sum();
      assertThat(account.balance()).isEqualTo(earned - 480 * free.size());
      assertThat(account.open().stream().mapToInt(Earning::minutes).sum())
          .isEqualTo(Math.max(0, account.balance()));
      assertThat(account.open()).extracting(Earning::date).isSorted();
    }
  }
}
