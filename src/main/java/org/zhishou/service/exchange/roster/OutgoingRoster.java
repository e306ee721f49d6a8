package org.zhishou.service.exchange.roster;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.rounds.round.CountyClock;

/**
 * A published version or a draft, as far as somebody may see it.
 *
 * @param county the county's id
 * @param round the round's id
 * @param version of a published roster; 0 for a draft
 * @param draft the draft it is; null where the caller may not know of drafts
 * @param duties by date, session and centre
 * @param before what the version before had, cut the same way; null where there was none
 */
public record OutgoingRoster(
    String county,
    String countyName,
    String round,
    String roundName,
    int version,
    @Nullable String draft,
    Instant madeAt,
    RosterAudience audience,
    CheckedProblem checked,
    List<Duty> duties,
    @Nullable List<Duty> before) {
  private static final Comparator<Duty> IN_TIME =
      Comparator.comparing(Duty::date)
          .thenComparing(Duty::session)
          .thenComparing(Duty::centre)
          .thenComparing(Duty::physician);

  public OutgoingRoster {
    duties = duties.stream().sorted(IN_TIME).toList();
    before = before == null ? null : before.stream().sorted(IN_TIME).toList();
  }

  public RosterProblem problem() {
    return checked.problem();
  }

  /** When it was made, by the date in China. */
  public LocalDate madeOn() {
    return LocalDate.ofInstant(madeAt, CountyClock.CHINA);
  }

  public boolean isPublished() {
    return version > 0;
  }

  /** The same with those duties alone, for others. */
  public OutgoingRoster only(Predicate<Duty> which, RosterAudience others) {
    return new OutgoingRoster(
        county,
        countyName,
        round,
        roundName,
        version,
        draft,
        madeAt,
        others,
        checked,
        duties.stream().filter(which).toList(),
        before == null ? null : before.stream().filter(which).toList());
  }

  /** One way; 0 where nobody drives: remote, while posted, at the own centre. */
  public int minutes(Duty duty) {
    var institution =
        problem().physicians().stream()
            .filter(one -> one.id().equals(duty.physician()))
            .map(Physician::institution)
            .findFirst()
            .orElse("");
    var sent = problem().hospitals().stream().anyMatch(one -> one.id().equals(institution));
    var posted =
        problem().postings().stream()
            .anyMatch(one -> one.physician().equals(duty.physician()) && one.covers(duty.date()));
    if (!sent || posted || duty.mode() == Mode.REMOTE) {
      return 0;
    }
    return problem().tours().stream()
        .filter(tour -> tour.id().equals(duty.tour()))
        .findFirst()
        .map(tour -> tour.minutesFrom(institution))
        .orElseGet(() -> checked.travel().minutes(institution, duty.centre()));
  }

  /** From a Monday to a Sunday. */
  public List<LocalDate> dates() {
    var period = problem().period();
    return Stream.iterate(period.firstDay(), date -> date.plusDays(1))
        .limit(period.days())
        .toList();
  }

  /** Their Mondays. */
  public List<LocalDate> weeks() {
    return dates().stream().filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY).toList();
  }

  /** Duties that the version before did not have; none of a first one. */
  public Set<Duty> gained() {
    return before == null ? Set.of() : without(duties, before);
  }

  /** Duties that only the version before had. */
  public Set<Duty> lost() {
    return before == null ? Set.of() : without(before, duties);
  }

  private static Set<Duty> without(List<Duty> duties, List<Duty> others) {
    var known = others.stream().map(OutgoingRoster::bare).collect(Collectors.toSet());
    return duties.stream()
        .filter(duty -> !known.contains(bare(duty)))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Duty bare(Duty duty) {
    return duty.withPinned(false);
  }

  public Map<String, List<Duty>> by(Function<Duty, String> whose) {
    return duties.stream().collect(Collectors.groupingBy(whose));
  }
}
