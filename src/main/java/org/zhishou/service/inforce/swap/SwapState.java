package org.zhishou.service.inforce.swap;

import io.swagger.v3.oas.annotations.media.Schema;

/** How far a swap is. */
@Schema(enumAsRef = true)
enum SwapState {
  /** A physician offers a duty. */
  OFFERED,
  /** Another would take it; their hospitals have to agree. */
  TAKEN,
  /** The hospitals agree; the bureau has to approve. */
  CONFIRMED,
  /** The bureau approved, and published it. */
  APPROVED,
  /** A hospital or the bureau refused. */
  REFUSED,
  /** Whoever offered took it back. */
  WITHDRAWN
}
