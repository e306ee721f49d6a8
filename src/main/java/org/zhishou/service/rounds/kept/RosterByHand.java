package org.zhishou.service.rounds.kept;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.ShortageReasons;
import org.zhishou.engine.draft.DraftRoster;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Roster;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.platform.database.Packed;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.solving.job.RosterDocument;

/** The document of a roster that no search made: as a search's, but for the bound on its cost. */
public final class RosterByHand {
  private RosterByHand() {}

  public static RosterDocument document(DraftRoster draft) {
    var state = draft.state();
    var tables = draft.tables();
    var roster =
        new Roster(
                RosterStatus.COMPLETED,
                state.score(),
                draft.duties(),
                state.totals(),
                ShortageReasons.of(state),
                tables.checked().warnings())
            .withBounds(new Bounds(CoverageCertificate.of(tables).beside(state), null))
            .named(tables.checked().problem());
    return new RosterDocument(
        roster.score(), pack(roster, Language.CHINESE), pack(roster, Language.ENGLISH));
  }

  private static Packed pack(Roster roster, Locale locale) {
    return Packed.of(new RosterWriter(locale).write(roster).getBytes(UTF_8));
  }
}
