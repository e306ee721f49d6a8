/**
 * The statutory working calendar: which dates are worked and which are not, and whether that is
 * certain. Must not know centres, physicians or problems.
 */
@NullMarked
package org.zhishou.engine.calendar;

import org.jspecify.annotations.NullMarked;
