package org.zhishou.engine.sample;

import static org.zhishou.engine.sample.Specialties.*;

import java.util.Set;
import java.util.SplittableRandom;
import org.zhishou.engine.problem.AwayLimit;
import org.zhishou.engine.problem.Policy;
import org.zhishou.engine.problem.Tier;
import org.zhishou.engine.problem.Title;

/** Six townships in the middle of 宁都县, for what must be done in a second. */
final class Small {
  private static final Set<String> TOWNSHIPS = Set.of("梅江镇", "青塘镇", "石上镇", "竹笮乡", "会同乡", "湛田乡");
  private static final String PEOPLES = "H1";
  private static final String CHINESE_MEDICINE = "H2";

  private Small() {}

  static CountySketch sketch(SplittableRandom random) {
    var plan =
        new CountyPlan(
            "宁都县",
            Township.ofCounty(Ningdu.COUNTY_CODE).stream()
                .filter(township -> TOWNSHIPS.contains(township.name()))
                .toList());
    plan.hospital(
        PEOPLES, "宁都县人民医院", Tier.TIER_III, "梅江镇", 2, new AwayLimit(PAEDIATRICS, 1, null, null));
    plan.staff(PEOPLES, GENERAL_MEDICINE, 3);
    plan.staff(PEOPLES, INTERNAL_MEDICINE, 4);
    plan.staff(PEOPLES, PAEDIATRICS, 2);
    plan.staff(PEOPLES, SURGERY, 1);
    plan.hospital(CHINESE_MEDICINE, "宁都县中医院", Tier.TIER_II, "梅江镇", 2);
    plan.staff(CHINESE_MEDICINE, TCM, 3);
    plan.centre("湛田乡").responsible(PEOPLES);
    plan.centre("青塘镇").responsible(PEOPLES, CHINESE_MEDICINE).asksFor(TCM, 2);
    plan.centre("石上镇").asksFor(PAEDIATRICS, 2);
    plan.ownStaff("石上镇", Title.ATTENDING, GENERAL_MEDICINE, 1);
    plan.ownStaff("梅江镇", Title.ATTENDING, GENERAL_MEDICINE, 2);
    return plan.sketch("宁都县 (6 of its centres)", true, Policy.DEFAULT, random);
  }
}
