/** What the tests of the record's rooms share. */
@NullMarked
package org.zhishou.service.record;

import org.jspecify.annotations.NullMarked;
