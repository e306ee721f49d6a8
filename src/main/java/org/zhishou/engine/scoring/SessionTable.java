package org.zhishou.engine.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.zhishou.engine.calendar.WorkingCalendar;
import org.zhishou.engine.problem.Openings;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Tour;

/** Every open session of every centre, remote clinic and tour, by date, and its seats. */
final class SessionTable {
  private static final Session[] KINDS = Session.values();

  private final int days;
  private final int[] sessionAt;
  private int[] siteOf = new int[1024];
  private int[] dayOf = new int[1024];
  private byte[] kindOf = new byte[1024];
  private boolean[] required = new boolean[1024];
  private int[] firstSeat = new int[1024];
  private final int[] sessionOfSeat;
  private final int[] firstSeatOfSite;
  private int sessions;
  private int seats;

  SessionTable(RosterProblem problem, SiteTable sites, WorkingCalendar calendar) {
    days = problem.period().days();
    sessionAt = new int[sites.sites() * days * KINDS.length];
    Arrays.fill(sessionAt, -1);
    var openings = new Openings(calendar);
    firstSeatOfSite = new int[sites.sites() + 1];
    for (var site = 0; site < sites.sites(); site++) {
      firstSeatOfSite[site] = seats;
      if (sites.isTour(site)) {
        enterTour(site, problem.tours().get(sites.tourOf(site)), problem.period(), calendar);
      } else {
        enterClinic(site, sites, problem, openings);
      }
    }
    firstSeatOfSite[sites.sites()] = seats;
    makeRoom();
    firstSeat[sessions] = seats;
    sessionOfSeat = new int[seats];
    for (var session = 0; session < sessions; session++) {
      Arrays.fill(sessionOfSeat, firstSeat[session], firstSeat[session + 1], session);
    }
  }

  private void enterClinic(int site, SiteTable sites, RosterProblem problem, Openings openings) {
    var centre = problem.centres().get(sites.centreOf(site));
    var mode = sites.site(site).mode();
    for (var day = 0; day < days; day++) {
      for (var opening : openings.on(centre, problem.period().date(day))) {
        if (opening.mode() == mode) {
          enter(site, day, opening.session(), opening.seats(), opening.required());
        }
      }
    }
  }

  private void enterTour(int site, Tour tour, Period period, WorkingCalendar calendar) {
    for (var window : tour.windows()) {
      for (var date : tour.candidateDates(window, period, calendar)) {
        enter(site, period.indexOf(date), Session.FULL_DAY, tour.seats(), false);
      }
    }
  }

  private void enter(int site, int day, Session kind, int itsSeats, boolean mustBeStaffed) {
    makeRoom();
    sessionAt[slot(site, day, kind)] = sessions;
    siteOf[sessions] = site;
    dayOf[sessions] = day;
    kindOf[sessions] = (byte) kind.ordinal();
    required[sessions] = mustBeStaffed;
    firstSeat[sessions] = seats;
    seats += itsSeats;
    sessions++;
  }

  private void makeRoom() {
    if (sessions + 1 < siteOf.length) {
      return;
    }
    var length = siteOf.length * 2;
    siteOf = Arrays.copyOf(siteOf, length);
    dayOf = Arrays.copyOf(dayOf, length);
    kindOf = Arrays.copyOf(kindOf, length);
    required = Arrays.copyOf(required, length);
    firstSeat = Arrays.copyOf(firstSeat, length);
  }

  private int slot(int site, int day, Session kind) {
    return (site * days + day) * KINDS.length + kind.ordinal();
  }

  int[] sessionsBySeat() {
    return sessionOfSeat;
  }

  int[] sitesBySession() {
    return siteOf;
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

  int at(int site, int day, Session kind) {
    return sessionAt[slot(site, day, kind)];
  }

  int sessionOfSeat(int seat) {
    return sessionOfSeat[seat];
  }

  int firstSeatOf(int session) {
    return firstSeat[session];
  }

  int firstSeatOfSite(int site) {
    return firstSeatOfSite[site];
  }

  int seatsOf(int session) {
    return firstSeat[session + 1] - firstSeat[session];
  }

  int siteOf(int session) {
    return siteOf[session];
  }

  int dayOf(int session) {
    return dayOf[session];
  }

  Session kindOf(int session) {
    return KINDS[kindOf[session]];
  }

  int kindNumber(int session) {
    return kindOf[session];
  }

  int halfDaysOf(int session) {
    return kindOf[session] == 0 ? 2 : 1;
  }

  boolean isRequired(int session) {
    return required[session];
  }

  /** Whether some session of the site is open on the day. */
  boolean isOpenOn(int site, int day) {
    return Arrays.stream(KINDS).anyMatch(kind -> at(site, day, kind) >= 0);
  }

  /** The first session of the site, or of the next that has one. */
  int firstSessionOf(int site) {
    return firstSeatOfSite[site] == sessionOfSeat.length
        ? sessions
        : sessionOfSeat[firstSeatOfSite[site]];
  }

  /** By date and kind. */
  IntStream sessionsOf(int site) {
    return IntStream.range(firstSessionOf(site), firstSessionOf(site + 1));
  }
}
