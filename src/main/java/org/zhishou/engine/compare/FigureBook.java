package org.zhishou.engine.compare;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Assignment;
import org.zhishou.engine.audit.Audit;
import org.zhishou.engine.audit.Auditor;
import org.zhishou.engine.audit.PopulationShares;
import org.zhishou.engine.audit.RosterBook;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.scoring.ScoringTables;

/** The counting behind {@link RosterFigures}. */
final class FigureBook {
  private final CheckedProblem problem;
  private final RosterBook book;
  private final Audit audit;

  FigureBook(CheckedProblem problem, List<Duty> duties) {
    this.problem = problem;
    audit = Auditor.audit(problem, duties);
    book = RosterBook.of(problem, duties);
  }

  RosterFigures figures(Bounds.@Nullable Soft soft) {
    var physicians = problem.problem().physicians();
    var sharers =
        physicians.stream()
            .filter(one -> book.dispatched(one) && one.title().qualified())
            .map(this::physician)
            .toList();
    return new RosterFigures(
        audit.score(),
        coverage(),
        audit.totals().stream().map(total -> rule(total, soft)).toList(),
        soft == null ? null : soft.lowerBound(),
        Spread.of(sharers.stream().mapToLong(PhysicianFigure::halfDays).toArray()),
        Spread.of(sharers.stream().mapToLong(PhysicianFigure::travelMinutes).toArray()),
        physicians.stream().map(this::physician).toList(),
        problem.problem().centres().stream().map(this::centre).toList(),
        EquityFigure.of(PopulationShares.extraDays(book)),
        EquityFigure.of(PopulationShares.seniorDays(book)));
  }

  private Bounds.Coverage coverage() {
    var certificate = CoverageCertificate.of(new ScoringTables(problem));
    var days = certificate.requiredDays() - missing(Rule.WEEKLY_COVERAGE);
    var sessions = certificate.requiredSessions() - missing(Rule.REQUIRED_SESSION);
    var places = certificate.requiredPlaces() - missing(Rule.TOUR_VISIT);
    return new Bounds.Coverage(
        certificate.requiredDays(),
        certificate.possibleDays(),
        days,
        certificate.requiredSessions(),
        certificate.possibleSessions(),
        sessions,
        certificate.requiredPlaces(),
        certificate.possiblePlaces(),
        places,
        certificate.exact()
            || (days == certificate.possibleDays()
                && sessions == certificate.possibleSessions()
                && places == certificate.possiblePlaces()),
        certificate.reasons());
  }

  private int missing(Rule rule) {
    return problem.problem().judgesBy(rule) ? Math.toIntExact(audit.total(rule).cost()) : 0;
  }

  private static RuleFigure rule(RuleTotal total, Bounds.@Nullable Soft soft) {
    var bound =
        soft == null
            ? null
            : soft.perRule().stream()
                .filter(one -> one.rule() == total.rule())
                .map(Bounds.RuleBound::lowerBound)
                .findFirst()
                .orElse(null);
    return new RuleFigure(total.rule(), total.cost(), total.matches(), bound);
  }

  private PhysicianFigure physician(Physician physician) {
    record Trip(Centre centre, @Nullable Tour tour, LocalDate date) {}
    var trips = new HashSet<Trip>();
    var halfDays = 0;
    var minutes = 0;
    for (var duty : book.of(physician)) {
      halfDays += duty.halfDays();
      if (!duty.isRemote() && trips.add(new Trip(duty.centre(), duty.tour(), duty.date()))) {
        minutes += book.minutes(duty);
      }
    }
    return new PhysicianFigure(physician.id(), book.dutyDays(physician).size(), halfDays, minutes);
  }

  private CentreFigure centre(Centre centre) {
    var dutyDays = book.dutyDays(centre).size();
    var missing = book.missing(centre).values().stream().mapToInt(Integer::intValue).sum();
    var required = book.weeks().stream().mapToInt(week -> book.required(centre, week)).sum();
    return new CentreFigure(
        centre.id(),
        required,
        dutyDays,
        missing,
        daysAboveRequired(centre),
        perTenThousand(dutyDays, centre.population()),
        dates(centre, duty -> duty.physician().title().senior()),
        specialtyDays(centre),
        dates(centre, duty -> duty.session() == Session.EVENING),
        dates(centre, duty -> isWeekend(duty.date())),
        dates(book.clinicsOf(centre).stream().filter(Assignment::isRemote)),
        tourDays(centre));
  }

  private int tourDays(Centre centre) {
    return problem.problem().tours().stream()
        .filter(tour -> tour.centre().equals(centre.id()))
        .mapToInt(tour -> dates(book.on(tour).stream()))
        .sum();
  }

  private int daysAboveRequired(Centre centre) {
    var dutyDays = book.dutyDays(centre);
    return book.weeks().stream()
        .mapToInt(
            monday ->
                dutyDays.subSet(monday, monday.plusWeeks(1)).size() - book.required(centre, monday))
        .map(above -> Math.max(0, above))
        .sum();
  }

  private static @Nullable Double perTenThousand(int days, @Nullable Integer residents) {
    return residents == null || residents == 0
        ? null
        : Math.round(1_000_000.0 * days / residents) / 100.0;
  }

  private SortedMap<String, Integer> specialtyDays(Centre centre) {
    var days = new TreeMap<String, Integer>();
    for (var duty : book.at(centre)) {
      days.computeIfAbsent(
          duty.physician().specialty(),
          specialty -> dates(centre, one -> one.physician().specialty().equals(specialty)));
    }
    return days;
  }

  private int dates(Centre centre, Predicate<Assignment> which) {
    return dates(book.at(centre).stream().filter(which));
  }

  private static int dates(Stream<Assignment> duties) {
    return (int) duties.map(Assignment::date).distinct().count();
  }

  private boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
        && !problem.calendar().isWorkingDay(date);
  }
}
