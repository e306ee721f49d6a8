/**
 * Drafts under a planner's hand: edits of duties as clients send them, what they would cost before
 * they are saved, and the draft they become. Must not know how a roster is published.
 */
@NullMarked
package org.zhishou.service.planning.edit;

import org.jspecify.annotations.NullMarked;
