@NullMarked
package org.zhishou.service.page;

import org.jspecify.annotations.NullMarked;
