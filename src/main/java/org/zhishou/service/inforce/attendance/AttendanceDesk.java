package org.zhishou.service.inforce.attendance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.Mentions;
import org.zhishou.engine.substitute.MakeUp;
import org.zhishou.engine.text.Text;
import org.zhishou.service.access.Caller;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;
import org.zhishou.service.rounds.round.RoundState;
import tools.jackson.databind.JsonNode;

/** Records what became of duties, and what an absence leaves to be made up. */
@Service
@Transactional
class AttendanceDesk {
  /** What was recorded, and the week of the centre as it stands now. */
  record Recorded(Attendance attendance, WeekOfCentre week) {}

  /**
   * An absence whose week is short still.
   *
   * @param proposals who may make up for it, the cheapest first
   */
  record Absence(Attendance attendance, WeekOfCentre week, List<MakeUp.Proposal> proposals) {}

  private final RoundDesk rounds;
  private final PublishedRosterStore published;
  private final SnapshotStore snapshots;
  private final AttendanceStore attendances;
  private final ApplicationEventPublisher events;

  AttendanceDesk(
      RoundDesk rounds,
      PublishedRosterStore published,
      SnapshotStore snapshots,
      AttendanceStore attendances,
      ApplicationEventPublisher events) {
    this.rounds = rounds;
    this.published = published;
    this.snapshots = snapshots;
    this.attendances = attendances;
    this.events = events;
  }

  /** The duties of a centre, and what became of each; both dates within. */
  @Transactional(readOnly = true)
  List<Attendance> of(String county, String round, String centre, LocalDate from, LocalDate to) {
    rounds.one(county, round);
    var roster = latest(county, round);
    var all = new ArrayList<Attendance>();
    var recorded = attendances.all(county, round);
    for (var duty : roster.duties()) {
      if (duty.centre().equals(centre) && !duty.date().isBefore(from) && !duty.date().isAfter(to)) {
        all.add(known(recorded, duty).orElse(Attendance.planned(county, round, duty)));
      }
    }
    return all;
  }

  private static Optional<Attendance> known(List<Attendance> recorded, Duty duty) {
    return recorded.stream().filter(one -> one.duty().equals(Attendance.bare(duty))).findFirst();
  }

  private PublishedRoster latest(String county, String round) {
    return published
        .latest(county, round)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOTHING_PUBLISHED, round));
  }

  /**
   * Centre, date, session and physician tell a duty: nobody is at two places at a time, so how it
   * is held and on which tour is not asked.
   *
   * @throws ProblemException where the roster has no such duty
   */
  @Transactional(readOnly = true)
  Attendance one(String county, String round, Duty duty) {
    return of(county, round, duty.centre(), duty.date(), duty.date()).stream()
        .filter(
            one ->
                one.duty().session() == duty.session()
                    && one.duty().physician().equals(duty.physician()))
        .findFirst()
        .orElseThrow(
            () ->
                new ProblemException(
                    ProblemCode.ENTRY_UNKNOWN, county, "rounds/" + round + thing(duty)));
  }

  private static String thing(Duty duty) {
    return "/centres/%s/attendance/%s/%s/%s"
        .formatted(duty.centre(), duty.date(), duty.session(), duty.physician());
  }

  /**
   * @throws ProblemException where the round is not published, the roster has no such duty, or its
   *     date is still to come
   */
  Recorded record(Attendance duty, byte[] body, Precondition condition, Caller caller) {
    var county = duty.county();
    var round = rounds.lockedIn(county, duty.round(), RoundState.PUBLISHED);
    var before = one(county, round.id(), duty.duty());
    var of = before.duty();
    condition.holdIfThere(before.version());
    if (of.date().isAfter(rounds.today())) {
      throw new ProblemException(ProblemCode.ATTENDANCE_TOO_EARLY, of.date(), rounds.today());
    }
    var json = Body.parse(body);
    var form = Body.read(json, AttendanceForm.shape());
    var roster = latest(county, round.id());
    var problem = snapshots.find(county, roster.snapshot()).orElseThrow().checked();
    expectSomebodyElse(form, json, of, problem, roster.duties());
    var after = before.recorded(form, caller.userName(), rounds.now());
    attendances.keep(after);
    rounds.record(county, "rounds/" + round.id() + thing(of), before.document(), after.document());
    events.publishEvent(new AttendanceRecorded(before, after, roster, problem, caller));
    var week = week(problem, roster, of);
    if (after.state() == AttendanceState.ABSENT && before.state() != AttendanceState.ABSENT) {
      events.publishEvent(
          new DutyVacant(
              county,
              round.id(),
              of,
              teamBeside(of, roster.duties()),
              week.week(),
              week.missing(),
              rounds.now()));
    }
    return new Recorded(after, week);
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
  private static void expectSomebodyElse(
      AttendanceForm form, JsonNode json, Duty duty, CheckedProblem problem, List<Duty> duties) {
    var substitute = form.substitute();
    if (substitute == null) {
      return;
    }
    var known =
        problem.problem().physicians().stream().anyMatch(one -> one.id().equals(substitute));
    var thereAnyway =
        duties.stream()
            .anyMatch(
                one ->
                    one.site().equals(duty.site())
                        && one.date().equals(duty.date())
                        && one.session() == duty.session()
                        && one.physician().equals(substitute));
    if (!known || thereAnyway) {
      var faults = new Faults();
      faults.unfit(
          FaultCode.UNKNOWN_ID,
          Place.root(json).property("substitute"),
          Text.of("problem.expected.physician"));
      throw Body.faulty(faults);
    }
  }

  private WeekOfCentre week(CheckedProblem problem, PublishedRoster roster, Duty duty) {
    var reality = new Reality(attendances.all(roster.county(), roster.round()));
    return WeekOfCentre.of(problem, reality.of(roster.duties()), duty.centre(), duty.date());
  }

  @Transactional(readOnly = true)
  WeekOfCentre week(Attendance attendance) {
    var roster = latest(attendance.county(), attendance.round());
    var problem = snapshots.find(roster.county(), roster.snapshot()).orElseThrow().checked();
    return week(problem, roster, attendance.duty());
  }

  /** Names by the plan that holds. */
  @Transactional(readOnly = true)
  public Mentions mentions(String county, String round) {
    var roster = latest(county, round);
    return Mentions.in(snapshots.find(county, roster.snapshot()).orElseThrow().checked().problem());
  }

  /** The absences of a round whose weeks lack days still, earliest first. */
  @Transactional(readOnly = true)
  List<Absence> open(String county, String id) {
    rounds.one(county, id);
    var roster = latest(county, id);
    var problem = snapshots.find(county, roster.snapshot()).orElseThrow().checked();
    var recorded = attendances.all(county, id);
    var duties = new Reality(recorded).of(roster.duties());
    var open = new ArrayList<Absence>();
    for (var one : recorded) {
      if (one.state() == AttendanceState.ABSENT && one.duty().tour() == null) {
        var week = WeekOfCentre.of(problem, duties, one.duty().centre(), one.duty().date());
        if (week.missing() > 0) {
          var absentee = one.duty().physician();
          var proposals =
              MakeUp.of(problem, duties, week.centre(), week.week(), absentee, rounds.today());
          open.add(new Absence(one, week, proposals));
        }
      }
    }
    return open;
  }
}
