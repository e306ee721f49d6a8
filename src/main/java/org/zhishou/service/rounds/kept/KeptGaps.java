package org.zhishou.service.rounds.kept;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;

/** Acknowledged gaps as they are kept. */
record KeptGaps(List<KeptGap> gaps) {
  /** Of a tour with {@code window}, of a week with {@code week}, of a session with the others. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record KeptGap(
      String centre,
      @Nullable String tour,
      @Nullable LocalDate window,
      @Nullable LocalDate week,
      @Nullable LocalDate date,
      @Nullable Session session,
      @Nullable Mode mode,
      int missing,
      String reason) {
    static KeptGap of(AcknowledgedGap acknowledged) {
      var gap = acknowledged.gap();
      var tour = gap.site().tour();
      var inWeek = tour == null && gap.session() == null;
      return new KeptGap(
          gap.centre(),
          tour,
          tour == null ? null : gap.date(),
          inWeek ? gap.date() : null,
          gap.session() == null ? null : gap.date(),
          gap.session(),
          gap.site().isRemote() ? Mode.REMOTE : null,
          acknowledged.missing(),
          acknowledged.reason());
    }

    AcknowledgedGap gap() {
      var site = new Site(centre, mode == null ? Mode.ON_SITE : mode, tour);
      var day = window != null ? window : week != null ? week : date;
      return new AcknowledgedGap(
          new Gap(site, Objects.requireNonNull(day), session), missing, reason);
    }
  }
}
