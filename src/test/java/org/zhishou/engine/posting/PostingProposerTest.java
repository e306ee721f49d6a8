package org.zhishou.engine.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.posting.PostingProposal.Effect;
import org.zhishou.engine.posting.PostingProposal.Reason;
import org.zhishou.engine.posting.PostingQuestion.Vacancy;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.CountyJson;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Posting;
import org.zhishou.engine.problem.ProblemReader;
import tools.jackson.databind.json.JsonMapper;

class PostingProposerTest {
  private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
  private static final LocalDate TO = LocalDate.of(2027, 6, 30);
  private static final PostingProposer PROPOSER = new PostingProposer(new ProblemReader());

  private static PostingQuestion question(
      @Nullable Integer mostOfDepartment, List<Posting> served, Vacancy... vacancies) {
    return new PostingQuestion(
        FROM, TO, 5, List.of(vacancies), mostOfDepartment, served, PostingWeights.DEFAULT);
  }

  private static Vacancy anybodyFor(String centre) {
    return new Vacancy(centre, null, 1);
  }

  /** P1, P2 and the paediatrician P3 of one hospital, 20 minutes from C1 and 40 from C2. */
  private static CountyJson county() {
    return Counties.twoCentresThreePhysicians();
  }

  private static PostingProposal propose(CountyJson county, PostingQuestion question) {
    return PROPOSER.propose(List.of(county.checked()), question);
  }

  private static List<String> sent(PostingProposal proposal) {
    return proposal.postings().stream()
        .map(one -> one.posting().physician() + "-" + one.posting().centre())
        .toList();
  }

  @Test
  void whoIsRegularThereIsSentThere() {
    var county = county().with("/physicians/1/regularAt", "[{centre: 'C2'}]");
    var proposal = propose(county, question(null, List.of(), anybodyFor("C2")));
    assertThat(sent(proposal)).containsExactly("P2-C2");
    assertThat(proposal.postings().getFirst().candidate())
        .isEqualTo(new PostingCandidate("P2", "C2", 40, true, 0, 0, -20));
    assertThat(proposal.postings().getFirst().others())
        .extracting(PostingCandidate::physician)
        .containsExactly("P1", "P3");
  }

  @Test
  void whoOwesServiceIsSentBeforeOthers() {
    var county = county().with("/physicians/1/serviceDaysTarget", "30");
    assertThat(sent(propose(county, question(null, List.of(), anybodyFor("C1")))))
        .containsExactly("P2-C1");
  }

  @Test
  void whoWasPostedWithinThreeYearsIsSparedAndWhoWasPostedEarlierIsNot() {
    var recent = posted("P1", LocalDate.of(2024, 7, 1), LocalDate.of(2024, 12, 31));
    var longAgo = posted("P2", LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
    var county = county().with("/physicians/2/title", "'RESIDENT'");
    var proposal = propose(county, question(null, List.of(recent, longAgo), anybodyFor("C1")));
    assertThat(sent(proposal)).containsExactly("P2-C1");
    assertThat(proposal.postings().getFirst().others())
        .containsExactly(new PostingCandidate("P1", "C1", 20, false, 0, 1, 140));
  }

  private static Posting posted(String physician, LocalDate from, LocalDate to) {
    return new Posting(physician, "C1", from, to, 5);
  }

  @Test
  void whoIsPostedOnOneOfTheDatesIsNotAskedAndCountsForTheDepartment() {
    var standing = posted("P1", FROM.minusMonths(3), FROM);
    var proposal =
        propose(county(), question(1, List.of(standing), anybodyFor("C1"), anybodyFor("C2")));
    assertThat(sent(proposal)).containsExactly("P3-C1");
    assertThat(proposal.unfilled())
        .containsExactly(
            new PostingProposal.Unfilled(anybodyFor("C2"), 1, Reason.WANTED_ELSEWHERE));
  }

  @Test
  void aVacancyForASpecialtyThatNobodyHasStaysOpen() {
    var psychiatry = new Vacancy("C1", "PSYCHIATRY", 2);
    var proposal = propose(county(), question(null, List.of(), psychiatry));
    assertThat(proposal.postings()).isEmpty();
    assertThat(proposal.unfilled())
        .containsExactly(new PostingProposal.Unfilled(psychiatry, 2, Reason.NOBODY_MAY_GO));
  }

  @Test
  void nobodyIsSentWhereTheyMayNotPractise() {
    var county =
        county()
            .with("/physicians/0/permittedCentres", "['C1']")
            .with("/physicians/1/permittedCentres", "['C1']")
            .with("/physicians/2/title", "'RESIDENT'");
    var proposal = propose(county, question(null, List.of(), anybodyFor("C2")));
    assertThat(proposal.unfilled()).extracting("reason").containsExactly(Reason.NOBODY_MAY_GO);
  }

  @Test
  void eachPostingSaysWhatItDoesToTheQuartersThatItTouches() {
    var county =
        county().with("/policy", "{dutyDaysPerWeek: 4}").with("/physicians/2/title", "'RESIDENT'");
    var vacancy = anybodyFor("C1");
    var now =
        new PostingQuestion(
            LocalDate.of(2026, 11, 9),
            LocalDate.of(2027, 5, 31),
            5,
            List.of(vacancy),
            null,
            List.of(),
            PostingWeights.DEFAULT);
    var later =
        county.checked().problem().period().firstDay().plusWeeks(2); // the fortnight that follows
    var second =
        new ProblemReader()
            .read(
                county
                    .json()
                    .replace("2026-11-02", later.toString())
                    .replace("2026-11-15", later.plusDays(13).toString()));
    var proposal = PROPOSER.propose(List.of(county.checked(), second), now);
    // Two physicians give 2 days a week each, 8 are asked for; the posted one gives 5 in place of
    // 2.
    assertThat(proposal.together())
        .containsExactly(
            new Effect(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 15), 8, 6, true),
            new Effect(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 29), 8, 4, true));
    assertThat(proposal.postings().getFirst().effects()).isEqualTo(proposal.together());
  }

  @Test
  void noOtherProposalFillsMoreOrFillsAsManyForFewerPoints() {
    for (var seed = 0; seed < 150; seed++) {
      var random = new SplittableRandom(seed);
      var problem = randomCounty(random);
      var question = randomQuestion(problem, random);
      var proposal = PROPOSER.propose(List.of(problem), question);
      var every = new EveryProposal(problem, question);
      assertThat(proposal.postings()).as("seed %d", seed).hasSize(every.mostFilled);
      assertThat(proposal.points()).as("seed %d", seed).isEqualTo(every.fewestPoints);
    }
  }

  private static CheckedProblem randomCounty(SplittableRandom random) {
    var county = county().adding("/hospitals", "{id: 'H2'}");
    county.adding("/centres", "{id: 'C3', responsibleHospitals: ['H2']}");
    county.adding("/travelTimes", "{from: 'H1', to: 'C3', minutes: 70}");
    for (var centre = 1; centre <= 3; centre++) {
      county.adding(
          "/travelTimes",
          "{from: 'H2', to: 'C%d', minutes: %d}".formatted(centre, random.nextInt(90)));
    }
    for (var number = 4; number <= 6; number++) {
      county.adding(
          "/physicians",
          "{id: 'P%d', institution: 'H%d', title: 'ATTENDING', specialty: '%s'}"
              .formatted(
                  number, 1 + random.nextInt(2), random.nextBoolean() ? "TCM" : "PAEDIATRICS"));
    }
    for (var place = 0; place < 6; place++) {
      if (random.nextInt(3) == 0) {
        var centre = 1 + random.nextInt(3);
        county.with("/physicians/" + place + "/regularAt", "[{centre: 'C%d'}]".formatted(centre));
      }
      if (random.nextInt(3) == 0) {
        county.with("/physicians/" + place + "/serviceDaysTarget", "" + random.nextInt(60));
      }
    }
    return county.checked();
  }

  private static PostingQuestion randomQuestion(CheckedProblem problem, SplittableRandom random) {
    var vacancies = new ArrayList<Vacancy>();
    for (var centre : problem.problem().centres()) {
      if (random.nextInt(4) > 0) {
        var specialty = random.nextInt(3) == 0 ? "PAEDIATRICS" : null;
        vacancies.add(new Vacancy(centre.id(), specialty, 1 + random.nextInt(2)));
      }
    }
    var served = new ArrayList<Posting>();
    for (var physician : problem.problem().physicians()) {
      if (random.nextInt(3) == 0) {
        var from = LocalDate.of(2023 + random.nextInt(4), 1 + random.nextInt(12), 1);
        served.add(posted(physician.id(), from, from.plusMonths(6)));
      }
    }
    var most = random.nextBoolean() ? null : Integer.valueOf(random.nextInt(3));
    return question(most, served, vacancies.toArray(Vacancy[]::new));
  }

  /** Tries everybody, and nobody, for each place of each vacancy. */
  private static final class EveryProposal {
    private final PostingQuestion question;
    private final List<Vacancy> places;
    private final PostingCandidates candidates;
    private int mostFilled = -1;
    private int fewestPoints;

    EveryProposal(CheckedProblem problem, PostingQuestion question) {
      this.question = question;
      candidates = new PostingCandidates(problem, question);
      places =
          question.vacancies().stream()
              .flatMap(one -> IntStream.range(0, one.physicians()).mapToObj(place -> one))
              .toList();
      fill(0, new HashSet<>(), new HashMap<>(), 0, 0);
    }

    private void fill(
        int place, Set<String> going, Map<String, Integer> goingOf, int filled, int points) {
      if (place == places.size()) {
        if (filled > mostFilled || (filled == mostFilled && points < fewestPoints)) {
          mostFilled = filled;
          fewestPoints = points;
        }
        return;
      }
      fill(place + 1, going, goingOf, filled, points);
      for (var physician : candidates.of(places.get(place))) {
        var department = department(physician);
        var most = question.mostOfDepartment();
        var taken = goingOf.getOrDefault(department, 0);
        var full = most != null && candidates.postedBeside(physician) + taken >= most;
        if (!full && going.add(physician.id())) {
          goingOf.put(department, taken + 1);
          var cost = candidates.candidate(physician, places.get(place).centre()).points();
          fill(place + 1, going, goingOf, filled + 1, points + cost);
          goingOf.put(department, taken);
          going.remove(physician.id());
        }
      }
    }

    private static String department(Physician physician) {
      return physician.institution() + physician.specialty();
    }
  }

  @Test
  void thirtyCentresAndAHundredAndTwentyPhysiciansAreNoMore() {
    var json = new JsonMapper().createObjectNode();
    json.putObject("period").put("firstDay", "2027-01-04").put("lastDay", "2027-01-10");
    json.putArray("hospitals").addObject().put("id", "H1");
    var random = new SplittableRandom(1);
    var centres = json.putArray("centres");
    var times = json.putArray("travelTimes");
    var vacancies = new ArrayList<Vacancy>();
    for (var centre = 0; centre < 30; centre++) {
      centres.addObject().put("id", "C" + centre);
      times
          .addObject()
          .put("from", "H1")
          .put("to", "C" + centre)
          .put("minutes", 10 + random.nextInt(80));
      vacancies.add(anybodyFor("C" + centre));
    }
    var physicians = json.putArray("physicians");
    for (var number = 0; number < 120; number++) {
      var physician = physicians.addObject().put("id", "P" + number).put("institution", "H1");
      physician.put("title", "ATTENDING").put("specialty", "S" + number % 10);
      physician.putArray("regularAt").addObject().put("centre", "C" + random.nextInt(30));
    }
    var problem = new ProblemReader().read(json.toString());
    var proposal =
        PROPOSER.propose(
            List.of(problem), question(3, List.of(), vacancies.toArray(Vacancy[]::new)));
    assertThat(proposal.postings()).hasSize(30);
    assertThat(proposal.unfilled()).isEmpty();
  }
}
