/** Tests of the room. */
@NullMarked
package org.zhishou.service.auditlog;

import org.jspecify.annotations.NullMarked;
