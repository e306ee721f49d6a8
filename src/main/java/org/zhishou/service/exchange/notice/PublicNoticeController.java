package org.zhishou.service.exchange.notice;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.platform.web.Stated;
import org.zhishou.service.platform.web.Unguarded;

/** What the QR code of a posted notice leads to, where the bureau wants that. */
@RestController
@Unguarded
@Tag(name = "Public notices", description = "The notice that holds, for everybody")
class PublicNoticeController {
  private static final Duration FRESH = Duration.ofMinutes(10);

  private final NoticeDesk desk;

  PublicNoticeController(NoticeDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/notices/{county}/{centre}")
  @Stated(
      id = "getPublicNotice",
      summary = "Look at the notice that holds at a centre",
      description =
          "Without logging in; there is none unless zhishou.exchange.public-notices is true.",
      answered = "The notice",
      answerType = MediaType.TEXT_HTML_VALUE)
  ResponseEntity<String> notice(
      @PathVariable String county, @PathVariable String centre, Locale locale) {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
        .header("Content-Security-Policy", FileAnswer.PRINT_POLICY)
        .contentType(FileType.HTML.mediaType())
        .body(desk.publicNotice(county, centre, locale));
  }
}
