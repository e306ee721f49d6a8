/** Coordinates to one-way driving minutes. Must not know who travels or why. */
@NullMarked
package org.zhishou.engine.travel;

import org.jspecify.annotations.NullMarked;
