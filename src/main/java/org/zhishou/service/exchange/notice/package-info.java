/**
 * What is printed of published rosters: the notice (公示) that hangs at a centre and the assignment
 * letter (派驻通知) of a physician, as PDF, print page and editable document. Must not know
 * spreadsheets or calendars, nor why anybody is away.
 */
@NullMarked
package org.zhishou.service.exchange.notice;

import org.jspecify.annotations.NullMarked;
