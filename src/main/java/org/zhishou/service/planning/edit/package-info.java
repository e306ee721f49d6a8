/**
 * Drafts under a planner's hand: rosters laid out as boards, edits of duties as clients send them,
 * what they and every other place would cost before they are saved, and the draft they become. Must
 * not know how a roster is published.
 */
@NullMarked
package org.zhishou.service.planning.edit;

import org.jspecify.annotations.NullMarked;
