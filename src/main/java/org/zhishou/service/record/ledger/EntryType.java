package org.zhishou.service.record.ledger;

/** What kind of service an entry is; kinds are never added to one another. */
public enum EntryType {
  /** A duty clinic of somebody whom a hospital sent (值守). */
  DUTY,
  /** A relatively fixed stay at a centre (派驻). */
  POSTING,
  /** A day of a mobile team (巡诊). */
  TOUR,
  /** A session held from the own hospital (远程诊疗). */
  REMOTE,
  /** A duty clinic of the centre's own staff. */
  OWN;

  /** Whether it has a session; a posting has dates alone. */
  public boolean hasSession() {
    return this != POSTING;
  }
}
