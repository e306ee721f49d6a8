package org.zhishou.engine.search;

import java.util.stream.DoubleStream;
import java.util.stream.Stream;

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
  };

  private Neighbourhoods() {}

  static Stream<Neighbourhood> all() {
    return Stream.of(SHARES).map(Share::neighbourhood);
  }

  static NeighbourhoodMix mix() {
    return new NeighbourhoodMix(
        all().toArray(Neighbourhood[]::new),
        Stream.of(SHARES).flatMapToDouble(one -> DoubleStream.of(one.share())).toArray());
  }
}
