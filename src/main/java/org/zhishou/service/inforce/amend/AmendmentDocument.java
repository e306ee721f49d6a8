package org.zhishou.service.inforce.amend;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.zhishou.engine.roster.RosterWriter;
import org.zhishou.service.inforce.publish.Judgement;
import org.zhishou.service.inforce.publish.RosterChanges;
import org.zhishou.service.rounds.kept.Draft;
import org.zhishou.service.rounds.kept.DraftStore;
import org.zhishou.service.rounds.kept.Gap;
import org.zhishou.service.rounds.kept.PublicationBasisStore;
import org.zhishou.service.rounds.kept.PublishedRoster;
import org.zhishou.service.rounds.kept.PublishedRosterStore;
import org.zhishou.service.rounds.kept.SnapshotStore;
import org.zhishou.service.rounds.round.RoundDesk;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An amendment as the API shows it: once there is a draft, what it changes, who must be told, and
 * what stands against publishing it.
 */
@Component
class AmendmentDocument {
  private final PublishedRosterStore published;
  private final PublicationBasisStore bases;
  private final SnapshotStore snapshots;
  private final DraftStore drafts;
  private final RoundDesk rounds;

  AmendmentDocument(
      PublishedRosterStore published,
      PublicationBasisStore bases,
      SnapshotStore snapshots,
      DraftStore drafts,
      RoundDesk rounds) {
    this.published = published;
    this.bases = bases;
    this.snapshots = snapshots;
    this.drafts = drafts;
    this.rounds = rounds;
  }

  static ObjectNode summary(Amendment amendment) {
    var json = JsonNodeFactory.instance.objectNode();
    json.put("id", amendment.id()).put("base", amendment.base());
    json.put("from", amendment.from().toString());
    json.put("status", amendment.status().name()).put("snapshot", amendment.snapshot());
    if (amendment.job() != null) {
      json.put("job", amendment.job());
    }
    if (amendment.draft() != null) {
      json.put("draft", amendment.draft());
    }
    json.put("madeBy", amendment.madeBy()).put("madeAt", amendment.madeAt().toString());
    if (amendment.endedAt() != null) {
      json.put("endedAt", amendment.endedAt().toString());
    }
    return json;
  }

  ObjectNode of(Amendment amendment, Locale locale) {
    var json = summary(amendment);
    json.set("asked", amendment.document());
    var id = amendment.draft();
    if (id != null) {
      drafts
          .find(amendment.county(), amendment.round(), id)
          .ifPresent(draft -> add(json, amendment, draft, locale));
    }
    return json;
  }

  private void add(ObjectNode json, Amendment amendment, Draft draft, Locale locale) {
    var problem = snapshots.find(amendment.county(), amendment.snapshot()).orElseThrow().checked();
    var base =
        published
            .find(amendment.county(), amendment.round(), amendment.base())
            .map(PublishedRoster::duties)
            .orElseThrow();
    json.set("score", RosterWriter.json(draft.roster().score()));
    var changes = RosterChanges.between(base, draft.duties());
    json.set("changes", changes.document(problem.problem()));
    var judgement = Judgement.of(problem, draft.duties(), rounds.today());
    var limits = json.putArray("limits");
    for (var finding : judgement.broken()) {
      limits.addObject().put("id", finding.rule().id()).put("message", finding.text().in(locale));
    }
    var writer = new RosterWriter(locale);
    var basis = bases.find(amendment.county(), amendment.round(), amendment.base()).orElseThrow();
    var gaps = json.putArray("gaps");
    var acknowledged = json.putArray("acknowledged");
    for (var shortage : judgement.gaps()) {
      basis
          .acknowledged(Gap.of(shortage), Gap.missing(shortage))
          .ifPresentOrElse(
              gap -> acknowledged.add(gap.document()), () -> gaps.add(writer.json(shortage)));
    }
    var names = changes.mentions(problem.problem()).shortages(judgement.gaps()).names();
    json.set("names", RosterWriter.json(names));
  }
}
