package org.zhishou.service.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler method; everybody else is answered by 403. A handler method without it is
 * nobody's.
 *
 * <p>Path variables have fixed names. Whose county is not {@code {county}} is answered by 404,
 * whatever their role. Those who may call by a role in {@link #own} alone are answered by 404
 * unless the path names their own: {@code {hospital}} of HOSPITAL_HR, {@code {centre}} of CENTRE,
 * {@code {physician}} of PHYSICIAN.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permitted {
  /** May call it for anything in their county. */
  Role[] value() default {};

  /** May call it for their own hospital, their own centre or themselves. */
  Role[] own() default {};

  /** Whether everybody may who is known, in any role or none. */
  boolean everyRole() default false;

  /** Whether everybody may who has a role. */
  boolean anyRole() default false;

  /** Whether those may too whose password somebody else made and who did not change it yet. */
  boolean withGivenPassword() default false;

  /**
   * Whether the handler records in the audit log what it writes. Where it does not, its method,
   * address and caller are recorded for it.
   */
  boolean recordsItself() default false;

  /**
   * Whether the handler runs in one transaction with its entry of the audit log. What it calls must
   * not try a transaction of its own again.
   */
  boolean writes() default false;
}
