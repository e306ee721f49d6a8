/**
 * One class per rule that hears of a duty given or taken and keeps its own cost, over tables made
 * once per problem. Must not know the auditor, nor who moves the duties and why.
 */
@NullMarked
package org.zhishou.engine.scoring;

import org.jspecify.annotations.NullMarked;
