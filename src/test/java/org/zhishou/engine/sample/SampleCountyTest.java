package org.zhishou.engine.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.engine.problem.Hospital;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;

class SampleCountyTest {
  private static final SampleOptions QUARTER = SampleOptions.of(13, 1);

  static List<RosterProblem> everySample() {
    return List.of(
        SampleCounty.ningdu(1),
        SampleCounty.ningdu(7),
        SampleCounty.ningdu(QUARTER.withTight(true).withHalfDays(true)),
        SampleCounty.huangyan(1),
        SampleCounty.huangyan(7),
        SampleCounty.huangyan(QUARTER.withTight(true).withHalfDays(true)),
        SampleCounty.ningdu(QUARTER.withMeasures(true)),
        SampleCounty.huangyan(QUARTER.withMeasures(true)),
        SampleCounty.small(1),
        SampleCounty.small(SampleOptions.of(1, 1).withTight(true)),
        SampleCounty.province(6, 1),
        SampleCounty.province(200, 1));
  }

  @ParameterizedTest
  @MethodSource("everySample")
  void a_sample_reads_without_faults_and_without_warnings(RosterProblem problem) {
    var checked = new ProblemReader().read(new ProblemWriter().pretty(problem));
    assertThat(checked.warnings()).isEmpty();
    assertThat(checked.problem()).isEqualTo(problem);
  }

  @ParameterizedTest
  @MethodSource("everySample")
  void names_are_unique_within_a_sample(RosterProblem problem) {
    assertThat(problem.physicians()).extracting(Physician::name).doesNotHaveDuplicates();
    assertThat(problem.centres()).extracting(Centre::name).doesNotHaveDuplicates();
    assertThat(problem.hospitals()).extracting(Hospital::name).doesNotHaveDuplicates();
  }

  @Test
  void the_same_seed_gives_the_same_problem_and_another_seed_another() {
    assertThat(SampleCounty.ningdu(5)).isEqualTo(SampleCounty.ningdu(5));
    assertThat(SampleCounty.province(40, 5)).isEqualTo(SampleCounty.province(40, 5));
    assertThat(SampleCounty.ningdu(5)).isNotEqualTo(SampleCounty.ningdu(6));
  }

  @Test
  void another_seed_changes_who_and_not_how_many() {
    var one = SampleCounty.ningdu(1).physicians();
    var other = SampleCounty.ningdu(2).physicians();
    assertThat(one).hasSameSizeAs(other);
    assertThat(one.stream().filter(p -> p.permittedCentres() != null))
        .hasSize((int) other.stream().filter(p -> p.permittedCentres() != null).count());
  }

  @Test
  void ningdu_has_all_its_townships_and_uses_the_contract_widely() {
    var problem = SampleCounty.ningdu(1);
    assertThat(problem.centres())
        .hasSize(23)
        .extracting(Centre::kind)
        .containsOnly(CentreKind.TOWNSHIP);
    assertThat(problem.period().weeks()).isEqualTo(13);
    assertThat(problem.physicians())
        .anyMatch(p -> p.permittedCentres() != null)
        .anyMatch(p -> p.maxTravelMinutes() != null)
        .anyMatch(p -> p.maxDutyDaysInPeriod() != null)
        .anyMatch(p -> p.workloadPercent() < 100)
        .anyMatch(p -> p.carriedOverDutyDays() % 1 != 0)
        .anyMatch(p -> p.serviceDaysTarget() > 0)
        .anyMatch(p -> !p.regularAt().isEmpty())
        .anyMatch(p -> !p.weeklyUnavailable().isEmpty())
        .anyMatch(p -> !p.ownClinics().isEmpty())
        .anyMatch(p -> !p.undesired().isEmpty())
        .anyMatch(p -> !p.preferred().isEmpty());
  }

  @Test
  void huangyan_opens_half_days_evenings_and_second_seats() {
    var problem = SampleCounty.huangyan(1);
    assertThat(problem.centres()).hasSize(19);
    assertThat(problem.centres().stream().filter(c -> c.kind() == CentreKind.COMMUNITY)).hasSize(8);
    assertThat(problem.hospitals()).hasSize(3);
    var sessions =
        problem.centres().stream()
            .map(Centre::openSessions)
            .filter(open -> open != null)
            .flatMap(List::stream)
            .toList();
    assertThat(sessions)
        .anyMatch(open -> open.session() == Session.EVENING && open.required())
        .anyMatch(open -> open.session() == Session.MORNING && open.seats() == 2)
        .anyMatch(open -> open.from() != null);
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 35, 200, 1000})
  void a_province_has_as_many_centres_as_asked_for(int centres) {
    var problem = SampleCounty.province(centres, 1);
    assertThat(problem.centres()).hasSize(centres);
    var hospitals = problem.hospitals().stream().map(Hospital::id).collect(Collectors.toSet());
    assertThat(problem.centres())
        .allSatisfy(c -> assertThat(hospitals).containsAll(c.responsibleHospitals()));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5, 2401})
  void a_province_of_any_other_size_is_refused(int centres) {
    assertThatThrownBy(() -> SampleCounty.province(centres, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("centres is " + centres)
        .hasMessageContaining("6 to 2400");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 28})
  void a_period_out_of_range_is_refused(int weeks) {
    assertThatThrownBy(() -> SampleOptions.of(weeks, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weeks is " + weeks + "; a period has 1 to 27 weeks");
  }

  @Test
  void a_tight_sample_is_the_full_one_less_a_third_of_the_dispatched() {
    var full = SampleCounty.ningdu(QUARTER).physicians();
    var tight = SampleCounty.ningdu(QUARTER.withTight(true)).physicians();
    var dispatched = full.stream().filter(p -> p.institution().startsWith("H")).count();
    assertThat(new HashSet<>(full)).containsAll(tight);
    assertThat(full.size() - tight.size()).isBetween((int) dispatched / 4, (int) dispatched / 3);
  }

  @Test
  void all_measures_are_tours_of_every_centre_remote_clinics_of_the_far_ones_and_two_postings() {
    var ningdu = SampleCounty.ningdu(QUARTER.withMeasures(true));
    assertThat(ningdu.tours()).hasSameSizeAs(ningdu.centres());
    assertThat(ningdu.tours()).allMatch(tour -> tour.windows().size() == 3 && tour.seats() == 3);
    assertThat(ningdu.centres()).filteredOn(Centre::hasRemoteSessions).hasSizeBetween(5, 15);
    assertThat(ningdu.postings()).hasSize(2);
    assertThat(ningdu.physicians()).isEqualTo(SampleCounty.ningdu(QUARTER).physicians());
  }

  @Test
  void half_days_come_only_where_the_way_is_short() {
    var problem = SampleCounty.ningdu(QUARTER.withHalfDays(true));
    assertThat(problem.centres())
        .filteredOn(centre -> centre.name() != null && centre.name().contains("竹笮乡"))
        .allMatch(centre -> centre.openSessions() != null);
    assertThat(problem.centres())
        .filteredOn(centre -> centre.name() != null && centre.name().contains("肖田乡"))
        .allMatch(centre -> centre.openSessions() == null);
  }

  @Test
  void a_period_into_a_year_without_notice_leaves_the_calendar_to_the_reader() {
    assertThat(SampleCounty.ningdu(SampleOptions.of(13, 1)).calendar()).isNotNull();
    assertThat(SampleCounty.ningdu(SampleOptions.of(20, 1)).calendar()).isNull();
  }
}
