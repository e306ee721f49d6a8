package org.zhishou.service.registry;

/** Asked of an entry before and after a write, within its transaction. */
@FunctionalInterface
interface EntryGuard {
  /**
   * @throws org.zhishou.service.web.ProblemException if it is none of the caller's business
   */
  void check(Entry entry);
}
