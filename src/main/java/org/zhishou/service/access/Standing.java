package org.zhishou.service.access;

/**
 * Whether what a caller showed still admits them as the same caller, for answers that outlast their
 * request: a token may be revoked, a session end, a password or a role change in the meantime.
 */
@FunctionalInterface
public interface Standing {
  boolean holds();

  /** Of who calls in this thread; asked later, from any thread. */
  static Standing current() {
    return CurrentCaller.require().standing();
  }
}
