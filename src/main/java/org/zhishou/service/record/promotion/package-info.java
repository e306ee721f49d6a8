/**
 * Service at primary level towards promotion (Physicians Law 2021, art. 46): how much there is,
 * what is missing and until when. Must not know how a round is planned.
 */
@NullMarked
package org.zhishou.service.record.promotion;

import org.jspecify.annotations.NullMarked;
