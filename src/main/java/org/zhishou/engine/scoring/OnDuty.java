package org.zhishou.engine.scoring;

/** A rule that hears of every duty. */
interface OnDuty {
  void dutyGiven(int seat, int session, int physician);

  void dutyTaken(int seat, int session, int physician);
}
