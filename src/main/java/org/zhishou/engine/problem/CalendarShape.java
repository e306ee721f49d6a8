package org.zhishou.engine.problem;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** The days off and make-up days that a problem gives in place of the built-in calendar. */
final class CalendarShape implements Shape<CalendarDays> {
  private static final Names NAMES = Names.of("holidays", "makeUpWorkingDays");

  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable CalendarDays read(Place place, Faults faults) {
    var fields = Fields.of(place, NAMES, faults);
    if (fields == null) {
      return null;
    }
    List<LocalDate> holidays = fields.list("holidays", Scalars.DATE);
    return new CalendarDays(
        holidays, fields.list("makeUpWorkingDays", new MakeUpDayShape(new HashSet<>(holidays))));
  }

  /** A date that would be off without being made up for. */
  private record MakeUpDayShape(Set<LocalDate> holidays) implements Shape<LocalDate> {
    @Override
    public Text expected() {
      return Scalars.DATE.expected();
    }

    @Override
    public @Nullable LocalDate read(Place place, Faults faults) {
      var date = Scalars.DATE.read(place, faults);
      if (date == null) {
        return null;
      }
      if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
        faults.add(FaultCode.MAKE_UP_DAY_ON_WEEKDAY, place, date);
      }
      if (holidays.contains(date)) {
        faults.add(FaultCode.HOLIDAY_AND_MAKE_UP_DAY, place, date);
      }
      return date;
    }
  }
}
