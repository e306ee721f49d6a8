package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/registry")
@Tag(name = "Registry", description = "All that a county keeps, as one document")
class RegistryController {
  private static final List<String> MODES =
      List.of(ImportMode.EMPTY.name(), ImportMode.MERGE.name());

  private final RegistrySnapshots snapshots;
  private final RegistryImport imports;

  RegistryController(RegistrySnapshots snapshots, RegistryImport imports) {
    this.snapshots = snapshots;
    this.imports = imports;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER})
  @Stated(
      id = "exportRegistry",
      summary = "Export the registry",
      description =
          "The contract's problem without period, as it is planned: deactivated entries are left"
              + " out, and phones are never part of it. With a period added it can be solved.",
      answered = "The registry",
      answer = "Registry",
      tagged = true)
  ResponseEntity<RegistryDocument> export(@PathVariable String county) {
    var snapshot = snapshots.of(county);
    return Answers.withTag(snapshot.registry(), snapshot.county().revision());
  }

  @PostMapping
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "importRegistry",
      summary = "Import a registry",
      description =
          "All of it or nothing. Into an empty county, or with mode=MERGE beside what is there:"
              + " entries that the body names are added or replaced, a policy or calendar only"
              + " where it states one. Phones stay as they are. Travel times whose source is not"
              + " stated are MEASURED; ESTIMATED ones are not kept, but worked out again.",
      body = "Registry",
      answered = "What was done",
      query = "mode: EMPTY, unless stated, or MERGE")
  @Problems({ProblemCode.REGISTRY_NOT_EMPTY, ProblemCode.REGISTRY_FAULTY})
  ResponseEntity<ImportDocument> take(@PathVariable String county, Query query, JsonNode body) {
    var mode = query.word("mode", MODES).map(ImportMode::valueOf).orElse(ImportMode.EMPTY);
    query.check();
    return ResponseEntity.ok(imports.take(county, body, mode, null));
  }

  @PutMapping
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "replaceRegistry",
      summary = "Replace the registry",
      description =
          "All of it or nothing. Afterwards the body is all that is planned: entries that it does"
              + " not name are deactivated, travel times forgotten, policy and calendar as it"
              + " states or by default.",
      body = "Registry",
      answered = "What was done",
      conditional = true)
  @Problems(ProblemCode.REGISTRY_FAULTY)
  ResponseEntity<ImportDocument> replace(
      @PathVariable String county, Precondition condition, JsonNode body) {
    return ResponseEntity.ok(imports.take(county, body, ImportMode.REPLACE, condition));
  }
}
