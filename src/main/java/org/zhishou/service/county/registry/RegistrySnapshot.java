package org.zhishou.service.county.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.engine.problem.TravelTime;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

/**
 * All that a county keeps, at one moment. Deactivated entries are left out, and with them what
 * others say of them; a centre whose responsible hospitals are all deactivated keeps them, without
 * their physicians, since nobody is not everybody.
 *
 * @param calendar the county's own; null: the built-in one
 * @param travelTimes that are known; all others are estimated
 */
public record RegistrySnapshot(
    County county,
    PolicyVersion policy,
    @Nullable CalendarDays calendar,
    List<Entry> hospitals,
    List<Entry> centres,
    List<Entry> physicians,
    List<Entry> postings,
    List<Entry> tourPlans,
    List<KeptTravelTime> travelTimes) {
  private static final List<String> OF_POSTINGS =
      List.of("physician", "centre", "from", "to", "daysPerWeek");

  /** What is planned of all that is kept. */
  static RegistrySnapshot of(
      County county,
      PolicyVersion policy,
      @Nullable CalendarDays calendar,
      List<Entry> allHospitals,
      List<Entry> allCentres,
      List<Entry> allPhysicians,
      List<Entry> allPostings,
      List<Entry> allTourPlans,
      List<KeptTravelTime> travelTimes) {
    var centres = allCentres.stream().filter(Entry::active).toList();
    var employers = ids(allHospitals.stream().filter(Entry::active).toList());
    var barred =
        centres.stream()
            .map(centre -> texts(centre.document().path("responsibleHospitals")))
            .filter(responsible -> responsible.stream().noneMatch(employers::contains))
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    var hospitals =
        allHospitals.stream().filter(one -> one.active() || barred.contains(one.id())).toList();
    var hospitalIds = ids(hospitals);
    var centreIds = ids(centres);
    var physicians =
        allPhysicians.stream()
            .filter(Entry::active)
            .filter(
                one ->
                    employers.contains(one.institution()) || centreIds.contains(one.institution()))
            .map(one -> without(one, "permittedCentres", id -> !names(centreIds, id)))
            .map(one -> without(one, "regularAt", at -> !names(centreIds, at.path("centre"))))
            .toList();
    var physicianIds = ids(physicians);
    return new RegistrySnapshot(
        county,
        policy,
        calendar,
        hospitals,
        centres.stream()
            .map(one -> without(one, "responsibleHospitals", id -> !names(hospitalIds, id)))
            .toList(),
        physicians,
        allPostings.stream()
            .filter(Entry::active)
            .filter(one -> names(physicianIds, one.document().path("physician")))
            .filter(one -> names(centreIds, one.document().path("centre")))
            .toList(),
        allTourPlans.stream()
            .filter(Entry::active)
            .filter(one -> names(centreIds, one.document().path("centre")))
            .map(
                one ->
                    without(one, "minutesFrom", way -> !names(hospitalIds, way.path("hospital"))))
            .toList(),
        travelTimes.stream()
            .filter(time -> hospitalIds.contains(time.hospital()))
            .filter(time -> centreIds.contains(time.centre()))
            .toList());
  }

  private static Set<String> ids(List<Entry> entries) {
    return entries.stream().map(Entry::id).collect(Collectors.toSet());
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::stringValue).toList();
  }

  private static boolean names(Set<String> ids, JsonNode id) {
    return ids.contains(id.stringValue());
  }

  /** The entry without those elements of one of its lists. */
  private static Entry without(Entry entry, String list, Predicate<JsonNode> unwanted) {
    return entry.with(Documents.withoutElements(entry.document(), list, unwanted), entry.phone());
  }

  RegistryDocument registry() {
    return new RegistryDocument(
        county.name(),
        calendar,
        ProblemWriter.policy(policy.policy()),
        documents(hospitals),
        documents(centres),
        documents(physicians),
        minutes(),
        documents(postings),
        documents(tourPlans));
  }

  private List<TravelTime> minutes() {
    return travelTimes.stream()
        .map(time -> new TravelTime(time.hospital(), time.centre(), time.minutes(), time.source()))
        .toList();
  }

  private static List<JsonNode> documents(List<Entry> entries) {
    return entries.stream().map(Entry::document).toList();
  }

  /**
   * The contract's problem of a period, to be added to and then read.
   *
   * @param made the tours that are not asked for again
   */
  public UnreadProblem problem(Period period, ToursMade made) {
    return new UnreadProblem(
        county.name(),
        calendar,
        ProblemWriter.policy(policy.policy()),
        documents(hospitals),
        documents(centres),
        documents(physicians).stream().map(one -> Documents.without(one, "managedBy")).toList(),
        minutes(),
        postingsWithin(period),
        toursOf(period, made),
        period);
  }

  /** Those that share a date with the period. */
  private List<JsonNode> postingsWithin(Period period) {
    return documents(postings).stream()
        .filter(one -> !date(one, "from").isAfter(period.lastDay()))
        .filter(one -> !date(one, "to").isBefore(period.firstDay()))
        .map(one -> Documents.only(one, OF_POSTINGS))
        .toList();
  }

  private static LocalDate date(JsonNode document, String property) {
    return LocalDate.parse(document.path(property).stringValue());
  }

  private List<JsonNode> toursOf(Period period, ToursMade made) {
    return documents(tourPlans).stream()
        .map(new RegistryReader()::tourPlan)
        .flatMap(
            plan -> plan.tourOf(period, window -> made.within(county.id(), plan, window)).stream())
        .<JsonNode>map(ProblemWriter::tour)
        .toList();
  }

  /**
   * The problem of a period as it stands in the registry.
   *
   * @throws FaultyProblemException if it cannot be planned, for want of physicians or coordinates
   *     for instance
   */
  public CheckedProblem checked(Period period) {
    return problem(period, ToursMade.NONE).read();
  }
}
