package org.zhishou.service.record.assessment;

import java.util.Locale;

/** The figures that centres, hospitals, counties and the province are assessed by. */
public enum FigureId {
  /** 达标率: weeks met of weeks with something required. */
  WEEKLY_ATTAINMENT,
  /** Centres with every week met. */
  CENTRES_WITH_EVERY_WEEK_MET,
  /** 下沉天数, by 10,000 residents. */
  DAYS_DEPLOYED,
  /** 派驻覆盖率: a year's figure. */
  POSTING_COVERAGE,
  /** Tours made of those due. */
  TOURS,
  /** Half-days of remote sessions. */
  REMOTE_SESSIONS,
  /** 县管乡用: days of centres' own staff whom a hospital manages. */
  MANAGED_STAFF_DAYS;

  /** In message bundles. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
