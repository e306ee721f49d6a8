package org.zhishou.service.exchange.province;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.access.Standing;
import org.zhishou.service.exchange.roster.FileAnswer;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.FileType.MediaTypes;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.KeyedBody;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

@RestController
@RequestMapping("/api/v1/exports")
@Tag(name = "Files", description = "Rosters, notices and forms as files")
class ExportController {
  private final ExportDesk desk;
  private final ExportStreams streams;

  ExportController(ExportDesk desk, ExportStreams streams) {
    this.desk = desk;
    this.streams = streams;
  }

  @PostMapping
  @Permitted(value = Role.PROVINCE, recordsItself = true)
  @Stated(
      id = "exportProvince",
      summary = "Have the rosters of all counties written as one file",
      description =
          """
          Of each county the roster that holds on the date, or else the next one that will. A job: its address tells \
          how far it is, and has the file once it has ended.\
          """,
      form = ExportBody.class,
      status = 202,
      answered = "The export, about to be made",
      answerHeaders = "Retry-After=1..: Seconds after which it is worth looking",
      creating = true)
  @Problems({
    ProblemCode.JSON_UNREADABLE,
    ProblemCode.BODY_TOO_LARGE,
    ProblemCode.MEDIA_TYPE_UNSUPPORTED,
    ProblemCode.BODY_FAULTY,
    ProblemCode.COUNTY_UNKNOWN,
    ProblemCode.IDEMPOTENCY_KEY_REUSED
  })
  ResponseEntity<ExportDocument> ask(Caller caller, KeyedBody body, HttpServletRequest request) {
    var export = desk.ask(body, caller, Language.of(request));
    return ResponseEntity.status(HttpStatus.ACCEPTED)
        .cacheControl(CacheControl.noStore())
        .location(URI.create(request.getRequestURI() + "/" + export.id()))
        .header(HttpHeaders.RETRY_AFTER, "2")
        .body(ExportDocument.of(export, desk.parts(export.id())));
  }

  @GetMapping
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "listProvinceExports",
      summary = "List the exports of the province",
      description = "Latest first, without their parts. They are kept for a week.",
      answered = "A page of the list",
      listing = true)
  ResponseEntity<PageDocument<ExportDocument>> list(HttpServletRequest request) {
    var listing = Listing.of(request, List.of(), Map.of());
    var found = desk.page(listing);
    var items = found.items().stream().map(one -> ExportDocument.of(one, null)).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @GetMapping("/{export}")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "getProvinceExport",
      summary = "Look at an export",
      answered = "How far it is, and what became of each county")
  @Problems(ProblemCode.EXPORT_UNKNOWN)
  ResponseEntity<ExportDocument> one(@PathVariable String export) {
    return Answers.passing(ExportDocument.of(desk.one(export), desk.parts(export)));
  }

  @GetMapping("/{export}.zip")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "getProvinceExportFile",
      summary = "Take an export's file",
      description = "An archive with a file for each county, and a list of what became of each.",
      answered = "The archive",
      answerType = MediaTypes.ZIP,
      tagged = true)
  @Problems({ProblemCode.EXPORT_UNKNOWN, ProblemCode.EXPORT_RUNNING})
  ResponseEntity<Resource> file(@PathVariable String export) {
    var found = desk.one(export);
    var locale = found.language();
    var name = ExportWords.in(locale, "file", found.on());
    return FileAnswer.of(FileType.ZIP, name, export, locale, desk.archive(found));
  }

  @GetMapping("/{export}/events")
  @Permitted(Role.PROVINCE)
  @Stated(
      id = "streamProvinceExportEvents",
      summary = "Follow an export",
      description =
          """
          Server-sent events: `progress` when counties were done with, and finally `end`, after which the server closes \
          the stream; `deleted` where the export is forgotten meanwhile. All but `deleted` have ids, and \
          `Last-Event-ID` goes on after one.\
          """,
      headers = "Last-Event-ID=0..: The last event that the client has had",
      answered = "The stream; the data of each event is the export without its parts",
      events = ExportDocument.class)
  @Problems({ProblemCode.EXPORT_UNKNOWN, ProblemCode.EVENTS_OVER})
  ResponseEntity<SseEmitter> events(@PathVariable String export, HttpServletRequest request) {
    var found = desk.one(export);
    var last = request.getHeader("Last-Event-ID");
    var seen = last != null && last.matches("\\d{1,9}") ? Integer.parseInt(last) : -1;
    if (found.ended() && seen >= found.lastEvent()) {
      throw new ProblemException(ProblemCode.EVENTS_OVER, export, seen);
    }
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header("X-Accel-Buffering", "no")
        .body(streams.begin(export, seen, Standing.current()));
  }

  @DeleteMapping("/{export}")
  @Permitted(value = Role.PROVINCE, recordsItself = true)
  @Stated(
      id = "deleteProvinceExport",
      summary = "Let an export go",
      description = "One that is being made ends.",
      status = 204,
      answered = "It is gone")
  @Problems(ProblemCode.EXPORT_UNKNOWN)
  ResponseEntity<Void> delete(@PathVariable String export, Caller caller) {
    desk.delete(export, caller);
    return ResponseEntity.noContent().build();
  }
}
