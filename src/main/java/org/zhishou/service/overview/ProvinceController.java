package org.zhishou.service.overview;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.web.Stated;

/** All counties at a glance. */
@RestController
@Tag(name = "Counties")
class ProvinceController {
  private final ProvinceDesk desk;

  ProvinceController(ProvinceDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/api/v1/overview")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "getProvinceOverview",
      summary = "Look at all counties at a glance",
      description =
          """
          Every active county by name: its round at hand, the state of that, what its roster covers of what is possible, \
          and whether it waits for its first solve.""",
      answered = "The counties")
  ResponseEntity<List<CountyGlance>> overview() {
    return Answers.passing(desk.all());
  }
}
