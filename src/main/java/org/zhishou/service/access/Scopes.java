package org.zhishou.service.access;

/** What there is that a role may be held for. Whoever keeps the counties says it. */
public interface Scopes {
  /**
   * Whether a county has the hospital of a HOSPITAL_HR, the centre of a CENTRE or the physician of
   * a PHYSICIAN.
   */
  boolean isThere(String county, Role role, String id);
}
