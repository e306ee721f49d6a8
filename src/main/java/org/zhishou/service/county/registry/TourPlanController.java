package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.problem.TourFrequency;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/tour-plans")
@Tag(name = "Tour plans", description = "Tours that a county makes again and again")
@Stated.About(
    one = "tour plan",
    many = "tour plans",
    query = {"centre: Only those of this centre", "frequency: Only those made this often"})
class TourPlanController extends EntryController {
  TourPlanController(Entries entries, EntryNames names) {
    super(entries, names, Kind.TOUR_PLAN);
  }

  @Override
  Map<String, List<String>> filterable() {
    return Map.of("centre", List.of(), "frequency", Kind.names(TourFrequency.class));
  }
}
