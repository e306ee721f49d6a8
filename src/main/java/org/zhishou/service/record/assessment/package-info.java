/**
 * Assessment figures (考核), each with its numerator, its denominator and the wording of its basis,
 * and how evenly service is spread (健康公平). Must not know how anything is printed.
 */
@NullMarked
package org.zhishou.service.record.assessment;

import org.jspecify.annotations.NullMarked;
