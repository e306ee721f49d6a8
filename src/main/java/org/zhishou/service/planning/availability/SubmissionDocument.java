package org.zhishou.service.planning.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.Reminders.Progress;

/** How far an institution is, as the API shows it. */
@Schema(description = "How far a hospital or centre is with handing in.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubmissionDocument(
    @Schema(description = "A hospital or centre.") String institution,
    @Nullable String name,
    @Schema(allowableValues = {"HOSPITAL", "CENTRE"}) Kind kind,
    @Schema(minimum = "0", description = "Active ones that it employs.") int physicians,
    @Schema(minimum = "0", description = "Of how many something was handed in.") int submitted,
    @Schema(description = "Whether of all.") boolean complete,
    @Schema(description = "Of whom nothing was handed in.") List<Person> missing,
    @Schema(
            description =
                "Of whom the registry has absences that count no longer, since something else was"
                    + " handed in.")
        @Nullable List<Person> dropping,
    @Schema(description = "Who wrote last.") @Nullable String handedInBy,
    @Nullable Instant handedInAt,
    @Schema(minimum = "0", description = "How often it was reminded.") int reminders,
    @Nullable String remindedBy,
    @Nullable Instant remindedAt,
    @Schema(minimum = "0", description = "Counts the writes; 0: nothing was handed in.")
        long version) {

  /** A physician, by name where there is one. */
  @Schema(name = "SubmissionPerson")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Person(String id, @Nullable String name) {
    static List<Person> of(List<Entry> physicians) {
      return physicians.stream().map(one -> new Person(one.id(), one.name())).toList();
    }
  }

  static SubmissionDocument of(Progress progress) {
    var handIn = progress.handIn();
    return new SubmissionDocument(
        progress.institution().id(),
        progress.institution().name(),
        progress.institution().kind(),
        progress.physicians(),
        progress.physicians() - progress.missing().size(),
        progress.complete(),
        Person.of(progress.missing()),
        Person.of(progress.dropping()),
        handIn.handedInAt() == null ? null : handIn.handedInBy(),
        handIn.handedInAt(),
        handIn.reminders(),
        handIn.remindedAt() == null ? null : handIn.remindedBy(),
        handIn.remindedAt(),
        handIn.version());
  }
}
