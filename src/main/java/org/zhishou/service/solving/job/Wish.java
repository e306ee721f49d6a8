package org.zhishou.service.solving.job;

/** What is wanted of a job that somebody runs. */
enum Wish {
  GO_ON,
  STOP,
  /** It was deleted, or another node has it now: nothing that is still found counts. */
  FORGET
}
