package org.zhishou.engine.problem;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;
import org.zhishou.engine.travel.TravelMatrix.Pair;
import org.zhishou.engine.travel.TravelSource;

/** The given travel times, each from a hospital to a centre; the same pair twice is a fault. */
final class TravelTimesReading implements Shape<TravelTime> {
  private static final Shape<TravelSource> SOURCE = Scalars.oneOf(TravelSource.class);
  private static final Names NAMES = Names.of("from", "to", "minutes", "source");

  private final Shape<String> hospital;
  private final Shape<String> centre;
  private final Map<Pair, Integer> minutesByPair = new HashMap<>();

  TravelTimesReading(DeclaredIds directory) {
    hospital = directory.hospital();
    centre = directory.centre();
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  /** The pairs that are given, those whose minutes are faulty too. */
  Map<Pair, Integer> minutesByPair() {
    return minutesByPair;
  }

  @Override
  public @Nullable TravelTime read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var from = fields.mandatory("from", hospital);
    var to = fields.mandatory("to", centre);
    var minutes = fields.mandatory("minutes", Limits.MINUTES);
    var source = fields.optional("source", SOURCE);
    if (from == null || to == null) {
      return null;
    }
    var known = minutes == null ? 0 : minutes;
    if (minutesByPair.putIfAbsent(new Pair(from, to), known) != null) {
      faults.add(FaultCode.DUPLICATE_TRAVEL_TIME, place, Quoted.text(from), Quoted.text(to));
    }
    return new TravelTime(from, to, known, source);
  }
}
