/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.county.registry;

import org.jspecify.annotations.NullMarked;
