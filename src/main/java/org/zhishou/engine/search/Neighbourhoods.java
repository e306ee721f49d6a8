package org.zhishou.engine.search;

import java.util.stream.Stream;
import org.zhishou.engine.scoring.ScoringTables;

/** Which neighbourhoods the search uses, and how often each. */
final class Neighbourhoods {
  private record Share(Neighbourhood neighbourhood, double share) {}

  private static final Share[] SHARES = {
    new Share(new ChangePhysician(), 14),
    new Share(new ChangeToFamiliar(), 10),
    new Share(new EmptySeat(), 2),
    new Share(new ShiftDay(), 10),
    new Share(new ShiftDayToOther(), 8),
    new Share(new SwapOnDay(), 8),
    new Share(new SwapInWeek(), 10),
    new Share(new RotateInWeek(), 6),
    new Share(new HandOverSeries(), 10),
    new Share(new HandOverCentre(), 3),
    new Share(new GatherSeries(), 6),
    new Share(new ShiftSeries(), 6),
    new Share(new SwapWeekdays(), 5),
    new Share(new ExchangeSeries(), 6),
    new Share(new ExchangePhysicians(), 2),
    new Share(new Relieve(), 0.8),
  };

  private Neighbourhoods() {}

  /** Where there are tours, beside the others. */
  private static final Share[] OF_TOURS = {
    new Share(new ShiftTour(), 6), new Share(new ReliefOnTour(), 6),
  };

  private static Stream<Share> shares(boolean withTours) {
    return withTours ? Stream.concat(Stream.of(SHARES), Stream.of(OF_TOURS)) : Stream.of(SHARES);
  }

  private static final Neighbourhood FOR_MISSING = new MoveShortage();

  static Stream<Neighbourhood> all() {
    return Stream.concat(shares(true).map(Share::neighbourhood), Stream.of(FOR_MISSING));
  }

  static NeighbourhoodMix mix(ScoringTables tables) {
    var shares = shares(tables.tourWindows() > 0).toList();
    return new NeighbourhoodMix(
        shares.stream().map(Share::neighbourhood).toArray(Neighbourhood[]::new),
        shares.stream().mapToDouble(Share::share).toArray(),
        FOR_MISSING);
  }
}
