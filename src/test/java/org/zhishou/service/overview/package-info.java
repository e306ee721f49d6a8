@NullMarked
package org.zhishou.service.overview;

import org.jspecify.annotations.NullMarked;
