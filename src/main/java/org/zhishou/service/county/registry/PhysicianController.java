package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/physicians")
@Tag(name = "Physicians")
@Stated.About(
    one = "physician",
    many = "physicians",
    query = {
      "institution: Only those of this hospital or centre",
      "title: Only those of this title",
      "specialty: Only those of this specialty"
    })
class PhysicianController extends EntryController {
  PhysicianController(Entries entries, EntryNames names) {
    super(entries, names, Kind.PHYSICIAN);
  }

  @Override
  Map<String, List<String>> filterable() {
    return Map.of(
        "institution", List.of(), "title", Kind.names(Title.class), "specialty", List.of());
  }
}
