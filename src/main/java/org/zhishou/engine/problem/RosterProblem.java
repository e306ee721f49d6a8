package org.zhishou.engine.problem;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.rulebook.Rule;

/** A county's period to be planned, as {@code docs/contract.md} states it, defaults filled in. */
public record RosterProblem(
    @Nullable String name,
    Period period,
    @Nullable CalendarDays calendar,
    Policy policy,
    List<Hospital> hospitals,
    List<Centre> centres,
    List<Physician> physicians,
    List<TravelTime> travelTimes,
    List<Posting> postings,
    List<Tour> tours,
    List<BaselineDuty> baseline) {
  public RosterProblem {
    hospitals =
        Labels.apart(
            hospitals,
            Hospital::id,
            Hospital::label,
            one -> Labels.of(one.id(), one.name()),
            Hospital::withLabel);
    centres =
        Labels.apart(
            centres,
            Centre::id,
            Centre::label,
            one -> Labels.of(one.id(), one.name()),
            Centre::withLabel);
    physicians =
        Labels.apart(
            physicians,
            Physician::id,
            Physician::label,
            one -> Labels.of(one.id(), one.name()),
            Physician::withLabel);
    travelTimes = List.copyOf(travelTimes);
    postings = List.copyOf(postings);
    tours =
        Labels.apart(
            tours, Tour::id, Tour::label, one -> Labels.of(one.id(), one.name()), Tour::withLabel);
    baseline = List.copyOf(baseline);
  }

  /** The rules that judge a roster, in the catalogue's order: those whose subject it has. */
  public List<Rule> rules() {
    return Arrays.stream(Rule.values()).filter(this::judgesBy).toList();
  }

  /** Whether {@link #rules} has the rule. */
  public boolean judgesBy(Rule rule) {
    return switch (rule) {
      case REMOTE_LIMIT -> centres.stream().anyMatch(Centre::hasRemoteSessions);
      case EXTRA_EVENING_LIMIT -> policy.eveningMayFollowFullDay();
      case POSTING_DAYS -> !postings.isEmpty();
      case TOUR_ONCE, TOUR_VISIT, TOUR_HOSPITALS, TOUR_GAP -> !tours.isEmpty();
      case EQUITY, EQUITY_FLOOR -> policy.weight(rule) != 0;
      default -> true;
    };
  }

  public RosterProblem withPolicy(Policy other) {
    return new RosterProblem(
        name,
        period,
        calendar,
        other,
        hospitals,
        centres,
        physicians,
        travelTimes,
        postings,
        tours,
        baseline);
  }

  public RosterProblem withPhysicians(List<Physician> others) {
    return new RosterProblem(
        name,
        period,
        calendar,
        policy,
        hospitals,
        centres,
        others,
        travelTimes,
        postings,
        tours,
        baseline);
  }

  public RosterProblem withBaseline(List<BaselineDuty> duties) {
    return new RosterProblem(
        name,
        period,
        calendar,
        policy,
        hospitals,
        centres,
        physicians,
        travelTimes,
        postings,
        tours,
        duties);
  }
}
