package org.zhishou.service.inforce.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.substitute.MakeUp;
import org.zhishou.engine.text.Text;
import org.zhishou.service.access.Caller;
import org.zhishou.service.inforce.attendance.AttendanceDocument.Absence;
import org.zhishou.service.inforce.attendance.AttendanceDocument.Attended;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.HeldRosters;
import org.zhishou.service.rounds.round.ChangeLog;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundKey;
import org.zhishou.service.rounds.round.RoundState;

/** Records what became of duties, and what an absence leaves to be made up. */
@Service
@Transactional
class AttendanceDesk {
  private final RoundDesk rounds;
  private final CountyClock clock;
  private final ChangeLog changes;
  private final HeldRosters held;
  private final AttendanceStore attendances;
  private final ApplicationEventPublisher events;

  AttendanceDesk(
      RoundDesk rounds,
      CountyClock clock,
      ChangeLog changes,
      HeldRosters held,
      AttendanceStore attendances,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.clock = clock;
    this.changes = changes;
    this.held = held;
    this.attendances = attendances;
    this.events = events;
  }

  /** The duties of a centre, and what became of each; both dates within. */
  @Transactional(readOnly = true)
  AttendanceDocument.All of(RoundKey round, String centre, LocalDate from, LocalDate to) {
    rounds.one(round);
    var roster = held.latest(round);
    var all =
        of(
            roster,
            duty ->
                duty.centre().equals(centre)
                    && !duty.date().isBefore(from)
                    && !duty.date().isAfter(to));
    return new AttendanceDocument.All(all.stream().map(Attended::of).toList(), names(roster, all));
  }

  private List<Attendance> of(HeldRoster roster, Predicate<Duty> asked) {
    var recorded = attendances.all(roster.roundKey());
    return roster.duties().stream()
        .filter(asked)
        .map(duty -> known(recorded, duty).orElse(Attendance.planned(roster.roundKey(), duty)))
        .toList();
  }

  private static Optional<Attendance> known(List<Attendance> recorded, Duty duty) {
    return recorded.stream().filter(one -> one.duty().equals(Attendance.bare(duty))).findFirst();
  }

  private static RosterNames names(HeldRoster roster, List<Attendance> mentioned) {
    var mentions = roster.mentions();
    for (var one : mentioned) {
      mentions.duties(List.of(one.duty())).physician(one.substitute());
    }
    return mentions.names();
  }

  /**
   * Centre, date, session and physician tell a duty: nobody is at two places at a time, so how it
   * is held and on which tour is not asked.
   *
   * @throws ProblemException where the roster has no such duty
   */
  @Transactional(readOnly = true)
  AttendanceDocument one(RoundKey round, Duty duty) {
    rounds.one(round);
    var roster = held.latest(round);
    return document(roster, one(roster, duty));
  }

  private AttendanceDocument document(HeldRoster roster, Attendance attendance) {
    return new AttendanceDocument(
        Attended.of(attendance),
        week(roster, attendance.duty()),
        names(roster, List.of(attendance)));
  }

  private Attendance one(HeldRoster roster, Duty asked) {
    return of(
            roster,
            duty ->
                duty.centre().equals(asked.centre())
                    && duty.date().equals(asked.date())
                    && duty.session() == asked.session()
                    && duty.physician().equals(asked.physician()))
        .stream()
        .findFirst()
        .orElseThrow(ProblemException.unknown(roster.county(), thing(roster, asked)));
  }

  private static String thing(HeldRoster roster, Duty duty) {
    return "rounds/%s/centres/%s/attendance/%s/%s/%s"
        .formatted(roster.round(), duty.centre(), duty.date(), duty.session(), duty.physician());
  }

  /**
   * @throws ProblemException where the round is not published, the roster has no such duty, or its
   *     date is still to come
   */
  AttendanceDocument record(
      RoundKey key, Duty asked, AttendanceForm form, Precondition condition, Caller caller) {
    rounds.lock(key);
    var roster = held.latest(key);
    rounds.lockedIn(key, RoundState.PUBLISHED);
    var before = one(roster, asked);
    var duty = before.duty();
    condition.holdIfThere(before.version());
    if (duty.date().isAfter(clock.today())) {
      throw new ProblemException(ProblemCode.ATTENDANCE_TOO_EARLY, duty.date(), clock.today());
    }
    expectSomebodyElse(form, duty, roster);
    var after = before.recorded(form, caller.userName(), clock.now());
    attendances.keep(after);
    events.publishEvent(
        new AttendanceRecorded(before, after, roster.published(), roster.problem(), caller));
    var answer = document(roster, after);
    if (after.state() == AttendanceState.ABSENT && before.state() != AttendanceState.ABSENT) {
      events.publishEvent(
          new DutyVacant(
              key.county(),
              key.id(),
              duty,
              teamBeside(duty, roster.duties()),
              answer.week().week(),
              answer.week().missing(),
              clock.now()));
    }
    changes.record(key.county(), thing(roster, duty), Attended.of(before), Attended.of(after));
    return answer;
  }

  private static List<String> teamBeside(Duty duty, List<Duty> duties) {
    return duty.tour() == null
        ? List.of()
        : duties.stream()
            .filter(one -> one.site().equals(duty.site()) && one.date().equals(duty.date()))
            .map(Duty::physician)
            .filter(one -> !one.equals(duty.physician()))
            .toList();
  }

  /** Who came instead is known to the plan, and was not to be there anyway. */
  private static void expectSomebodyElse(AttendanceForm form, Duty duty, HeldRoster roster) {
    var substitute = form.substitute();
    if (substitute == null) {
      return;
    }
    var known =
        roster.problem().problem().physicians().stream()
            .anyMatch(one -> one.id().equals(substitute));
    var thereAnyway =
        roster.duties().stream()
            .anyMatch(
                one ->
                    one.site().equals(duty.site())
                        && one.date().equals(duty.date())
                        && one.session() == duty.session()
                        && one.physician().equals(substitute));
    if (!known || thereAnyway) {
      throw Body.unfit(
          "substitute", substitute, FaultCode.UNKNOWN_ID, Text.of("problem.expected.physician"));
    }
  }

  private WeekOfCentre week(HeldRoster roster, Duty duty) {
    var reality = new Reality(attendances.all(roster.roundKey()));
    return WeekOfCentre.of(
        roster.problem(), reality.of(roster.duties()), duty.centre(), duty.date());
  }

  /** The absences of a round whose weeks lack days still, earliest first. */
  @Transactional(readOnly = true)
  AttendanceDocument.Absences open(RoundKey key) {
    rounds.one(key);
    var roster = held.latest(key);
    var recorded = attendances.all(key);
    var duties = new Reality(recorded).of(roster.duties());
    var mentions = roster.mentions();
    var open = new ArrayList<Absence>();
    for (var one : recorded) {
      var duty = one.duty();
      if (one.state() == AttendanceState.ABSENT && duty.tour() == null) {
        var week = WeekOfCentre.of(roster.problem(), duties, duty.centre(), duty.date());
        if (week.missing() > 0) {
          var proposals =
              MakeUp.of(
                  roster.problem(),
                  duties,
                  week.centre(),
                  week.week(),
                  duty.physician(),
                  clock.today());
          mentions.duties(List.of(duty));
          proposals.forEach(proposal -> mentions.duties(List.of(proposal.duty())));
          open.add(new Absence(duty, week, proposals));
        }
      }
    }
    return new AttendanceDocument.Absences(open, mentions.names());
  }
}
