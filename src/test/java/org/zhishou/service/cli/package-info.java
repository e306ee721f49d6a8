/** Tests of the room. */
@NullMarked
package org.zhishou.service.cli;

import org.jspecify.annotations.NullMarked;
