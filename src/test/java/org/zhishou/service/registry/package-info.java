/** Tests of the room of the same name. */
@NullMarked
package org.zhishou.service.registry;

import org.jspecify.annotations.NullMarked;
