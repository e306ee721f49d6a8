/**
 * Published duties as iCalendar: to be downloaded, and to be subscribed to at an address that only
 * its owner knows. Must not know spreadsheets or printing, nor why anybody is away.
 */
@NullMarked
package org.zhishou.service.exchange.calendar;

import org.jspecify.annotations.NullMarked;
