/**
 * The kit for reading JSON strictly: shapes, places, names, and every fault with its pointer, code
 * and sentence. Must not know what any document is about.
 */
@NullMarked
package org.zhishou.engine.json;

import org.jspecify.annotations.NullMarked;
