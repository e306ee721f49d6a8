package org.zhishou.service.inforce.amend;

/** How what an amendment leaves vacant is filled. */
enum Repair {
  /** It stays vacant. */
  NOTHING,
  /** By the cheapest substitutes and chains of two moves. */
  SUBSTITUTES,
  /** By a search over all that is still to come, which keeps to the published roster. */
  SOLVE
}
