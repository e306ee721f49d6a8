package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.problem.Tier;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/hospitals")
@Tag(name = "Hospitals")
@Stated.About(
    one = "hospital",
    many = "hospitals",
    query = {"tier: Only those of this tier"})
class HospitalController extends EntryController {
  HospitalController(Entries entries, EntryNames names) {
    super(entries, names, Kind.HOSPITAL);
  }

  @Override
  Map<String, List<String>> filterable() {
    return Map.of("tier", Kind.names(Tier.class));
  }
}
