package org.zhishou.benchmarks.facts;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.TeamSeats;
import org.zhishou.engine.problem.Tour;

/** A window of a tour that asks for a visit. */
public final class TourWindowFact {
  private final Tour tour;
  private final int place;
  private @Nullable TourWindowFact next;

  TourWindowFact(Tour tour, int place) {
    this.tour = tour;
    this.place = place;
  }

  void precedes(TourWindowFact other) {
    if (other.tour == tour && other.place == place + 1) {
      next = other;
    }
  }

  Tour tour() {
    return tour;
  }

  /** The tour's next window, if it asks for a visit too. */
  public @Nullable TourWindowFact next() {
    return next;
  }

  public int minGapDays() {
    return tour.minGapDays();
  }

  /** Seats of the team that ask for a specialty, by specialty. */
  public Map<String, Integer> seatsBySpecialty() {
    Map<String, Integer> seats = new LinkedHashMap<>();
    for (var row : tour.team()) {
      if (row.specialty() != null) {
        seats.put(row.specialty(), row.seats());
      }
    }
    return seats;
  }

  /** All seats of the team. */
  public int seats() {
    return tour.seats();
  }

  /** Places of the team that these members leave empty. */
  public int missing(Collection<PhysicianFact> members) {
    Map<String, Integer> there = new HashMap<>();
    members.forEach(member -> there.merge(member.specialty(), 1, Integer::sum));
    var missing = 0;
    var onNamedSeats = 0;
    var open = 0;
    for (TeamSeats row : tour.team()) {
      if (row.specialty() == null) {
        open = row.seats();
      } else {
        var specialists = there.getOrDefault(row.specialty(), 0);
        missing += Math.max(0, row.seats() - specialists);
        onNamedSeats += Math.min(row.seats(), specialists);
      }
    }
    return missing + Math.max(0, open - (members.size() - onNamedSeats));
  }

  @Override
  public String toString() {
    return tour.id() + ", window " + place;
  }
}
