/**
 * The ledger (台账): what was served, by whom, where and when, only ever added to, and sealed with
 * its quarter. Must not know what is figured or reported from it.
 */
@NullMarked
package org.zhishou.service.record.ledger;

import org.jspecify.annotations.NullMarked;
