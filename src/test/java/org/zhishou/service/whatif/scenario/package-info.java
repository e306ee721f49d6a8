/** Scenarios and sweeps over HTTP, on both databases. Must not know how an engine searches. */
@NullMarked
package org.zhishou.service.whatif.scenario;

import org.jspecify.annotations.NullMarked;
