package org.zhishou.service.planning.availability;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Who wrote something last, and when. */
record Written(@Schema(minimum = "1") long version, String by, Instant at) {
  static Written of(HandedIn part) {
    return new Written(part.version(), part.changedBy(), part.changedAt());
  }
}
