package org.zhishou.engine.change;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.node.ObjectNode;

/**
 * A date becomes a working day, or a day off on which no clinic opens. On a Saturday or Sunday a
 * working day is one to make up.
 */
public record ReplaceDay(LocalDate date, boolean working) implements Change {
  static @Nullable Change read(Fields fields, Faults faults) {
    var date = fields.mandatory("date", Scalars.DATE);
    var working = fields.mandatory("working", Scalars.FLAG);
    return date == null || working == null ? null : new ReplaceDay(date, working);
  }

  @Override
  public ChangeKind kind() {
    return ChangeKind.REPLACE_DAY;
  }

  @Override
  public Text describe(RosterProblem problem) {
    return Text.of("change.replace-day." + (working ? "working" : "off"), ChangeWords.date(date));
  }

  @Override
  public void applyTo(ProblemDraft draft) {
    if (draft.inPeriod("date", date)) {
      draft.changeCalendar(this::changed);
    }
  }

  private CalendarDays changed(CalendarDays days) {
    var holidays = new TreeSet<>(days.holidays());
    var makeUp = new TreeSet<>(days.makeUpWorkingDays());
    holidays.remove(date);
    makeUp.remove(date);
    if (!working) {
      holidays.add(date);
    } else if (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
      makeUp.add(date);
    }
    return new CalendarDays(List.copyOf(holidays), List.copyOf(makeUp));
  }

  @Override
  public void writeTo(ObjectNode json) {
    json.put("date", date.toString()).put("working", working);
  }
}
