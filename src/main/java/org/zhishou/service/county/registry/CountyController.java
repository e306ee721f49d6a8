package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties")
@Tag(name = "Counties", description = "The tenants: each county keeps its own registry")
class CountyController {
  private static final List<String> SORTABLE = List.of("id", "name", "createdAt", "updatedAt");

  private final Counties counties;

  CountyController(Counties counties) {
    this.counties = counties;
  }

  @GetMapping
  @Permitted(anyRole = true)
  @Stated(
      id = "listCounties",
      summary = "List the counties",
      description = "Those that the caller may see, deactivated ones too.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: Properties to sort by, such as `name,-updatedAt`; a minus sorts downwards",
        "name: Only those whose name contains this",
        "active: true or false"
      })
  ResponseEntity<PageDocument<CountyDocument>> list(Caller caller, HttpServletRequest request) {
    var filters = Map.of("name", List.<String>of(), "active", List.of("true", "false"));
    var listing = Listing.of(request, SORTABLE, filters);
    var found = counties.page(listing, caller.county());
    var items = found.items().stream().map(CountyDocument::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(
      value = {Role.PROVINCE, Role.BUREAU_ADMIN},
      recordsItself = true)
  @Stated(
      id = "createCounty",
      summary = "Open a county",
      description =
          "With the contract's default policy, the built-in calendar and an empty registry. For"
              + " whoever is responsible for all counties.",
      body = "CountyDraft",
      status = 201,
      answered = "The county",
      tagged = true,
      creating = true)
  @Problems(ProblemCode.REGISTRY_FAULTY)
  ResponseEntity<CountyDocument> create(Caller caller, HttpServletRequest request)
      throws IOException {
    expectAllCounties(caller, request);
    var county = counties.create(KeyedBody.of(request));
    return Answers.created(request, county.id(), CountyDocument.of(county), county.version());
  }

  @GetMapping("/{county}")
  @Permitted(anyRole = true)
  @Stated(id = "getCounty", summary = "Look at a county", answered = "The county", tagged = true)
  ResponseEntity<CountyDocument> one(@PathVariable String county) {
    return answer(counties.one(county));
  }

  @PutMapping("/{county}")
  @Permitted(
      value = {Role.BUREAU_ADMIN, Role.PROVINCE},
      recordsItself = true)
  @Stated(
      id = "editCounty",
      summary = "Rename a county",
      body = "CountyDraft",
      answered = "The county",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.REGISTRY_FAULTY)
  ResponseEntity<CountyDocument> edit(@PathVariable String county, HttpServletRequest request)
      throws IOException {
    var condition = Precondition.of(request);
    return answer(counties.edit(county, Body.of(request), condition));
  }

  @PostMapping("/{county}/deactivate")
  @Permitted(
      value = {Role.PROVINCE, Role.BUREAU_ADMIN},
      recordsItself = true)
  @Stated(
      id = "deactivateCounty",
      summary = "Deactivate a county",
      description =
          "All it keeps stays and can be read. For whoever is responsible for all counties.",
      answered = "The county",
      tagged = true,
      conditional = true)
  ResponseEntity<CountyDocument> deactivate(
      @PathVariable String county, Caller caller, HttpServletRequest request) {
    expectAllCounties(caller, request);
    return answer(counties.activate(county, false, Precondition.of(request)));
  }

  @PostMapping("/{county}/reactivate")
  @Permitted(
      value = {Role.PROVINCE, Role.BUREAU_ADMIN},
      recordsItself = true)
  @Stated(
      id = "reactivateCounty",
      summary = "Reactivate a county",
      answered = "The county",
      tagged = true,
      conditional = true)
  ResponseEntity<CountyDocument> reactivate(
      @PathVariable String county, Caller caller, HttpServletRequest request) {
    expectAllCounties(caller, request);
    return answer(counties.activate(county, true, Precondition.of(request)));
  }

  private static void expectAllCounties(Caller caller, HttpServletRequest request) {
    if (caller.county() != null) {
      throw new ProblemException(ProblemCode.NOT_PERMITTED, request.getRequestURI());
    }
  }

  private static ResponseEntity<CountyDocument> answer(County county) {
    return Answers.withTag(CountyDocument.of(county), county.version());
  }
}
