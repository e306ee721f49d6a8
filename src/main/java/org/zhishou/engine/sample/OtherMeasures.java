package org.zhishou.engine.sample;

import static java.util.Objects.requireNonNull;
import static org.zhishou.engine.sample.Specialties.GENERAL_MEDICINE;
import static org.zhishou.engine.sample.Specialties.INTERNAL_MEDICINE;
import static org.zhishou.engine.sample.Specialties.PAEDIATRICS;
import static org.zhishou.engine.sample.Specialties.PSYCHIATRY;
import static org.zhishou.engine.sample.Specialties.TCM;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.OpenSession;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.RequestedSpecialty;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.TeamSeats;
import org.zhishou.engine.problem.Tour;
import org.zhishou.engine.problem.TourWindow;

/**
 * Adds the other measures to a drawn county: a tour of each centre every month, remote paediatrics
 * and psychiatry and evenings, and two postings to the farthest centres.
 */
final class OtherMeasures {
  private static final int FAR_MINUTES = 60;
  private static final int POSTINGS = 2;
  private static final int OPEN_SEATS = 2;
  private static final int GAP_DAYS = 14;
  private static final LocalDate POSTED_FROM = LocalDate.of(2026, 7, 1);
  private static final LocalDate POSTED_TO = LocalDate.of(2026, 12, 31);

  private final RosterProblem county;
  private final SketchReach reach;

  private OtherMeasures(RosterProblem county, SketchReach reach) {
    this.county = county;
    this.reach = reach;
  }

  static RosterProblem in(RosterProblem county, CountySketch sketch) {
    return new OtherMeasures(county, new SketchReach(sketch)).added();
  }

  private RosterProblem added() {
    return new RosterProblem(
        county.name(),
        county.period(),
        county.calendar(),
        county.policy().withEveningMayFollowFullDay(true),
        county.hospitals(),
        county.centres().stream().map(this::withSessions).toList(),
        county.physicians(),
        county.travelTimes(),
        postings(),
        county.centres().stream().map(this::tour).toList(),
        county.baseline());
  }

  private int minutes(Centre centre) {
    return county.hospitals().stream()
        .filter(hospital -> SketchReach.isResponsible(hospital, centre))
        .mapToInt(hospital -> reach.minutes(hospital.id(), centre))
        .min()
        .orElse(0);
  }

  private boolean mayServe(Physician physician, Centre centre) {
    var permitted = physician.permittedCentres();
    return reach.centres(physician.institution()).contains(centre)
        && (permitted == null || permitted.contains(centre.id()))
        && physician.title().qualified();
  }

  private boolean isDispatched(Physician physician) {
    return county.hospitals().stream().anyMatch(one -> one.id().equals(physician.institution()));
  }

  private boolean canBeAsked(String specialty, Centre centre) {
    return county.physicians().stream()
        .anyMatch(
            one -> specialty.equals(one.specialty()) && isDispatched(one) && mayServe(one, centre));
  }

  private Centre withSessions(Centre centre) {
    var sessions = new ArrayList<>(onSite(centre));
    var requests = new ArrayList<>(centre.requestedSpecialties());
    if (minutes(centre) > FAR_MINUTES) {
      sessions.add(remote(DayOfWeek.TUESDAY, Session.MORNING));
      sessions.add(remote(DayOfWeek.THURSDAY, Session.AFTERNOON));
      requests.add(new RequestedSpecialty(PAEDIATRICS, Mode.REMOTE, 2));
      requests.add(new RequestedSpecialty(PSYCHIATRY, Mode.REMOTE, 1));
    } else if (centre.dutyDaysPerWeek() != null) {
      sessions.add(new OpenSession(DayOfWeek.FRIDAY, Session.EVENING, 1, true, null, null));
    } else {
      return centre;
    }
    return centre.withOpenSessions(sessions).withRequestedSpecialties(requests);
  }

  private static List<OpenSession> onSite(Centre centre) {
    var sessions = centre.openSessions();
    return sessions == null
        ? Tour.DEFAULT_WEEKDAYS.stream()
            .map(weekday -> new OpenSession(weekday, Session.FULL_DAY, 1, false, null, null))
            .toList()
        : sessions;
  }

  private static OpenSession remote(DayOfWeek weekday, Session session) {
    return new OpenSession(weekday, session, Mode.REMOTE, 1, false, null, null);
  }

  private List<Posting> postings() {
    var postings = new ArrayList<Posting>();
    var farthestFirst =
        county.centres().stream()
            .sorted(Comparator.comparingInt(this::minutes).reversed())
            .toList();
    for (var centre : farthestFirst) {
      var posted = postings.stream().map(Posting::physician).toList();
      var next =
          county.physicians().stream()
              .filter(one -> isDispatched(one) && mayServe(one, centre))
              .filter(one -> one.maxDutyDaysPerWeek() == null && !posted.contains(one.id()))
              .filter(one -> generalist(one.specialty()))
              .findFirst();
      if (next.isPresent() && postings.size() < POSTINGS) {
        postings.add(
            new Posting(
                next.get().id(),
                centre.id(),
                POSTED_FROM,
                POSTED_TO,
                Posting.DEFAULT_DAYS_PER_WEEK));
      }
    }
    return postings;
  }

  private static boolean generalist(@Nullable String specialty) {
    return GENERAL_MEDICINE.equals(specialty) || INTERNAL_MEDICINE.equals(specialty);
  }

  private Tour tour(Centre centre) {
    var named =
        Stream.of(PAEDIATRICS, TCM, INTERNAL_MEDICINE)
            .filter(specialty -> canBeAsked(specialty, centre))
            .map(specialty -> new TeamSeats(specialty, 1))
            .limit(1);
    return new Tour(
        "T" + centre.id().substring(1),
        requireNonNull(centre.name()).replaceAll("(社区卫生服务中心|卫生院)$", "") + "巡诊",
        centre.id(),
        List.of(),
        months(county.period()),
        Tour.DEFAULT_WEEKDAYS,
        Stream.concat(named, Stream.of(new TeamSeats(null, OPEN_SEATS))).toList(),
        List.of(),
        GAP_DAYS);
  }

  /** The whole months that begin within the period, the last as far as it goes. */
  private static List<TourWindow> months(Period period) {
    return Stream.iterate(
            YearMonth.from(period.firstDay().plusDays(6)),
            month -> !month.atDay(1).isAfter(period.lastDay()),
            month -> month.plusMonths(1))
        .map(month -> new TourWindow(month.atDay(1), month.atEndOfMonth()))
        .toList();
  }
}
