package org.zhishou.service.county.registry;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/counties/{county}/postings")
@Tag(name = "Postings", description = "Physicians of hospitals who belong to a centre for a time")
@Stated.About(
    one = "posting",
    many = "postings",
    query = {"physician: Only those of this physician", "centre: Only those to this centre"})
class PostingController extends EntryController {
  PostingController(Entries entries, EntryNames names) {
    super(entries, names, Kind.POSTING);
  }

  @Override
  Map<String, List<String>> filterable() {
    return Map.of("physician", List.of(), "centre", List.of());
  }
}
