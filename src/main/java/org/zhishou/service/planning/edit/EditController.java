package org.zhishou.service.planning.edit;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.idempotency.Sent;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Chosen;
import org.zhishou.service.platform.web.Form;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.rounds.round.RoundKey;

@RestController
@RequestMapping("/api/v1/counties/{county}/rounds/{round}/drafts/{draft}")
@Tag(name = "Drafts", description = "Solves of a round, and the rosters that came of them")
class EditController {
  private static final List<String> OUTCOME =
      List.of("accepted", "score", "change", "newlyBroken", "refusals", "duties", "names");

  private final DraftEditor editor;

  EditController(DraftEditor editor) {
    this.editor = editor;
  }

  @PostMapping("/preview")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "previewEdits",
      summary = "Try edits on a draft",
      description =
          """
          Nothing is saved. The answer says what every rule would cost more or less, which limits the edits would \
          newly break, and which of them cannot be carried out at all.\
          """,
      answered = "What the edits would do, all of them together",
      query = Chosen.STATED)
  ResponseEntity<OutcomeDocument> preview(
      RoundKey round, @PathVariable String draft, Query query, @Form EditsBody form) {
    var chosen = query.choose(OUTCOME);
    query.check();
    var tried = editor.preview(round, draft, form.edits());
    return Answers.passing(chosen.of(OutcomeDocument.of(tried)));
  }

  @PostMapping("/edit")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PLANNER},
      recordsItself = true)
  @Stated(
      id = "editDraft",
      summary = "Save a draft with edits as a new one",
      description =
          """
          All edits or none. The new draft names its parent, and counts where the parent did. Edits that break a limit \
          which held before are refused, and so are edits of past dates once the round is published. With `If-Match` \
          and the entity tag of the board, nothing is saved once another draft counts.\
          """,
      status = 201,
      answered = "The new draft; its roster is at the address in Location",
      creating = true)
  @Problems({
    ProblemCode.VERSION_MOVED,
    ProblemCode.ROUND_STATE_WRONG,
    ProblemCode.EDIT_REFUSED,
    ProblemCode.PAST_FIXED
  })
  ResponseEntity<SavedDraft> edit(
      RoundKey round,
      @PathVariable String draft,
      Caller caller,
      @Form EditsBody form,
      KeyedBody sent,
      HttpServletRequest request) {
    var expected = Precondition.ifGiven(request);
    var saved = editor.save(round, draft, form.edits(), Sent.of(sent), expected, caller);
    var address = request.getRequestURI().replaceAll("/[^/]+/edit$", "/" + saved.draft().id());
    return ResponseEntity.created(URI.create(address))
        .cacheControl(CacheControl.noStore())
        .body(SavedDraft.of(saved));
  }
}
