@NullMarked
package org.zhishou.service.platform.json;

import org.jspecify.annotations.NullMarked;
