package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhishou.engine.problem.Session.EVENING;
import static org.zhishou.engine.problem.Session.FULL_DAY;
import static org.zhishou.engine.problem.Session.MORNING;
import static org.zhishou.engine.problem.UnavailabilityReason.NIGHT_SHIFT;
import static org.zhishou.engine.rulebook.Rule.AVAILABILITY;
import static org.zhishou.engine.rulebook.Rule.DAILY_LIMIT;
import static org.zhishou.engine.rulebook.Rule.EQUITY;
import static org.zhishou.engine.rulebook.Rule.PERMITTED_CENTRE;
import static org.zhishou.engine.rulebook.Rule.WEEKLY_COVERAGE;
import static org.zhishou.engine.rulebook.Rule.WEEKLY_LIMIT;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishou.engine.problem.Counties;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.problem.UnavailabilityReason;
import org.zhishou.engine.rulebook.Rule;

class FindingTextsTest {
  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle(
        "org.zhishou.engine.text." + name,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** A roster that costs something by every rule. */
  private static TinyCounty everythingWrong() {
    return TinyCounty.ofWeeks(2)
        .weight(EQUITY, 1)
        .hospital("H1", h -> h.maxAway(0))
        .hospital("H2")
        .centre(
            "C1",
            c ->
                c.dutyDaysPerWeek(2)
                    .population(2_000)
                    .openOnWeekdays(FULL_DAY, 3)
                    .required(DayOfWeek.FRIDAY, EVENING)
                    .open(DayOfWeek.TUESDAY, EVENING)
                    .responsible("H2")
                    .requests("PAEDIATRICS", 2))
        .centre("C2", c -> c.population(1_000))
        .minutes("H1", "C1", 98)
        .physician(
            "P12",
            p ->
                p.named("张医师")
                    .title(Title.RESIDENT)
                    .permittedAt("C2")
                    .maxDutyDaysInPeriod(1)
                    .unavailable("2026-10-12", "2026-10-12", NIGHT_SHIFT)
                    .undesired("2026-10-12")
                    .preferred("2026-10-13"))
        .physician("P2", p -> p.serviceDaysTarget(3))
        .baseline("C2", "2026-10-16", FULL_DAY, "P2", false)
        .duties("C1", "P12", "2026-10-12", "2026-10-13", "2026-10-14")
        .duty("C1", "2026-10-13", EVENING, "P12")
        .duties("C2", "P12", "2026-10-14");
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void everyRuleIsWordedInBothLanguages(Rule rule) {
    for (var what : List.of("name", "asks", "finding")) {
      var key = "rules." + rule.id() + "." + what;
      assertThat(bundle("rules", Locale.ROOT).getString(key)).isNotBlank();
      assertThat(bundle("rules", Locale.ENGLISH).getString(key))
          .isNotBlank()
          .isNotEqualTo(bundle("rules", Locale.ROOT).getString(key));
    }
  }

  @Test
  void everyRulesFindingsAreWholeSentencesInBothLanguages() {
    var findings = everythingWrong().audit().findings();
    var rules = EnumSet.noneOf(Rule.class);
    for (var finding : findings) {
      rules.add(finding.rule());
      for (var locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
        assertThat(finding.text().in(locale))
            .isNotBlank()
            .doesNotContain("{", "audit.", "rules.", "null");
      }
    }
    assertThat(rules)
        .containsAll(Counties.oneCentreOnePhysician().problem().rules())
        .contains(Rule.EQUITY);
  }

  @Test
  void aFindingNamesWhoWhenHowMuchAndTheLimit() {
    var audit = everythingWrong().audit();
    assertThat(english(audit, WEEKLY_LIMIT))
        .containsExactly("张医师: 3 duty days in the week of 2026-10-12, limit 2");
    assertThat(audit.findings(WEEKLY_LIMIT).getFirst().text().in(Locale.CHINA))
        .isEqualTo("张医师：2026-10-12 当周值守 3 天，上限 2 天");
    assertThat(english(audit, DAILY_LIMIT))
        .containsExactly(
            "张医师: 3 half-days on 2026-10-13, limit 2", "张医师: 4 half-days on 2026-10-14, limit 2");
    assertThat(english(audit, WEEKLY_COVERAGE))
        .containsExactly(
            "C1: 0 duty days in the week of 2026-10-19, required 2",
            "C2: 1 duty day in the week of 2026-10-12, required 3",
            "C2: 0 duty days in the week of 2026-10-19, required 3");
    assertThat(english(audit, PERMITTED_CENTRE).getFirst())
        .isEqualTo(
            "张医师 is on duty at C1 on 2026-10-12 (full day) and not permitted there: the"
                + " centre is not among the physician's permitted centres, nor is the physician's"
                + " hospital responsible for it");
    assertThat(english(audit, AVAILABILITY).getFirst())
        .isEqualTo(
            "张医师 is on duty at C1 on 2026-10-12 (full day) but cannot be sent: night shift"
                + " from 2026-10-12 to 2026-10-12");
  }

  @Test
  void everyWordOfTheDomainIsThere() {
    for (var locale : new Locale[] {Locale.CHINA, Locale.ENGLISH}) {
      for (var session : Session.values()) {
        assertThat(FindingWords.session(session).in(locale)).isNotBlank();
      }
      for (var weekday : DayOfWeek.values()) {
        assertThat(FindingWords.weekday(weekday).in(locale)).isNotBlank();
      }
      for (var title : Title.values()) {
        assertThat(FindingWords.title(title).in(locale)).isNotBlank();
      }
      for (var reason : UnavailabilityReason.values()) {
        assertThat(FindingWords.reason(reason).in(locale)).isNotBlank();
      }
    }
  }

  @Test
  void eachReasonNotToServeThereHasItsWords() {
    var county =
        TinyCounty.ofWeeks(1)
            .hospital("H1")
            .hospital("H2")
            .centre("C1", c -> c.responsible("H2").openOnWeekdays(MORNING, 1))
            .centre("C2")
            .physician("P1")
            .physician("P2", p -> p.permittedAt())
            .physician("P3", p -> p.employedBy("C1"))
            .duty("C1", "2026-10-12", MORNING, "P1")
            .duties("C2", "P2", "2026-10-13")
            .duties("C2", "P3", "2026-10-14");
    assertThat(english(county.audit(), PERMITTED_CENTRE))
        .satisfiesExactly(
            hospital -> assertThat(hospital).endsWith("hospitals do not include the physician's"),
            physician -> assertThat(physician).endsWith("the physician's permitted centres"),
            own -> assertThat(own).endsWith("own staff of another centre serve only there"));
  }

  private static List<String> english(Audit audit, Rule rule) {
    return audit.findings(rule).stream().map(finding -> finding.text().in(Locale.ENGLISH)).toList();
  }
}
