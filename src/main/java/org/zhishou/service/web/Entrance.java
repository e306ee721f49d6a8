package org.zhishou.service.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from the root to the page of the API. */
@Controller
@Unguarded
@Hidden
class Entrance {
  @GetMapping("/")
  String page() {
    return "redirect:/swagger-ui/index.html";
  }
}
