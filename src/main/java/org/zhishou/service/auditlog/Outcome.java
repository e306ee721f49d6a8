package org.zhishou.service.auditlog;

/** Whether what an entry tells was done. */
public enum Outcome {
  DONE,
  REFUSED
}
