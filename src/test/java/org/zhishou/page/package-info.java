/**
 * Stories told in the browser, on the built page and the whole application with its sample county.
 * They know the page and the API, and nothing of the rooms behind.
 */
@NullMarked
package org.zhishou.page;

import org.jspecify.annotations.NullMarked;
