package org.zhishou.service.county.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.travel.TravelSource;
import org.zhishou.service.platform.database.PostgresDatabase;
import org.zhishou.service.platform.database.RepositoryTest;
import org.zhishou.service.platform.idempotency.SubmissionStore;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.web.SortKey;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RegistryStoresTest {
  static final Instant NOON = Instant.parse("2026-09-01T12:00:00.123Z");

  static ObjectNode json(String text) {
    return (ObjectNode) JsonMapper.builder().build().readTree(text.replace('\'', '"'));
  }

  @Import({
    CountyStore.class,
    EntryStore.class,
    PolicyStore.class,
    CalendarStore.class,
    TravelTimeStore.class,
    SubmissionStore.class
  })
  @Transactional
  abstract static class Stored {
    @Autowired CountyStore counties;
    @Autowired EntryStore entries;
    @Autowired PolicyStore policies;
    @Autowired CalendarStore calendars;
    @Autowired TravelTimeStore travelTimes;
    @Autowired SubmissionStore submissions;

    @BeforeEach
    void twoCounties() {
      counties.insert(new County("ningdu", "宁都县", true, 1, 0, NOON, NOON));
      counties.insert(new County("ruijin", "瑞金市", true, 1, 0, NOON, NOON));
    }

    Entry physician(String id, String name, String institution) {
      var document =
          json(
              "{'id':'%s','name':'%s','institution':'%s','title':'CHIEF'}"
                  .formatted(id, name, institution));
      return new Entry("ningdu", Kind.PHYSICIAN, id, document, null, true, 1, NOON, NOON);
    }

    static Listing listing(int page, int size, List<SortKey> sort, Map<String, String> filters) {
      return new Listing(page, size, sort, filters);
    }

    @Test
    void anEntryComesBackAsItWasKept() {
      var document =
          json(
              """
              {'id':'P1','name':'张医师','institution':'H1','title':'CHIEF','specialty':'CARDIOLOGY',\
              'carriedOverDutyDays':-0.5}\
              """);
      var kept =
          new Entry("ningdu", Kind.PHYSICIAN, "P1", document, "13800000000", true, 1, NOON, NOON);
      entries.insert("ningdu", Kind.PHYSICIAN, List.of(kept));
      var found = entries.find("ningdu", Kind.PHYSICIAN, "P1").orElseThrow();
      assertThat(found.document().toString()).isEqualTo(document.toString());
      assertThat(found).usingRecursiveComparison().ignoringFields("document").isEqualTo(kept);
      assertThat(entries.find("ruijin", Kind.PHYSICIAN, "P1")).isEmpty();
    }

    @Test
    void anEditIsKeptWithItsVersion() {
      entries.insert("ningdu", Kind.PHYSICIAN, List.of(physician("P1", "张", "H1")));
      var later = NOON.plusSeconds(60);
      var edited =
          physician("P1", "张", "H1")
              .edited(physician("P1", "李", "H2").document(), "139", false, later);
      entries.update(Kind.PHYSICIAN, List.of(edited));
      var found = entries.find("ningdu", Kind.PHYSICIAN, "P1").orElseThrow();
      assertThat(found.name()).isEqualTo("李");
      assertThat(found.phone()).isEqualTo("139");
      assertThat(found.active()).isFalse();
      assertThat(found.version()).isEqualTo(2);
      assertThat(found.createdAt()).isEqualTo(NOON);
      assertThat(found.updatedAt()).isEqualTo(later);
      var byInstitution = listing(0, 5, List.of(), Map.of("institution", "H2"));
      assertThat(entries.page("ningdu", Kind.PHYSICIAN, byInstitution, Map.of()).total())
          .isEqualTo(1);
    }

    @Test
    void aListIsFilteredSortedAndPaged() {
      entries.insert(
          "ningdu",
          Kind.PHYSICIAN,
          IntStream.range(0, 25)
              .mapToObj(i -> physician("P" + i, i % 2 == 0 ? "王" + i : "Li" + i, "H" + i % 5))
              .toList());
      var byName = List.of(new SortKey("institution", false), new SortKey("id", true));
      var second =
          entries.page(
              "ningdu", Kind.PHYSICIAN, listing(1, 4, byName, Map.of("name", "王")), Map.of());
      assertThat(second.total()).isEqualTo(13);
      assertThat(second.items()).extracting(Entry::id).containsExactly("P16", "P22", "P2", "P12");
      var latin = listing(0, 50, List.of(), Map.of("name", "lI1", "institution", "H1"));
      assertThat(entries.page("ningdu", Kind.PHYSICIAN, latin, Map.of()).items())
          .extracting(Entry::id)
          .containsExactly("P1", "P11");
      var restricted = Map.of("institution", "H2");
      assertThat(entries.page("ningdu", Kind.PHYSICIAN, latin, restricted).total()).isZero();
      var unsorted =
          entries.page("ningdu", Kind.PHYSICIAN, listing(0, 3, List.of(), Map.of()), Map.of());
      assertThat(unsorted.items()).extracting(Entry::id).containsExactly("P0", "P1", "P2");
    }

    @Test
    void entriesStayInTheOrderInWhichTheyCame() {
      entries.insert("ningdu", Kind.PHYSICIAN, List.of(physician("P9", "九", "H1")));
      entries.insert(
          "ningdu",
          Kind.PHYSICIAN,
          List.of(physician("P3", "三", "H1"), physician("P1", "一", "H1")));
      assertThat(entries.all("ningdu", Kind.PHYSICIAN))
          .extracting(Entry::id)
          .containsExactly("P9", "P3", "P1");
    }

    @Test
    void theLatestPolicyIsInForceAndEarlierOnesStay() {
      var within60Minutes = Policy.DEFAULT.withMaxTravelMinutes(60);
      policies.insert(new PolicyVersion("ningdu", 1, Policy.DEFAULT, NOON));
      policies.insert(new PolicyVersion("ningdu", 2, within60Minutes, NOON));
      assertThat(policies.latest("ningdu").version()).isEqualTo(2);
      assertThat(policies.latest("ningdu").policy()).isEqualTo(within60Minutes);
      var first = policies.find("ningdu", 1).orElseThrow();
      assertThat(first.policy()).isEqualTo(Policy.DEFAULT);
      assertThat(policies.page("ningdu", listing(0, 5, List.of(), Map.of())).items())
          .extracting(PolicyVersion::version)
          .containsExactly(2, 1);
    }

    @Test
    void aCalendarIsTheBuiltInOneOrTheCountysOwn() {
      calendars.insert(new CountyCalendar("ningdu", null, 1, NOON));
      assertThat(calendars.find("ningdu").own()).isNull();
      var own = new CalendarDays(List.of(LocalDate.parse("2026-10-01")), List.of());
      calendars.update(new CountyCalendar("ningdu", own, 2, NOON));
      assertThat(calendars.find("ningdu").own()).isEqualTo(own);
      assertThat(calendars.find("ningdu").version()).isEqualTo(2);
    }

    @Test
    void travelTimesKeepTheirSource() {
      var time = new KeptTravelTime("ningdu", "H1", "C1", 41, TravelSource.MEASURED, 1, NOON);
      travelTimes.insert(List.of(time));
      assertThat(travelTimes.find("ningdu", "H1", "C1")).contains(time);
      var edited = new KeptTravelTime("ningdu", "H1", "C1", 50, TravelSource.EDITED, 2, NOON);
      travelTimes.update(List.of(edited));
      assertThat(travelTimes.all("ningdu")).containsExactly(edited);
      travelTimes.delete(List.of(edited));
      assertThat(travelTimes.all("ningdu")).isEmpty();
    }

    @Test
    void everyWriteCountsInTheCountysRevision() {
      counties.countWrite("ningdu");
      counties.countWrite("ningdu");
      assertThat(counties.lock("ningdu").revision()).isEqualTo(2);
      assertThat(counties.find("ruijin").orElseThrow().revision()).isZero();
      assertThat(counties.find("nowhere")).isEmpty();
    }

    @Test
    void aSubmissionIsFoundByItsKey() {
      submissions.insert(new SubmissionStore.Submission("ningdu", "k", "abc", "P1", NOON));
      assertThat(submissions.find("ningdu", "k").orElseThrow().made()).isEqualTo("P1");
      assertThat(submissions.find("ruijin", "k")).isEmpty();
    }
  }

  @Nested
  @RepositoryTest
  class OnH2 extends Stored {}

  @Nested
  @RepositoryTest
  @ContextConfiguration(initializers = PostgresDatabase.class)
  class OnPostgres extends Stored {}
}
