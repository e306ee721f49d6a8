/**
 * How the engine's records stand in answers: as the contract has them, their sentences in the
 * reader's language; and documents passed on as they are kept. Must not know who answers.
 */
@NullMarked
package org.zhishou.service.platform.json;

import org.jspecify.annotations.NullMarked;
