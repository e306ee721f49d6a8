/**
 * Sentences for people: a key of the message bundles and its arguments, worded when a locale is
 * known. Knows nothing of rosters; every other room of the engine may speak through it.
 */
@NullMarked
package org.zhishou.engine.text;

import org.jspecify.annotations.NullMarked;
