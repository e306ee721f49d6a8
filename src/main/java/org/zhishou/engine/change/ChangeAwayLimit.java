package org.zhishou.engine.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.DateRange;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Limits;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/**
 * How many physicians of a specialty a hospital can miss on one date: on dates from and to, where
 * it takes the place of other dated limits, or always. Without a specialty the hospital's default.
 */
public record ChangeAwayLimit(
    String hospital,
    @Nullable String specialty,
    int maxAwayPerDay,
    @Nullable LocalDate from,
    @Nullable LocalDate to)
    implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var before = faults.count();
    var hospital = fields.mandatory("hospital", Scalars.ID);
    var dated = !fields.at("from").missing() || !fields.at("to").missing();
    var specialty =
        dated
            ? fields.mandatory("specialty", Scalars.TEXT)
            : fields.optional("specialty", Scalars.TEXT);
    var most = fields.mandatory("maxAwayPerDay", Limits.AMOUNT);
    var range = DateRange.optional(fields, faults);
    return hospital == null || most == null || faults.count() > before
        ? null
        : new ChangeAwayLimit(hospital, specialty, most, range.from(), range.to());
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.CHANGE_AWAY_LIMIT;
  }

  @Override
  public Text describe(RosterProblem problem) {
    var name = ChangeWords.institution(problem, hospital);
    if (specialty == null) {
      return Text.of("change.away-limit.default", name, maxAwayPerDay);
    }
    return from == null || to == null
        ? Text.of("change.away-limit", name, specialty, maxAwayPerDay)
        : Text.of(
            "change.away-limit.dated",
            name,
            specialty,
            maxAwayPerDay,
            ChangeWords.range(problem, from, to));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    var inTime = from == null || to == null || draft.touchesPeriod(from, to);
    if (inTime & draft.hospital("hospital", hospital) != null) {
      draft.changeHospital(hospital, this::changed);
    }
  }

  private Hospital changed(Hospital one) {
    if (specialty == null) {
      return one.withDefaultMaxAwayPerDay(maxAwayPerDay);
    }
    var limits = new ArrayList<AwayLimit>();
    for (var limit : one.awayLimits()) {
      if (limit.specialty().equals(specialty)) {
        limits.addAll(beside(limit));
      } else {
        limits.add(limit);
      }
    }
    limits.add(new AwayLimit(specialty, maxAwayPerDay, from, to));
    return one.withAwayLimits(limits);
  }

  /** What is left of another limit of the specialty: all, nothing, or the dates on either side. */
  private List<AwayLimit> beside(AwayLimit other) {
    var otherFrom = other.from();
    var otherTo = other.to();
    if (from == null || to == null || otherFrom == null || otherTo == null) {
      return other.dated() == (from != null) ? List.of() : List.of(other);
    }
    var left = new ArrayList<AwayLimit>();
    if (otherFrom.isBefore(from)) {
      var last = otherTo.isBefore(from) ? otherTo : from.minusDays(1);
      left.add(new AwayLimit(other.specialty(), other.maxAwayPerDay(), otherFrom, last));
    }
    if (otherTo.isAfter(to)) {
      var first = otherFrom.isAfter(to) ? otherFrom : to.plusDays(1);
      left.add(new AwayLimit(other.specialty(), other.maxAwayPerDay(), first, otherTo));
    }
    return left;
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("hospital", hospital);
    if (specialty != null) {
      json.put("specialty", specialty);
    }
    json.put("maxAwayPerDay", maxAwayPerDay);
    if (from != null && to != null) {
      json.put("from", from.toString()).put("to", to.toString());
    }
  }
}
