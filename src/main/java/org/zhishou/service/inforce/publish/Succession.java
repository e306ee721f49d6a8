package org.zhishou.service.inforce.publish;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishou.engine.compare.RosterDifference;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.inforce.attendance.AttendanceStore;
import org.zhishou.service.inforce.attendance.Reality;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.HeldRoster;
import org.zhishou.service.rounds.kept.PublicationBasis;
import org.zhishou.service.rounds.round.Round;

/** Whether a draft may follow the version that holds. */
@Component
class Succession {
  private final DraftStore drafts;
  private final AttendanceStore attendances;

  Succession(DraftStore drafts, AttendanceStore attendances) {
    this.drafts = drafts;
    this.attendances = attendances;
  }

  /**
   * @param wanted null for the one that counts
   * @throws ProblemException where there is none
   */
  Draft draft(Round round, @Nullable String wanted) {
    var id = wanted == null ? round.draft() : wanted;
    if (id == null) {
      throw new ProblemException(ProblemCode.DRAFT_MISSING, round.id());
    }
    return drafts.one(round.key(), id);
  }

  /** It was made from the version that holds, and is not that version itself. */
  void expectNext(Draft draft, PublicationBasis latest) {
    if (draft.id().equals(latest.draft())) {
      throw new ProblemException(ProblemCode.DRAFT_PUBLISHED_ALREADY, draft.id(), latest.version());
    }
    var ancestor = draft.parent();
    while (ancestor != null && !ancestor.equals(latest.draft())) {
      ancestor = drafts.find(draft.roundKey(), ancestor).map(Draft::parent).orElse(null);
    }
    if (ancestor == null) {
      throw new ProblemException(ProblemCode.DRAFT_OUTDATED, draft.id(), latest.version());
    }
  }

  /** What was published of days that are past changes by what was recorded there, and only so. */
  void expectPastKept(HeldRoster latest, List<Duty> duties, LocalDate today) {
    var reality = new Reality(attendances.all(latest.roundKey()));
    var difference = RosterDifference.of(latest.duties(), duties);
    for (var list : List.of(difference.onlyInFirst(), difference.onlyInSecond())) {
      for (var duty : list) {
        if (duty.date().isBefore(today) && !reality.explains(duty)) {
          throw new ProblemException(ProblemCode.PAST_FIXED, duty.date(), today);
        }
      }
    }
  }
}
