/**
 * What was written and what was refused, by whom and when: one chain of entries for each county,
 * each bound to the one before by its hash, and the check that nobody changed them since. Must not
 * know users, HTTP or any feature; the check needs nothing but a JDBC connection.
 */
@NullMarked
package org.zhishou.service.auditlog;

import org.jspecify.annotations.NullMarked;
