/**
 * Paper: pages put together of text and marks, and made PDF with the font that prints them. Must
 * not know what is printed.
 */
@NullMarked
package org.zhishou.service.exchange.print;

import org.jspecify.annotations.NullMarked;
