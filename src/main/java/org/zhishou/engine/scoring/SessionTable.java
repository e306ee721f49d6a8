package org.zhishou.engine.scoring;

import java.util.Arrays;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;

/** Every open session of every centre and date, and its seats. */
final class SessionTable {
  private static final Session[] KINDS = Session.values();

  private final int days;
  private final int[] sessionAt;
  private int[] centreOf = new int[1024];
  private int[] dayOf = new int[1024];
  private byte[] kindOf = new byte[1024];
  private boolean[] required = new boolean[1024];
  private int[] firstSeat = new int[1024];
  private final int[] sessionOfSeat;
  private final int[] firstSeatOfCentre;
  private final int[] firstSessionOfCentre;
  private int sessions;

  SessionTable(RosterProblem problem, WorkingCalendar calendar) {
    days = problem.period().days();
    sessionAt = new int[problem.centres().size() * days * KINDS.length];
    Arrays.fill(sessionAt, -1);
    var openings = new Openings(calendar);
    firstSeatOfCentre = new int[problem.centres().size() + 1];
    firstSessionOfCentre = new int[problem.centres().size() + 1];
    var seats = 0;
    for (var centre = 0; centre < problem.centres().size(); centre++) {
      firstSeatOfCentre[centre] = seats;
      firstSessionOfCentre[centre] = sessions;
      for (var day = 0; day < days; day++) {
        for (var opening : openings.on(problem.centres().get(centre), problem.period().date(day))) {
          makeRoom();
          sessionAt[slot(centre, day, opening.session())] = sessions;
          centreOf[sessions] = centre;
          dayOf[sessions] = day;
          kindOf[sessions] = (byte) opening.session().ordinal();
          required[sessions] = opening.required();
          firstSeat[sessions] = seats;
          seats += opening.seats();
          sessions++;
        }
      }
    }
    firstSeatOfCentre[problem.centres().size()] = seats;
    firstSessionOfCentre[problem.centres().size()] = sessions;
    makeRoom();
    firstSeat[sessions] = seats;
    sessionOfSeat = new int[seats];
    for (var session = 0; session < sessions; session++) {
      Arrays.fill(sessionOfSeat, firstSeat[session], firstSeat[session + 1], session);
    }
  }

  private void makeRoom() {
    if (sessions + 1 < centreOf.length) {
      return;
    }
    var length = centreOf.length * 2;
    centreOf = Arrays.copyOf(centreOf, length);
    dayOf = Arrays.copyOf(dayOf, length);
    kindOf = Arrays.copyOf(kindOf, length);
    required = Arrays.copyOf(required, length);
    firstSeat = Arrays.copyOf(firstSeat, length);
  }

  private int slot(int centre, int day, Session kind) {
    return (centre * days + day) * KINDS.length + kind.ordinal();
  }

  int[] sessionsBySeat() {
    return sessionOfSeat;
  }

  int[] centresBySession() {
    return centreOf;
  }

  int[] daysBySession() {
    return dayOf;
  }

  int sessions() {
    return sessions;
  }

  int seats() {
    return sessionOfSeat.length;
  }

  int at(int centre, int day, Session kind) {
    return sessionAt[slot(centre, day, kind)];
  }

  int sessionOfSeat(int seat) {
    return sessionOfSeat[seat];
  }

  int firstSeatOf(int session) {
    return firstSeat[session];
  }

  int firstSessionOfCentre(int centre) {
    return firstSessionOfCentre[centre];
  }

  int firstSeatOfCentre(int centre) {
    return firstSeatOfCentre[centre];
  }

  int seatsOf(int session) {
    return firstSeat[session + 1] - firstSeat[session];
  }

  int centreOf(int session) {
    return centreOf[session];
  }

  int dayOf(int session) {
    return dayOf[session];
  }

  Session kindOf(int session) {
    return KINDS[kindOf[session]];
  }

  int halfDaysOf(int session) {
    return kindOf[session] == 0 ? 2 : 1;
  }

  boolean isRequired(int session) {
    return required[session];
  }
}
