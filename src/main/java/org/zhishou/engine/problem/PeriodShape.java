package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** Whole weeks, 1 to 27, Monday to Sunday. */
public final class PeriodShape implements Shape<Period> {
  private static final Names NAMES = Names.of("firstDay", "lastDay");
  private static final int MOST_WEEKS = 27;

  @Override
  public Text expected() {
    return Text.of("problem.expected.period");
  }

  @Override
  public @Nullable Period read(Place place, Faults faults) {
    var before = faults.count();
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    var first = fields.mandatory("firstDay", Scalars.DATE);
    var last = fields.mandatory("lastDay", Scalars.DATE);
    if (first != null && first.getDayOfWeek() != DayOfWeek.MONDAY) {
      faults.add(FaultCode.NOT_A_MONDAY, fields.at("firstDay"), first);
    }
    if (last != null && last.getDayOfWeek() != DayOfWeek.SUNDAY) {
      faults.add(FaultCode.NOT_A_SUNDAY, fields.at("lastDay"), last);
    }
    if (first == null || last == null) {
      return null;
    }
    if (last.isBefore(first)) {
      faults.add(FaultCode.TO_BEFORE_FROM, fields.at("lastDay"), last, first);
    } else if (last.isAfter(first.plusWeeks(MOST_WEEKS).minusDays(1))) {
      faults.add(FaultCode.PERIOD_TOO_LONG, fields.at("lastDay"), last, MOST_WEEKS, first);
    }
    return faults.count() == before ? new Period(first, last) : null;
  }
}
