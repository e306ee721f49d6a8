/**
 * Spreadsheets: rosters out, forms out, and what people filled in back in, checked and previewed
 * before any of it is kept. Must not know PDF or calendars, nor keep anything itself.
 */
@NullMarked
package org.zhishou.service.exchange.workbook;

import org.jspecify.annotations.NullMarked;
