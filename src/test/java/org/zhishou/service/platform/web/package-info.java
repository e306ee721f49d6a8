/** Tests of the room. */
@NullMarked
package org.zhishou.service.platform.web;

import org.jspecify.annotations.NullMarked;
