package org.zhishou.engine.scoring;

/**
 * A rule that hears when a physician's first duty at a centre on a date is given and the last
 * taken.
 */
interface OnVisit {
  void visitStarted(int physician, int centre, int day);

  void visitEnded(int physician, int centre, int day);
}
