package org.zhishou.engine.search;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.zhishou.engine.scoring.RosterState;
import org.zhishou.engine.scoring.ScoringTables;

/**
 * Where the next moves are looked for: every centre of a county, or, in a larger problem, a few
 * centres that share candidates, for some moves in a row, so that what the moves read and write
 * stays in the processor's cache.
 */
final class Scope {
  private static final int CLINICS = 32;

  private final RosterState state;
  private final SplittableRandom random;
  private final ScoringTables tables;
  private final int[][] neighbours;
  private final int[] clinics;
  private final int seatsOfClinics;
  private final int[] windowOfPlace;
  private int[] sites;
  private LikelyStaff likelyStaff;

  Scope(RosterState state, SplittableRandom random) {
    this.state = state;
    this.random = random;
    tables = state.tables();
    likelyStaff = LikelyStaff.unknown(tables);
    clinics =
        IntStream.range(0, tables.sites())
            .filter(site -> site < tables.centres() || isOpenClinic(site))
            .toArray();
    seatsOfClinics =
        tables.tourWindows() == 0
            ? tables.seats()
            : tables.firstSeatOf(tables.sessionsOfWindow(0)[0]);
    windowOfPlace =
        IntStream.range(0, tables.tourWindows())
            .flatMap(window -> IntStream.generate(() -> window).limit(teamOf(window)))
            .toArray();
    neighbours = new int[tables.sites()][];
    sites = new int[0];
    moveOn();
  }

  private boolean isOpenClinic(int site) {
    return !tables.isTour(site) && tables.firstSeatOfSite(site) < tables.firstSeatOfSite(site + 1);
  }

  private int teamOf(int window) {
    return tables.seatsOf(tables.sessionsOfWindow(window)[0]);
  }

  RosterState state() {
    return state;
  }

  SplittableRandom random() {
    return random;
  }

  /** From now on candidates are drawn from these mostly. */
  void expect(LikelyStaff staff) {
    likelyStaff = staff;
  }

  /** Somebody who may serve the site, or {@link RosterState#NOBODY} where nobody may. */
  int candidate(int site) {
    return likelyStaff.draw(site, random);
  }

  private boolean isWhole() {
    return tables.centres() <= CLINICS;
  }

  /** Looks elsewhere from now on, if there is an elsewhere. */
  void moveOn() {
    if (!isWhole()) {
      var middle = clinics[random.nextInt(clinics.length)];
      if (neighbours[middle] == null) {
        neighbours[middle] = CentreNeighbours.of(tables, middle, CLINICS);
      }
      sites = neighbours[middle];
    }
  }

  /** A clinic in scope, on site or remote. */
  int clinic() {
    return isWhole()
        ? clinics[random.nextInt(clinics.length)]
        : sites[random.nextInt(sites.length)];
  }

  /**
   * A seat in scope, or {@link RosterState#NOBODY} where a clinic has none. A window of a tour has
   * as many seats here as its team, however many dates it has: those of the date in use, or else of
   * any.
   */
  int seat() {
    if (windowOfPlace.length > 0) {
      var place = random.nextInt(seatsOfClinics + windowOfPlace.length);
      if (place >= seatsOfClinics) {
        return seatOnTour(windowOfPlace[place - seatsOfClinics]);
      }
    }
    if (isWhole()) {
      return seatsOfClinics == 0 ? RosterState.NOBODY : random.nextInt(seatsOfClinics);
    }
    var site = sites[random.nextInt(sites.length)];
    var first = tables.firstSeatOfSite(site);
    var seats = tables.firstSeatOfSite(site + 1) - first;
    return seats == 0 ? RosterState.NOBODY : first + random.nextInt(seats);
  }

  private int seatOnTour(int window) {
    var inUse = state.tourSession(window);
    var sessions = tables.sessionsOfWindow(window);
    var session = inUse == RosterState.NOBODY ? sessions[random.nextInt(sessions.length)] : inUse;
    return tables.firstSeatOf(session) + random.nextInt(tables.seatsOf(session));
  }
}
