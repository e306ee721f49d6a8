/** Tests of the room. */
@NullMarked
package org.zhishou.service.web;

import org.jspecify.annotations.NullMarked;
