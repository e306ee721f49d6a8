/**
 * Rosters as they were published: numbered versions that never change. Must not know how they came
 * about.
 */
@NullMarked
package org.zhishou.service.publication;

import org.jspecify.annotations.NullMarked;
