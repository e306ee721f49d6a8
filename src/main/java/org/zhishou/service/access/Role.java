package org.zhishou.service.access;

/** What somebody may be to a county. Whoever holds several may do what any of them may. */
public enum Role {
  /** Keeps the county's registry, its policy and its users. */
  BUREAU_ADMIN,
  /** Plans, publishes and amends the county's rounds. */
  PLANNER,
  /** Hands in the availability of the physicians of one hospital. */
  HOSPITAL_HR,
  /** Reads the roster of one centre, and records who came. */
  CENTRE,
  /** One physician: own roster, own wishes. */
  PHYSICIAN,
  /** Reads all counties, opens new ones and keeps the users of all. */
  PROVINCE,
  /** Reads all of a county, its log too, and changes nothing. */
  AUDITOR
}
