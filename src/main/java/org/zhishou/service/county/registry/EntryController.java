package org.zhishou.service.county.registry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

/** What can be done with the entries of one kind; each kind has a controller that inherits it. */
abstract class EntryController {
  private static final List<String> SORTABLE = List.of("id", "name", "createdAt", "updatedAt");
  private static final List<String> FLAGS = List.of("true", "false");

  private final Entries entries;
  private final EntryNames names;
  private final Kind kind;

  EntryController(Entries entries, EntryNames names, Kind kind) {
    this.entries = entries;
    this.names = names;
    this.kind = kind;
  }

  /** The properties of this kind to filter by, each with the values permitted; empty: any. */
  abstract Map<String, List<String>> filterable();

  @GetMapping
  @Permitted(anyRole = true)
  @Stated(
      id = "list{Many}",
      summary = "List the {many}",
      description =
          "Those that the caller may see, deactivated ones too; in the order in which they came"
              + " unless sorted otherwise.",
      answered = "A page of the list",
      answer = "Kept{One}Page",
      listing = true,
      query = {
        "sort: Properties to sort by, such as `name,-updatedAt`; a minus sorts downwards",
        "name: Only those whose name contains this",
        "active: true or false"
      })
  ResponseEntity<PageDocument<EntryDocument>> list(
      @PathVariable String county, Caller caller, HttpServletRequest request) {
    var filters = new LinkedHashMap<String, List<String>>(filterable());
    filters.put("name", List.of());
    filters.put("active", FLAGS);
    var sortable = new ArrayList<>(SORTABLE);
    sortable.addAll(filterable().keySet());
    var listing = Listing.of(request, sortable, filters);
    var sight = new RegistrySight(caller);
    var found = entries.page(county, kind, listing, sight);
    var items = names.beside(county, found.items().stream().map(sight::show).toList());
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      id = "create{One}",
      summary = "Add a {one}",
      description =
          "Under an id of the client's own choosing. A hospital's staff office adds its own"
              + " physicians.",
      body = "{One}Draft",
      status = 201,
      answered = "The {one} as it is kept",
      answer = "Kept{One}",
      tagged = true,
      creating = true)
  @Problems({ProblemCode.REGISTRY_FAULTY, ProblemCode.ROUND_BEING_PLANNED})
  ResponseEntity<EntryDocument> create(
      @PathVariable String county, Caller caller, KeyedBody body, HttpServletRequest request) {
    var sight = new RegistrySight(caller);
    var entry = entries.create(county, kind, body, sight);
    return Answers.created(request, entry.id(), names.beside(sight.show(entry)), entry.version());
  }

  @GetMapping("/{id}")
  @Permitted(anyRole = true)
  @Stated(
      id = "get{One}",
      summary = "Look at a {one}",
      answered = "The {one} as it is kept",
      answer = "Kept{One}",
      tagged = true)
  ResponseEntity<EntryDocument> one(
      @PathVariable String county, @PathVariable String id, Caller caller) {
    return answer(entries.one(county, kind, id, new RegistrySight(caller)), caller);
  }

  @PutMapping("/{id}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      id = "edit{One}",
      summary = "Edit a {one}",
      description =
          "The body replaces the {one} whole: what it leaves out has its default. It may be what"
              + " was read, edited.",
      body = "{One}Draft",
      answered = "The {one} as it is kept now",
      answer = "Kept{One}",
      tagged = true,
      conditional = true)
  @Problems({ProblemCode.REGISTRY_FAULTY, ProblemCode.ROUND_BEING_PLANNED})
  ResponseEntity<EntryDocument> edit(
      @PathVariable String county,
      @PathVariable String id,
      Caller caller,
      Precondition condition,
      JsonNode json) {
    return answer(
        entries.edit(county, kind, id, json, condition, new RegistrySight(caller)), caller);
  }

  @PostMapping("/{id}/deactivate")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      id = "deactivate{One}",
      summary = "Deactivate a {one}",
      description = "It stays in the registry and in what was planned, and is planned no more.",
      answered = "The {one} as it is kept now",
      answer = "Kept{One}",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.ROUND_BEING_PLANNED)
  ResponseEntity<EntryDocument> deactivate(
      @PathVariable String county,
      @PathVariable String id,
      Caller caller,
      HttpServletRequest request) {
    return activate(county, id, false, caller, request);
  }

  @PostMapping("/{id}/reactivate")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.HOSPITAL_HR},
      recordsItself = true)
  @Stated(
      id = "reactivate{One}",
      summary = "Reactivate a {one}",
      description = "It is planned again.",
      answered = "The {one} as it is kept now",
      answer = "Kept{One}",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.ROUND_BEING_PLANNED)
  ResponseEntity<EntryDocument> reactivate(
      @PathVariable String county,
      @PathVariable String id,
      Caller caller,
      HttpServletRequest request) {
    return activate(county, id, true, caller, request);
  }

  private ResponseEntity<EntryDocument> activate(
      String county, String id, boolean active, Caller caller, HttpServletRequest request) {
    var condition = Precondition.of(request);
    return answer(
        entries.activate(county, kind, id, active, condition, new RegistrySight(caller)), caller);
  }

  private ResponseEntity<EntryDocument> answer(Entry entry, Caller caller) {
    return Answers.withTag(names.beside(new RegistrySight(caller).show(entry)), entry.version());
  }
}
