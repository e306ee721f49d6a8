/**
 * From a draft to the version that holds: the gate that every published roster passes, what each
 * version changes and whom it touches, and who is shown what of it. Must not know how a draft came
 * about.
 */
@NullMarked
package org.zhishou.service.inforce.publish;

import org.jspecify.annotations.NullMarked;
