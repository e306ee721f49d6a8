package org.zhishou.service.record.slots;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.zhishou.engine.calendar.WorkingCalendar;

/**
 * Reserves a hospital's slots for centres, date by date: each specialty, and seniors within it, for
 * itself.
 */
final class SlotPlan {
  /** Of one hospital; what its clinics have on a date, and how many of those are reserved. */
  record Offered(String specialty, boolean senior, LocalDate date, int slots, int quota) {}

  /** Of one hospital, for a centre. */
  record Reserved(String specialty, boolean senior, LocalDate date, String centre, int slots) {}

  /**
   * @param reserved in date order
   */
  record Planned(List<Offered> offered, List<Reserved> reserved) {}

  /** What is handed out for itself. */
  record Stream(String specialty, boolean senior) implements Comparable<Stream> {
    @Override
    public int compareTo(Stream other) {
      var bySpecialty = specialty.compareTo(other.specialty);
      return bySpecialty == 0 ? Boolean.compare(senior, other.senior) : bySpecialty;
    }
  }

  private SlotPlan() {}

  /**
   * Of the working days of a range, both ends within.
   *
   * @param weights of the centres for a specialty
   * @param before slots by centre that were reserved earlier, from which handing out goes on
   */
  static Planned of(
      List<ClinicSlot> clinics,
      SlotPolicy policy,
      WorkingCalendar calendar,
      Function<String, SortedMap<String, Long>> weights,
      Map<Stream, Map<String, Integer>> before,
      LocalDate from,
      LocalDate to) {
    var streams = new TreeMap<Stream, List<ClinicSlot>>();
    clinics.forEach(
        one ->
            streams
                .computeIfAbsent(
                    new Stream(one.specialty(), one.senior()), key -> new ArrayList<>())
                .add(one));
    var offered = new ArrayList<Offered>();
    var reserved = new ArrayList<Reserved>();
    for (Map.Entry<Stream, List<ClinicSlot>> stream : streams.entrySet()) {
      var of = stream.getKey();
      var allocation = new SlotAllocation(weights.apply(of.specialty()));
      allocation.goOn(before.getOrDefault(of, Map.of()));
      from.datesUntil(to.plusDays(1))
          .filter(calendar::isWorkingDay)
          .forEach(
              date -> {
                var slots =
                    stream.getValue().stream()
                        .filter(one -> one.weekday() == date.getDayOfWeek())
                        .mapToInt(ClinicSlot::slots)
                        .sum();
                if (slots > 0) {
                  var quota = policy.quota(slots, of.senior());
                  offered.add(new Offered(of.specialty(), of.senior(), date, slots, quota));
                  allocation
                      .next(quota)
                      .forEach(
                          (centre, count) ->
                              reserved.add(
                                  new Reserved(of.specialty(), of.senior(), date, centre, count)));
                }
              });
    }
    return new Planned(offered, reserved);
  }
}
