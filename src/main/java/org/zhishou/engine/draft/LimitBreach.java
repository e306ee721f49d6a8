package org.zhishou.engine.draft;

import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;

/**
 * A limit that a change newly breaks, or breaks by more than before, and by whom, when and where.
 */
public record LimitBreach(Rule rule, Text text) {}
