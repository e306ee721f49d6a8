package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.travel.TravelSource;
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
@RequestMapping("/api/v1/counties/{county}/travel-times")
@Tag(name = "Travel times", description = "Driving minutes, each with where its number comes from")
class TravelTimeController {
  private final TravelTimes travelTimes;
  private final RoadTimes roadTimes;

  TravelTimeController(TravelTimes travelTimes, RoadTimes roadTimes) {
    this.travelTimes = travelTimes;
    this.roadTimes = roadTimes;
  }

  @GetMapping
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "listTravelTimes",
      summary = "List the travel times",
      description =
          "From every hospital to every centre that is not deactivated. A pair without minutes has"
              + " a place that lacks coordinates.",
      answered = "A page of the list",
      answer = "TravelTimePage",
      listing = true,
      query = {
        "sort: Properties to sort by, such as `from,-minutes`; a minus sorts downwards",
        "from: Only pairs of this hospital",
        "to: Only pairs of this centre",
        "source: Only pairs whose number comes from there"
      })
  ResponseEntity<PageDocument<TravelDocument>> list(
      @PathVariable String county, HttpServletRequest request) {
    var filters =
        Map.of(
            "from",
            List.<String>of(),
            "to",
            List.<String>of(),
            "source",
            Kind.names(TravelSource.class));
    var listing = Listing.of(request, List.of("from", "to", "minutes", "source"), filters);
    var found = travelTimes.page(county, listing);
    return Answers.page(request, listing, found.items(), found.total());
  }

  @GetMapping("/{hospital}/{centre}")
  @Permitted({Role.BUREAU_ADMIN, Role.PLANNER, Role.HOSPITAL_HR, Role.PROVINCE, Role.AUDITOR})
  @Stated(
      id = "getTravelTime",
      summary = "Look at the travel time of a pair",
      answered = "The pair; its version is 0 where its minutes are estimated",
      tagged = true)
  ResponseEntity<TravelDocument> one(
      @PathVariable String county, @PathVariable String hospital, @PathVariable String centre) {
    return answer(travelTimes.one(county, hospital, centre));
  }

  @PutMapping("/{hospital}/{centre}")
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "editTravelTime",
      summary = "State the travel time of a pair",
      description = "MEASURED or, unless stated, EDITED.",
      body = "TravelTimeDraft",
      answered = "The pair",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.REGISTRY_FAULTY)
  ResponseEntity<TravelDocument> edit(
      @PathVariable String county,
      @PathVariable String hospital,
      @PathVariable String centre,
      Precondition condition,
      JsonNode body) {
    return answer(travelTimes.edit(county, hospital, centre, body, condition));
  }

  @DeleteMapping("/{hospital}/{centre}")
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "removeTravelTime",
      summary = "Forget the stated travel time of a pair",
      status = 204,
      answered = "The pair is estimated again",
      conditional = true)
  ResponseEntity<Void> remove(
      @PathVariable String county,
      @PathVariable String hospital,
      @PathVariable String centre,
      Precondition condition) {
    travelTimes.remove(county, hospital, centre, condition);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/work-out")
  @Permitted(value = Role.BUREAU_ADMIN, recordsItself = true)
  @Stated(
      id = "workOutTravelTimes",
      summary = "Work out the travel times over the road network",
      description =
          "Of all pairs that nobody measured or edited. Without a road network in the settings, and"
              + " where no road leads, they are estimated.",
      answered = "How many pairs have their number from where")
  @Problems(ProblemCode.ROADS_NOT_READY)
  ResponseEntity<RoadTimes.Outcome> workOut(@PathVariable String county) {
    return ResponseEntity.ok(roadTimes.workOut(county));
  }

  private static ResponseEntity<TravelDocument> answer(TravelDocument pair) {
    return Answers.withTag(pair, pair.version());
  }
}
