package org.zhishou.engine.sample;

import static org.zhishou.engine.sample.Specialties.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Tier;
import org.zhishou.engine.problem.Title;

/**
 * 黄岩区: a district of 8 community centres that open mornings, afternoons and some evenings, and 11
 * township centres up to 82 minutes into the mountains; three hospitals, the built-in calendar.
 */
final class Huangyan {
  static final String COUNTY_CODE = "331003";
  private static final String PEOPLES = "H1";
  private static final String CHINESE_MEDICINE = "H2";
  private static final String WOMEN_AND_CHILDREN = "H3";
  private static final List<String> COMMUNITIES =
      List.of("南城街道", "北城街道", "新前街道", "澄江街道", "江口街道", "高桥街道");
  private static final List<String> WEST = List.of("宁溪镇", "屿头乡", "上郑乡", "富山乡", "上垟乡");
  private static final List<String> MIDDLE = List.of("北洋镇", "头陀镇", "茅畲乡", "平田乡");

  private final CountyPlan plan = new CountyPlan("黄岩区", Township.ofCounty(COUNTY_CODE));

  static CountySketch sketch(SplittableRandom random) {
    var huangyan = new Huangyan();
    huangyan.hospitals();
    huangyan.communities();
    huangyan.townships();
    huangyan.ownStaff();
    return huangyan.plan.sketch("黄岩区", false, Policy.DEFAULT, random);
  }

  private void hospitals() {
    plan.hospital(
        PEOPLES,
        "黄岩区人民医院",
        Tier.TIER_III,
        "东城街道",
        1,
        new AwayLimit(GENERAL_MEDICINE, 2, null, null),
        new AwayLimit(INTERNAL_MEDICINE, 3, null, null),
        new AwayLimit(INTERNAL_MEDICINE, 2, LocalDate.of(2026, 12, 14), LocalDate.of(2026, 12, 25)),
        new AwayLimit(SURGERY, 2, null, null),
        new AwayLimit(PAEDIATRICS, 2, null, null));
    plan.staff(PEOPLES, GENERAL_MEDICINE, 5);
    plan.staff(PEOPLES, INTERNAL_MEDICINE, 7);
    plan.staff(PEOPLES, SURGERY, 3);
    plan.staff(PEOPLES, PAEDIATRICS, 3);
    plan.staff(PEOPLES, PSYCHIATRY, 2);
    plan.staff(PEOPLES, GERIATRICS, 2);
    plan.staff(PEOPLES, DERMATOLOGY, 1);
    plan.hospital(
        CHINESE_MEDICINE,
        "黄岩区中医院",
        Tier.TIER_II,
        "西城街道",
        2,
        new AwayLimit(TCM, 3, null, null),
        new AwayLimit(TCM, 2, LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20)));
    plan.staff(CHINESE_MEDICINE, TCM, 7);
    plan.staff(CHINESE_MEDICINE, REHABILITATION, 2);
    plan.staff(CHINESE_MEDICINE, INTERNAL_MEDICINE, 3);
    plan.hospital(
        WOMEN_AND_CHILDREN,
        "黄岩区妇幼保健院",
        Tier.TIER_II,
        "南城街道",
        2,
        new AwayLimit(PAEDIATRICS, 1, LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 11)));
    plan.staff(WOMEN_AND_CHILDREN, OBSTETRICS_GYNAECOLOGY, 3);
    plan.staff(WOMEN_AND_CHILDREN, PAEDIATRICS, 4);
  }

  private void communities() {
    COMMUNITIES.forEach(
        subdistrict -> plan.centre(subdistrict).openings(OpeningPatterns.halfDays()));
    plan.centre("东城街道").population = 112_000;
    plan.centre("东城街道")
        .dutyDaysPerWeek(5)
        .openings(
            OpeningPatterns.halfDays(2)
                .withRequired(DayOfWeek.MONDAY, Session.EVENING)
                .withRequired(DayOfWeek.THURSDAY, Session.EVENING)
                .with(DayOfWeek.SATURDAY, Session.MORNING))
        .asksFor(PAEDIATRICS, 4)
        .asksFor(PSYCHIATRY, 2);
    plan.centre("西城街道").population = 97_000;
    plan.centre("西城街道")
        .dutyDaysPerWeek(4)
        .openings(OpeningPatterns.halfDays(2).withRequired(DayOfWeek.TUESDAY, Session.EVENING))
        .asksFor(TCM, 4);
    plan.centre("南城街道")
        .openings(OpeningPatterns.halfDays().withRequired(DayOfWeek.WEDNESDAY, Session.EVENING))
        .asksFor(OBSTETRICS_GYNAECOLOGY, 2);
    plan.centre("江口街道")
        .openings(
            OpeningPatterns.halfDays()
                .withRequired(
                    DayOfWeek.SATURDAY,
                    Session.MORNING,
                    LocalDate.of(2026, 10, 10),
                    LocalDate.of(2026, 12, 26)));
    plan.centre("北城街道")
        .openings(
            OpeningPatterns.halfDays()
                .withRequired(
                    DayOfWeek.FRIDAY,
                    Session.EVENING,
                    LocalDate.of(2026, 11, 16),
                    LocalDate.of(2026, 12, 27)));
    plan.centre("新前街道").asksFor(GERIATRICS, 2);
    plan.centre("澄江街道").responsible(CHINESE_MEDICINE, WOMEN_AND_CHILDREN).asksFor(PAEDIATRICS, 2);
    plan.centre("高桥街道").responsible(PEOPLES, WOMEN_AND_CHILDREN);
  }

  private void townships() {
    WEST.forEach(township -> plan.centre(township).responsible(PEOPLES));
    MIDDLE.forEach(township -> plan.centre(township).responsible(PEOPLES, CHINESE_MEDICINE));
    plan.centre("宁溪镇").asksFor(PAEDIATRICS, 2).asksFor(INTERNAL_MEDICINE, 4);
    plan.centre("院桥镇")
        .openings(OpeningPatterns.fullDays(DayOfWeek.WEDNESDAY))
        .asksFor(PAEDIATRICS, 2);
    plan.centre("头陀镇").asksFor(TCM, 2);
    plan.centre("北洋镇").asksFor(SURGERY, 2);
    plan.centre("平田乡").asksFor(PSYCHIATRY, 1);
  }

  private void ownStaff() {
    plan.ownStaff("东城街道", Title.ASSOCIATE_CHIEF, GENERAL_MEDICINE, 3);
    plan.ownStaff("东城街道", Title.ATTENDING, TCM, 2);
    plan.ownStaff("西城街道", Title.ATTENDING, GENERAL_MEDICINE, 2);
    plan.ownStaff("新前街道", Title.ATTENDING, GENERAL_MEDICINE, 2);
    plan.ownStaff("北城街道", Title.ATTENDING, GENERAL_MEDICINE, null);
    plan.ownStaff("宁溪镇", Title.ASSOCIATE_CHIEF, GENERAL_MEDICINE, 2);
    plan.ownStaff("宁溪镇", Title.ATTENDING, TCM, 1);
    plan.ownStaff("院桥镇", Title.ATTENDING, SURGERY, 2);
    plan.ownStaff("头陀镇", Title.ATTENDING, GENERAL_MEDICINE, 1);
    plan.ownStaff("富山乡", Title.ATTENDING, GENERAL_MEDICINE, 2);
  }
}
