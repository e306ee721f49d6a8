package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/counties/{county}/policy")
@Tag(name = "Policy", description = "What a county plans by; every edit makes a new version")
class PolicyController {
  private final Policies policies;

  PolicyController(Policies policies) {
    this.policies = policies;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getPolicy",
      summary = "Look at the policy in force",
      answered = "The latest version, every property stated but weights left to the catalogue",
      answer = "PolicyVersion",
      tagged = true)
  ResponseEntity<PolicyDocument> latest(@PathVariable String county) {
    return answer(policies.latest(county));
  }

  @PutMapping
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "editPolicy",
      summary = "Make a new version of the policy",
      description =
          "The body is the whole policy: what it leaves out has its default. A body that changes"
              + " nothing makes none.",
      body = "PolicyDraft",
      answered = "The version in force now",
      answer = "PolicyVersion",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.REGISTRY_FAULTY)
  ResponseEntity<PolicyDocument> edit(
      @PathVariable String county, Precondition condition, JsonNode body) {
    return answer(policies.edit(county, body, condition));
  }

  @GetMapping("/versions")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listPolicyVersions",
      summary = "List the versions of the policy",
      description = "Latest first unless sorted otherwise.",
      answered = "A page of the list",
      answer = "PolicyVersionPage",
      listing = true,
      query = "sort: version, -version, madeAt or -madeAt")
  ResponseEntity<PageDocument<PolicyDocument>> versions(
      @PathVariable String county, HttpServletRequest request) {
    var listing = Listing.of(request, List.of("version", "madeAt"), Map.of());
    var found = policies.page(county, listing);
    var items = found.items().stream().map(PolicyDocument::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/versions/{version}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getPolicyVersion",
      summary = "Look at a version of the policy",
      answered = "The policy as it was",
      answer = "PolicyVersion",
      tagged = true)
  ResponseEntity<PolicyDocument> version(
      @PathVariable String county, @PathVariable String version) {
    return answer(policies.version(county, version));
  }

  private static ResponseEntity<PolicyDocument> answer(PolicyVersion policy) {
    return Answers.withTag(PolicyDocument.of(policy), policy.version());
  }
}
