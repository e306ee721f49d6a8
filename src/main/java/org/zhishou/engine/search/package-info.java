/**
 * The planning model, its moves and the solver's configuration. Knows nothing of JSON or of who
 * asked.
 */
@NullMarked
package org.zhishou.engine.search;

import org.jspecify.annotations.NullMarked;
