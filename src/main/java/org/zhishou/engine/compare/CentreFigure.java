package org.zhishou.engine.compare;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a centre has in the period. Days of seniors and of specialties are distinct dates, working
 * days or not; evenings are dates with a staffed evening session; weekend days are Saturdays and
 * Sundays, none of them a working day, with a duty. All that is on site; remote days are dates with
 * a remote duty, tour days those on which a tour of the centre is made.
 *
 * @param extraDays duty days above what their weeks require
 * @param dutyDaysPer10000Residents to two decimals, null where the population is not known
 * @param specialtyDays by the specialty's code, only those that come at all
 */
public record CentreFigure(
    String centre,
    int requiredDays,
    int dutyDays,
    int missingDays,
    int extraDays,
    @Nullable Double dutyDaysPer10000Residents,
    int seniorDays,
    SortedMap<String, Integer> specialtyDays,
    int evenings,
    int weekendDays,
    int remoteDays,
    int tourDays) {
  public CentreFigure {
    specialtyDays = Collections.unmodifiableSortedMap(new TreeMap<>(specialtyDays));
  }
}
