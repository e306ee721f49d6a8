package org.zhishou.engine.posting;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhishou.engine.posting.PostingQuestion.Vacancy;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Posting;

/**
 * Who may be posted where: qualified physicians of hospitals that answer for the centre, licensed
 * to practise there, whom no other posting takes on any of the dates.
 */
final class PostingCandidates {
  private static final int RECENT_YEARS = 3;

  private final CheckedProblem problem;
  private final PostingQuestion question;
  private final List<Physician> free;
  private final List<Physician> posted;

  PostingCandidates(CheckedProblem problem, PostingQuestion question) {
    this.problem = problem;
    this.question = question;
    var hospitals =
        problem.problem().hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    var taken = taken();
    var qualified =
        problem.problem().physicians().stream()
            .filter(one -> hospitals.contains(one.institution()) && one.title().qualified())
            .collect(Collectors.partitioningBy(one -> taken.contains(one.id())));
    posted = qualified.getOrDefault(true, List.of());
    free = qualified.getOrDefault(false, List.of());
  }

  private Set<String> taken() {
    return Stream.concat(problem.problem().postings().stream(), question.served().stream())
        .filter(one -> !one.from().isAfter(question.to()) && !one.to().isBefore(question.from()))
        .map(Posting::physician)
        .collect(Collectors.toSet());
  }

  /** The physicians who are free at all, in the problem's order. */
  List<Physician> free() {
    return free;
  }

  /** How many of the physician's hospital and specialty are posted on some of the dates already. */
  int postedBeside(Physician physician) {
    return (int)
        posted.stream()
            .filter(one -> one.institution().equals(physician.institution()))
            .filter(one -> one.specialty().equals(physician.specialty()))
            .count();
  }

  /** Those of {@link #free} who may fill the vacancy. */
  List<Physician> of(Vacancy vacancy) {
    var centre = centre(vacancy.centre());
    return free.stream().filter(one -> mayGo(one, centre, vacancy)).toList();
  }

  private static boolean mayGo(Physician physician, Centre centre, Vacancy vacancy) {
    var permitted = physician.permittedCentres();
    var responsible = centre.responsibleHospitals();
    return (permitted == null || permitted.contains(centre.id()))
        && (responsible.isEmpty() || responsible.contains(physician.institution()))
        && (vacancy.specialty() == null || vacancy.specialty().equals(physician.specialty()));
  }

  /**
   * @throws IllegalArgumentException where the problem has no such centre
   */
  private Centre centre(String id) {
    return problem.problem().centres().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No centre " + id));
  }

  PostingCandidate candidate(Physician physician, String centre) {
    var weights = question.weights();
    var minutes = problem.travel().minutes(physician.institution(), centre);
    var regular =
        physician.regularAt().stream()
            .anyMatch(at -> at.mode() == Mode.ON_SITE && at.centre().equals(centre));
    var owed = Math.min(physician.serviceDaysTarget(), days());
    var recent = recentPostings(physician.id());
    var points =
        weights.perMinute() * minutes
            - (regular ? weights.whereRegular() : 0)
            - weights.servicePerDay() * owed
            + weights.perRecentPosting() * recent;
    return new PostingCandidate(
        physician.id(), centre, minutes, regular, physician.serviceDaysTarget(), recent, points);
  }

  /** Duty days that a posting comes to, were every week a full one. */
  private int days() {
    var weeks = ChronoUnit.DAYS.between(question.from(), question.to().plusDays(1)) / 7;
    return (int) weeks * question.daysPerWeek();
  }

  private int recentPostings(String physician) {
    var since = question.from().minusYears(RECENT_YEARS);
    return (int)
        question.served().stream()
            .filter(one -> one.physician().equals(physician))
            .filter(one -> one.to().isBefore(question.from()) && !one.to().isBefore(since))
            .count();
  }
}
