/**
 * Who steps in where duties fall vacant: ranked substitutes, chains of two moves, and one repair
 * for several vacancies. Must not know who asks, nor keep anything.
 */
@NullMarked
package org.zhishou.engine.substitute;

import org.jspecify.annotations.NullMarked;
