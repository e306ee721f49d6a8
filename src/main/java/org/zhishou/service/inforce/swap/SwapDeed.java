package org.zhishou.service.inforce.swap;

/** What was done to a swap. */
enum SwapDeed {
  OFFER,
  TAKE,
  /** Whoever took it steps back. */
  RELEASE,
  /** A hospital agrees. */
  CONFIRM,
  APPROVE,
  REFUSE,
  WITHDRAW
}
