package org.zhishou.service.page;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.zhishou.service.platform.web.Unguarded;

/** Leads to the page, and hands it out at every address of its own, so that links survive. */
@Controller
@Unguarded
@Hidden
class PageController {
  private static final int NONCE_BYTES = 18;

  private final SecureRandom random = new SecureRandom();
  private final Shell shell;

  PageController(Shell shell) {
    this.shell = shell;
  }

  @GetMapping("/")
  String entrance() {
    return "redirect:/page/";
  }

  @GetMapping({"/page", "/page/**"})
  ResponseEntity<String> page(HttpServletResponse response) {
    var bytes = new byte[NONCE_BYTES];
    random.nextBytes(bytes);
    var nonce = Base64.getEncoder().encodeToString(bytes);
    response.setHeader(ContentPolicy.HEADER, ContentPolicy.ofPage(nonce));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(shell.with(nonce));
  }
}
