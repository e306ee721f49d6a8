/**
 * The independent auditor: problem and duties to cost per rule and findings in words, in plain
 * loops over the contract. Shares the rulebook with scoring and no arithmetic: neither may use the
 * other.
 */
@NullMarked
package org.zhishou.engine.audit;

import org.jspecify.annotations.NullMarked;
