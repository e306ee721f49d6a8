/**
 * The application's own texts in Chinese and English, from message bundles beside those who use
 * them. Must not know what they say or to whom.
 */
@NullMarked
package org.zhishou.service.platform.text;

import org.jspecify.annotations.NullMarked;
