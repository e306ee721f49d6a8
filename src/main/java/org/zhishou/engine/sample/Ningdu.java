package org.zhishou.engine.sample;

import static org.zhishou.engine.sample.Specialties.*;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Tier;
import org.zhishou.engine.problem.Title;

/**
 * 宁都县: a mountain county, 23 township centres, both hospitals in the county seat. The travel limit
 * is 120 minutes because 东韶乡 is 107 away; 肖田乡, 131 by the formula, is reached by the people's
 * hospital alone, over a road that counts as measured, and has staff of its own.
 */
final class Ningdu {
  static final String COUNTY_CODE = "360730";
  private static final String PEOPLES = "H1";
  private static final String CHINESE_MEDICINE = "H2";
  private static final List<String> NORTH =
      List.of("东山坝镇", "洛口镇", "小布镇", "东韶乡", "肖田乡", "钓峰乡", "大沽乡");
  private static final List<String> SOUTH = List.of("长胜镇", "黄石镇", "对坊乡");
  private static final List<String> EAST = List.of("固村镇", "固厚乡", "田埠乡");

  private final CountyPlan plan = new CountyPlan("宁都县", Township.ofCounty(COUNTY_CODE));

  static CountySketch sketch(SplittableRandom random) {
    var ningdu = new Ningdu();
    ningdu.hospitals();
    ningdu.centres();
    ningdu.ownStaff();
    ningdu.roads();
    return ningdu.plan.sketch("宁都县", true, Policy.DEFAULT.withMaxTravelMinutes(120), random);
  }

  private void hospitals() {
    plan.hospital(
        PEOPLES,
        "宁都县人民医院",
        Tier.TIER_III,
        "梅江镇",
        1,
        new AwayLimit(GENERAL_MEDICINE, 4, null, null),
        new AwayLimit(INTERNAL_MEDICINE, 4, null, null),
        new AwayLimit(INTERNAL_MEDICINE, 3, LocalDate.of(2026, 12, 7), LocalDate.of(2026, 12, 18)),
        new AwayLimit(SURGERY, 2, null, null),
        new AwayLimit(PAEDIATRICS, 2, null, null),
        new AwayLimit(PAEDIATRICS, 1, LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 10)),
        new AwayLimit(PAEDIATRICS, 1, LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 4)),
        new AwayLimit(OBSTETRICS_GYNAECOLOGY, 2, null, null));
    plan.staff(PEOPLES, GENERAL_MEDICINE, 7);
    plan.staff(PEOPLES, INTERNAL_MEDICINE, 9);
    plan.staff(PEOPLES, SURGERY, 5);
    plan.staff(PEOPLES, PAEDIATRICS, 4);
    plan.staff(PEOPLES, OBSTETRICS_GYNAECOLOGY, 4);
    plan.staff(PEOPLES, PSYCHIATRY, 2);
    plan.staff(PEOPLES, OPHTHALMOLOGY, 1);
    plan.staff(PEOPLES, DERMATOLOGY, 1);
    plan.hospital(
        CHINESE_MEDICINE,
        "宁都县中医院",
        Tier.TIER_II,
        "梅江镇",
        2,
        new AwayLimit(TCM, 4, null, null),
        new AwayLimit(TCM, 3, LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 13)),
        new AwayLimit(REHABILITATION, 1, null, null));
    plan.staff(CHINESE_MEDICINE, TCM, 8);
    plan.staff(CHINESE_MEDICINE, INTERNAL_MEDICINE, 4);
    plan.staff(CHINESE_MEDICINE, ORTHOPAEDICS, 3);
    plan.staff(CHINESE_MEDICINE, REHABILITATION, 2);
  }

  private void centres() {
    NORTH.forEach(township -> plan.centre(township).responsible(PEOPLES));
    SOUTH.forEach(township -> plan.centre(township).responsible(CHINESE_MEDICINE));
    EAST.forEach(township -> plan.centre(township).responsible(PEOPLES, CHINESE_MEDICINE));
    plan.centre("梅江镇").population = 186_000;
    plan.centre("梅江镇").dutyDaysPerWeek(5).asksFor(PAEDIATRICS, 4).asksFor(PSYCHIATRY, 2);
    plan.centre("长胜镇").asksFor(TCM, 4);
    plan.centre("黄陂镇").asksFor(OBSTETRICS_GYNAECOLOGY, 2);
    plan.centre("石上镇")
        .openings(OpeningPatterns.fullDays(DayOfWeek.TUESDAY))
        .asksFor(PAEDIATRICS, 2);
    plan.centre("赖村镇").openings(OpeningPatterns.fullDays(DayOfWeek.THURSDAY)).asksFor(SURGERY, 2);
    plan.centre("东山坝镇").asksFor(PAEDIATRICS, 2);
    plan.centre("洛口镇").asksFor(INTERNAL_MEDICINE, 4);
    plan.centre("青塘镇").asksFor(PSYCHIATRY, 1);
    plan.centre("固村镇").asksFor(TCM, 2);
    plan.centre("会同乡").asksFor(PAEDIATRICS, 2);
    plan.centre("黄石镇").asksFor(ORTHOPAEDICS, 2);
  }

  private void ownStaff() {
    plan.ownStaff("梅江镇", Title.ASSOCIATE_CHIEF, GENERAL_MEDICINE, 4);
    plan.ownStaff("梅江镇", Title.ATTENDING, TCM, 2);
    plan.ownStaff("长胜镇", Title.ATTENDING, GENERAL_MEDICINE, null);
    plan.ownStaff("黄陂镇", Title.ASSOCIATE_CHIEF, GENERAL_MEDICINE, 2);
    plan.ownStaff("黄陂镇", Title.ATTENDING, INTERNAL_MEDICINE, 2);
    plan.ownStaff("石上镇", Title.ATTENDING, TCM, 2);
    plan.ownStaff("洛口镇", Title.ATTENDING, GENERAL_MEDICINE, 2);
    plan.ownStaff("小布镇", Title.ATTENDING, SURGERY, 1);
    plan.ownStaff("东韶乡", Title.ATTENDING, GENERAL_MEDICINE, 1);
    plan.ownStaff("肖田乡", Title.ATTENDING, GENERAL_MEDICINE, 2);
  }

  private void roads() {
    plan.measured(PEOPLES, "肖田乡", 115);
    plan.measured(PEOPLES, "东韶乡", 98);
    plan.measured(PEOPLES, "钓峰乡", 74);
    plan.measured(PEOPLES, "竹笮乡", 19);
    plan.measured(CHINESE_MEDICINE, "竹笮乡", 19);
    plan.measured(CHINESE_MEDICINE, "对坊乡", 66);
  }
}
