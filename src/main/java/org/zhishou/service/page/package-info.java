/**
 * Hands out the built page, with the headers that keep it to itself: its shell for every address of
 * the page, its assets for a year. It must not know what the page shows: that is asked of the API.
 */
@NullMarked
package org.zhishou.service.page;

import org.jspecify.annotations.NullMarked;
