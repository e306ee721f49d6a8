package org.zhishou.service.county.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RegistryReader;
import org.zhishou.service.platform.database.Rows;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

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
    @Nullable ObjectNode calendar,
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
      @Nullable ObjectNode calendar,
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
            .map(one -> with(one, physician(one.document(), centreIds)))
            .toList();
    var physicianIds = ids(physicians);
    return new RegistrySnapshot(
        county,
        policy,
        calendar,
        hospitals,
        centres.stream().map(one -> with(one, centre(one.document(), hospitalIds))).toList(),
        physicians,
        allPostings.stream()
            .filter(Entry::active)
            .filter(one -> physicianIds.contains(one.document().path("physician").stringValue()))
            .filter(one -> centreIds.contains(one.document().path("centre").stringValue()))
            .toList(),
        allTourPlans.stream()
            .filter(Entry::active)
            .filter(one -> centreIds.contains(one.document().path("centre").stringValue()))
            .map(one -> with(one, tourPlan(one.document(), hospitalIds)))
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

  private static Entry with(Entry entry, ObjectNode document) {
    return new Entry(
        entry.county(),
        entry.kind(),
        entry.id(),
        document,
        entry.phone(),
        entry.active(),
        entry.version(),
        entry.createdAt(),
        entry.updatedAt());
  }

  private static ObjectNode centre(ObjectNode document, Set<String> hospitals) {
    var planned = document.deepCopy();
    if (planned.get("responsibleHospitals") instanceof ArrayNode responsible) {
      responsible.removeIf(id -> !hospitals.contains(id.stringValue()));
    }
    return planned;
  }

  private static ObjectNode physician(ObjectNode document, Set<String> centres) {
    var planned = document.deepCopy();
    if (planned.get("permittedCentres") instanceof ArrayNode permitted) {
      permitted.removeIf(id -> !centres.contains(id.stringValue()));
    }
    if (planned.get("regularAt") instanceof ArrayNode regular) {
      regular.removeIf(at -> !centres.contains(at.path("centre").stringValue()));
    }
    return planned;
  }

  private static ObjectNode tourPlan(ObjectNode document, Set<String> hospitals) {
    var planned = document.deepCopy();
    if (planned.get("minutesFrom") instanceof ArrayNode minutes) {
      minutes.removeIf(way -> !hospitals.contains(way.path("hospital").stringValue()));
    }
    return planned;
  }

  /**
   * The contract's problem without {@code period}, and what no problem has: who manages a centre's
   * own staff, the ids and terms of postings, tour plans.
   */
  public ObjectNode registry() {
    var json = common(documents(physicians));
    if (!postings.isEmpty()) {
      json.set(Kind.POSTING.list(), documents(postings));
    }
    if (!tourPlans.isEmpty()) {
      json.set(Kind.TOUR_PLAN.list(), documents(tourPlans));
    }
    return json;
  }

  private ObjectNode common(ArrayNode staff) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("name", county.name());
    if (calendar != null) {
      json.set("calendar", calendar.deepCopy());
    }
    json.set("policy", policy.document().deepCopy());
    json.set("hospitals", documents(hospitals));
    json.set("centres", documents(centres));
    json.set("physicians", staff);
    var times = json.putArray("travelTimes");
    for (var time : travelTimes) {
      times
          .addObject()
          .put("from", time.hospital())
          .put("to", time.centre())
          .put("minutes", time.minutes())
          .put("source", time.source().name());
    }
    return json;
  }

  private static ArrayNode documents(List<Entry> entries) {
    var list = JsonNodeFactory.instance.arrayNode(entries.size());
    entries.forEach(entry -> list.add(entry.document().deepCopy()));
    return list;
  }

  /**
   * The contract's problem of a period, to be added to and then read.
   *
   * @param made the tours that are not asked for again
   */
  public ObjectNode problem(Period period, ToursMade made) {
    var staff = documents(physicians);
    staff.forEach(one -> ((ObjectNode) one).remove("managedBy"));
    var json = common(staff);
    var posted = postingsWithin(period);
    if (!posted.isEmpty()) {
      json.set("postings", posted);
    }
    var tours = toursOf(period, made);
    if (!tours.isEmpty()) {
      json.set("tours", tours);
    }
    json.putObject("period")
        .put("firstDay", period.firstDay().toString())
        .put("lastDay", period.lastDay().toString());
    return json;
  }

  /** Those that share a date with the period. */
  private ArrayNode postingsWithin(Period period) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var posting : postings) {
      var document = posting.document();
      if (!date(document, "from").isAfter(period.lastDay())
          && !date(document, "to").isBefore(period.firstDay())) {
        list.add(document.deepCopy().retain(OF_POSTINGS));
      }
    }
    return list;
  }

  private static LocalDate date(ObjectNode document, String property) {
    return LocalDate.parse(document.path(property).stringValue());
  }

  private ArrayNode toursOf(Period period, ToursMade made) {
    var list = JsonNodeFactory.instance.arrayNode();
    for (var entry : tourPlans) {
      var plan = new RegistryReader().tourPlan(entry.document());
      plan.tourOf(period, window -> made.within(county.id(), plan, window))
          .map(ProblemWriter::tour)
          .ifPresent(list::add);
    }
    return list;
  }

  /**
   * The problem of a period as it stands in the registry.
   *
   * @throws FaultyProblemException if it cannot be planned, for want of physicians or coordinates
   *     for instance
   */
  public CheckedProblem checked(Period period) {
    return new ProblemReader().read(Rows.json(problem(period, ToursMade.NONE)));
  }
}
