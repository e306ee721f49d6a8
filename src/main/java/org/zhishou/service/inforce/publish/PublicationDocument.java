package org.zhishou.service.inforce.publish;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.problem.Title;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;

/** A version as it was published just now. */
@Schema(description = "A version as it was published just now.")
record PublicationDocument(
    String round,
    @Schema(minimum = "1") int version,
    String draft,
    String snapshot,
    String publishedBy,
    Instant publishedAt,
    List<GapDocument.Acknowledged> acknowledged,
    @Schema(description = "Limits that past duties broke by themselves; reported, not judged.")
        List<Finding> pastLimits,
    @Schema(description = "Weeks and sessions that are over.") List<Shortage> pastGaps,
    ChangesDocument changes,
    RosterNames names) {
  static PublicationDocument of(Publisher.Publication publication) {
    var roster = publication.roster();
    var basis = publication.basis();
    var gaps = publication.judgement().gapsBefore();
    var mentions = publication.changes().mentions(publication.problem()).shortages(gaps);
    basis.acknowledged().forEach(gap -> mentions.centre(gap.gap().centre()));
    return new PublicationDocument(
        roster.round(),
        roster.version(),
        basis.draft(),
        roster.snapshot(),
        roster.publishedBy(),
        roster.publishedAt(),
        basis.acknowledged().stream().map(GapDocument.Acknowledged::of).toList(),
        publication.judgement().brokenBefore(),
        gaps,
        ChangesDocument.of(publication.changes(), publication.problem()),
        mentions.names());
  }

  /** What a caller is shown of a version. */
  @Schema(
      name = "PublishedRoster",
      description =
          "What the caller is shown of a version. Of people it says who they are, and never why"
              + " they are away.")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Shown(
      String round,
      @Schema(minimum = "1") Integer version,
      Instant publishedAt,
      @Schema(
              description =
                  "This and snapshot, draft, acknowledged and roster for those who see the county.")
          @Nullable String publishedBy,
      @Nullable String snapshot,
      @Nullable String draft,
      @Nullable List<GapDocument.Acknowledged> acknowledged,
      @Schema(ref = "Roster") @JsonRawValue @Nullable String roster,
      List<Duty> duties,
      @Schema(description = "Those of the duties.") List<Person> physicians,
      @Schema(description = "Those of the duties.") List<Place> centres,
      @Schema(description = "Those of the duties; left out where there is none.")
          @Nullable List<Tour> tours,
      RosterNames names) {}

  /** Left out is the name that is not known, here and below. */
  @Schema(name = "PublishedPerson")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Person(
      String id, @Nullable String name, String institution, Title title, String specialty) {}

  @Schema(name = "PublishedPlace")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Place(String id, @Nullable String name) {}

  @Schema(name = "PublishedTour")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Tour(
      String id,
      @Nullable String name,
      @Schema(description = "From which it starts.") String centre,
      @Schema(description = "In the order of the way.") List<String> stops) {}

  /** What a version changed, as far as it concerns a caller. */
  @Schema(
      name = "PublishedChanges",
      description = "What a version changed, as far as it concerns the caller.")
  record Changed(
      String round,
      @Schema(minimum = "1") int version,
      @JsonUnwrapped ChangesDocument changes,
      RosterNames names) {}
}
