package org.zhishou.engine.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Quoted;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** One hospital's away limits, which must leave no doubt which of them is in force. */
final class AwayLimitsReading implements Shape<AwayLimit> {
  private static final Names NAMES = Names.of("specialty", "maxAwayPerDay", "from", "to");

  private final Faults faults;
  private final Set<String> undatedSpecialties = new HashSet<>();
  private final Map<String, List<Dated>> datedBySpecialty = new LinkedHashMap<>();

  AwayLimitsReading(Faults faults) {
    this.faults = faults;
  }

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable AwayLimit read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var specialty = fields.mandatory("specialty", Scalars.TEXT);
    var most = fields.mandatory("maxAwayPerDay", Limits.AMOUNT);
    var beforeDates = faults.count();
    var range = DateRange.optional(fields, faults);
    if (specialty == null || faults.count() > beforeDates) {
      return null;
    }
    if (range.from() != null && range.to() != null) {
      var dated = new Dated(range.from(), range.to(), place);
      datedBySpecialty.computeIfAbsent(specialty, any -> new ArrayList<>()).add(dated);
    } else if (!undatedSpecialties.add(specialty)) {
      faults.add(FaultCode.DUPLICATE_AWAY_LIMIT, place, Quoted.text(specialty));
    }
    return most == null ? null : new AwayLimit(specialty, most, range.from(), range.to());
  }

  /** To be called when all have been read. */
  void reportOverlaps() {
    datedBySpecialty.forEach(this::reportOverlaps);
  }

  private void reportOverlaps(String specialty, List<Dated> limits) {
    limits.sort(Comparator.comparing(Dated::from));
    var later = new TreeSet<Dated>(Comparator.comparingInt(Dated::index));
    var reachesFurthest = limits.getFirst();
    for (var limit : limits.subList(1, limits.size())) {
      if (!limit.from.isAfter(reachesFurthest.to)) {
        later.add(reachesFurthest.index() > limit.index() ? reachesFurthest : limit);
      }
      if (limit.to.isAfter(reachesFurthest.to)) {
        reachesFurthest = limit;
      }
    }
    for (var limit : later) {
      faults.add(FaultCode.OVERLAPPING_AWAY_LIMITS, limit.place, Quoted.text(specialty));
    }
  }

  /** Where a limit that has dates stands. */
  private record Dated(LocalDate from, LocalDate to, Place place) {
    int index() {
      return (Integer) place.step();
    }
  }
}
