package org.zhishou.engine.sample;

import org.zhishou.engine.problem.CentreKind;

/** Names that nobody takes for real: counties are numbered by the sexagenary cycle (干支). */
final class SyntheticNames {
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final int CYCLE = 60;

  private SyntheticNames() {}

  /** 样本甲子县 is county 0; from county 60 on the cycle's number stands behind: 样本甲子2县. */
  static String county(int number, boolean district) {
    var stem = STEMS.charAt(number % STEMS.length());
    var branch = BRANCHES.charAt(number % BRANCHES.length());
    var cycle = number < CYCLE ? "" : String.valueOf(number / CYCLE + 1);
    return "样本" + stem + branch + cycle + (district ? "区" : "县");
  }

  static String centre(String county, int number, CentreKind kind) {
    return kind == CentreKind.COMMUNITY
        ? "%s%02d号社区卫生服务中心".formatted(county, number)
        : "%s%02d号卫生院".formatted(county, number);
  }
}
