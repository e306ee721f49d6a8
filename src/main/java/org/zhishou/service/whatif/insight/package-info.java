/**
 * What can be said of a roster that is there: compared, explained, mended by advice, and who steps
 * in where somebody falls ill. Must not know how rosters come about, and changes none.
 */
@NullMarked
package org.zhishou.service.whatif.insight;

import org.jspecify.annotations.NullMarked;
