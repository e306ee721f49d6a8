/**
 * The catalogue of rules: id, level, default weight, source. Data, no arithmetic: how a rule counts
 * is the business of the auditor and of scoring, each on its own.
 */
@NullMarked
package org.zhishou.engine.rulebook;

import org.jspecify.annotations.NullMarked;
