package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.engine.problem.CentreKind;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/centres")
@Tag(name = "Centres")
@Stated.About(
    one = "centre",
    many = "centres",
    query = {"kind: Only those of this kind"})
class CentreController extends EntryController {
  CentreController(Entries entries, EntryNames names) {
    super(entries, names, Kind.CENTRE);
  }

  @Override
  Map<String, List<String>> filterable() {
    return Map.of("kind", Kind.names(CentreKind.class));
  }
}
