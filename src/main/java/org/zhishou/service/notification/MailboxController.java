package org.zhishou.service.notification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

/** Which addresses a county's mails go to. */
@RestController
@RequestMapping("/api/v1/counties/{county}/mailboxes")
@Tag(name = "Mailboxes", description = "Notifications by mail, where the operator set it up")
class MailboxController {
  private final WebhookDesk desk;
  private final DeliveryStore deliveries;

  MailboxController(WebhookDesk desk, DeliveryStore deliveries) {
    this.desk = desk;
    this.deliveries = deliveries;
  }

  @GetMapping
  @Permitted(Role.BUREAU_ADMIN)
  @Stated(
      id = "listMailboxes",
      summary = "List the mailboxes",
      description = "Oldest first, each with what became of the last mail to it.",
      answered = "A page of the list",
      listing = true,
      query = "sort: Properties to sort by, such as `email`; a minus sorts downwards")
  ResponseEntity<PageDocument<MailboxDocument>> list(
      @PathVariable String county, HttpServletRequest request) {
    var listing = Listing.of(request, List.of("email", "createdAt"), Map.of());
    var found = desk.mailboxes(county, listing);
    var items =
        found.items().stream().map(one -> MailboxDocument.of(one, deliveries.lastTo(one))).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "createMailbox",
      summary = "Have notifications mailed to an address",
      description =
          """
          As whose notifications: those of a role, and with HOSPITAL_HR, CENTRE and PHYSICIAN of which. Nothing is mailed \
          unless the setting zhishou.notice.mail is on.\
          """,
      form = MailboxBody.class,
      status = 201,
      answered = "The mailbox")
  @Problems(ProblemCode.BODY_FAULTY)
  ResponseEntity<MailboxDocument> make(
      @PathVariable String county, JsonNode body, HttpServletRequest request) {
    var made = desk.makeMailbox(county, MailboxBody.read(body));
    return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + made.id()))
        .cacheControl(CacheControl.noStore())
        .body(MailboxDocument.of(made, Optional.empty()));
  }

  @DeleteMapping("/{mailbox}")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "deleteMailbox",
      summary = "Have nothing mailed to an address any more",
      status = 204,
      answered = "It is gone")
  ResponseEntity<Void> delete(@PathVariable String county, @PathVariable String mailbox) {
    desk.deleteMailbox(county, mailbox);
    return ResponseEntity.noContent().build();
  }
}
