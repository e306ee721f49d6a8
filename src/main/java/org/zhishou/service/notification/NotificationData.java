package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.inforce.attendance.DutyVacant;
import org.zhishou.service.inforce.swap.SwapMoved;
import org.zhishou.service.planning.availability.HandInReminded;
import org.zhishou.service.rounds.round.RoundDocument;

/** What a notification says of what happened: ids, dates and counts, and nothing personal. */
@JsonInclude(JsonInclude.Include.NON_NULL)
sealed interface NotificationData {
  /** The centres that it mentions, by id. */
  default List<String> centres() {
    return List.of();
  }

  /** The institutions that it mentions, by id. */
  default List<String> institutions() {
    return List.of();
  }

  /** The round that it mentions, by id. */
  default @Nullable String round() {
    return null;
  }

  /** The tour that it mentions, by id. */
  default @Nullable String tour() {
    return null;
  }

  record OfRound(
      @Override String round, String name, LocalDate firstDay, LocalDate lastDay, Instant deadline)
      implements NotificationData {
    static OfRound of(RoundDocument round) {
      var period = round.period();
      return new OfRound(
          round.id(), round.name(), period.firstDay(), period.lastDay(), round.deadline());
    }
  }

  /**
   * @param missing how many physicians have not handed in
   */
  record OfReminder(
      @Override String round,
      String institution,
      int missing,
      Instant deadline,
      List<String> physicians)
      implements NotificationData {
    static OfReminder of(HandInReminded reminder) {
      return new OfReminder(
          reminder.round(),
          reminder.institution(),
          reminder.physicians().size(),
          reminder.deadline(),
          reminder.physicians());
    }

    @Override
    public List<String> institutions() {
      return List.of(institution);
    }
  }

  /** Whom a published roster touches. */
  record OfRoster(
      @Override String round,
      int version,
      @Override List<String> institutions,
      @Override List<String> centres,
      List<String> physicians)
      implements NotificationData {}

  /**
   * @param week its Monday
   * @param missing duty days that the centre's week lacks
   */
  record OfVacancy(
      @Override String round,
      String centre,
      LocalDate date,
      Session session,
      LocalDate week,
      int missing,
      @Nullable Mode mode,
      @Override @Nullable String tour)
      implements NotificationData {
    static OfVacancy of(DutyVacant vacancy) {
      var duty = vacancy.duty();
      return new OfVacancy(
          vacancy.round(),
          duty.centre(),
          duty.date(),
          duty.session(),
          vacancy.week(),
          vacancy.missing(),
          modeOf(duty.site()),
          duty.tour());
    }

    @Override
    public List<String> centres() {
      return List.of(centre);
    }
  }

  record OfSwap(
      @Override String round,
      String swap,
      String state,
      String centre,
      LocalDate date,
      Session session,
      String physician,
      @Nullable Mode mode,
      @Override @Nullable String tour,
      @Nullable String taker)
      implements NotificationData {
    static OfSwap of(SwapMoved swap) {
      var duty = swap.duty();
      return new OfSwap(
          swap.round(),
          swap.swap(),
          swap.state(),
          duty.centre(),
          duty.date(),
          duty.session(),
          duty.physician(),
          modeOf(duty.site()),
          duty.site().tour(),
          swap.taker());
    }

    @Override
    public List<String> centres() {
      return List.of(centre);
    }
  }

  /**
   * @param name what was solved, for people; null where nobody named it
   */
  record OfSolve(String solve, @Nullable String name, String status) implements NotificationData {}

  record OfWebhook(String webhook) implements NotificationData {}

  /** How a duty is held; null at the centre. */
  static @Nullable Mode modeOf(Site site) {
    return site.isRemote() ? site.mode() : null;
  }
}
