package org.zhishou.engine.explain;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.text.Text;

/**
 * What is missing, the reason in this roster, and why no roster could do better.
 *
 * @param cut the piece of the minimum cut that holds the centre's week short, null where some other
 *     roster may staff it, and for required sessions
 */
public record ExplainedShortage(Shortage shortage, @Nullable Text cut) {}
