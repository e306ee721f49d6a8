package org.zhishou.service.notification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.JsonNode;

/** Where a county has its events sent, and what became of each. */
@RestController
@RequestMapping("/api/v1/counties/{county}/webhooks")
@Tag(name = "Webhooks", description = "Events sent to other systems, signed")
class WebhookController {
  private static final Map<String, List<String>> FILTERABLE =
      Map.of("active", List.of("true", "false"));
  private static final Map<String, List<String>> OF_DELIVERIES =
      Map.of("state", Arrays.stream(Delivery.State.values()).map(Enum::name).toList());

  private final WebhookDesk desk;
  private final DeliveryStore deliveries;
  private final Destination destination;

  WebhookController(WebhookDesk desk, DeliveryStore deliveries, Destination destination) {
    this.desk = desk;
    this.deliveries = deliveries;
    this.destination = destination;
  }

  @GetMapping
  @Permitted(Role.BUREAU_ADMIN)
  @Stated(
      id = "listWebhooks",
      summary = "List the webhooks",
      description = "Without their secrets, oldest first, each with its last delivery.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: Properties to sort by, such as `-updatedAt`; a minus sorts downwards",
        "active: true or false"
      })
  ResponseEntity<PageDocument<WebhookDocument>> list(
      @PathVariable String county, HttpServletRequest request) {
    var listing = Listing.of(request, List.of("url", "createdAt", "updatedAt"), FILTERABLE);
    var found = desk.page(county, listing);
    var items = found.items().stream().map(this::document).toList();
    return Answers.page(request, listing, items, found.total());
  }

  private WebhookDocument document(Webhook webhook) {
    return WebhookDocument.of(webhook, deliveries.last(webhook.id()));
  }

  @PostMapping
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "createWebhook",
      summary = "Make a webhook",
      description =
          """
          From now on every event of its kinds is POSTed to its url, once or more, under the event's id, signed with its \
          secret. The answer holds the secret, which nobody can see again.\
          """,
      form = WebhookBody.class,
      status = 201,
      answered = "The webhook, with its secret",
      tagged = true)
  @Problems(ProblemCode.BODY_FAULTY)
  ResponseEntity<WebhookDocument> make(
      @PathVariable String county, JsonNode body, HttpServletRequest request) {
    var made = desk.make(county, WebhookBody.read(body, destination));
    return Answers.created(request, made.id(), WebhookDocument.withSecret(made), made.version());
  }

  @GetMapping("/{webhook}")
  @Permitted(Role.BUREAU_ADMIN)
  @Stated(
      id = "getWebhook",
      summary = "Look at a webhook",
      answered = "The webhook, with its last delivery",
      tagged = true)
  ResponseEntity<WebhookDocument> one(@PathVariable String county, @PathVariable String webhook) {
    return answer(desk.one(county, webhook));
  }

  private ResponseEntity<WebhookDocument> answer(Webhook webhook) {
    return Answers.withTag(document(webhook), webhook.version());
  }

  @PutMapping("/{webhook}")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "editWebhook",
      summary = "Edit a webhook",
      description = "Where it is no longer active, what still waits to be sent is given up.",
      form = WebhookBody.class,
      answered = "The webhook",
      tagged = true,
      conditional = true)
  @Problems(ProblemCode.BODY_FAULTY)
  ResponseEntity<WebhookDocument> edit(
      @PathVariable String county,
      @PathVariable String webhook,
      Precondition condition,
      JsonNode body) {
    return answer(desk.edit(county, webhook, WebhookBody.read(body, destination), condition));
  }

  @DeleteMapping("/{webhook}")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "deleteWebhook",
      summary = "Delete a webhook with its deliveries",
      status = 204,
      answered = "It is gone",
      conditional = true)
  ResponseEntity<Void> delete(
      @PathVariable String county, @PathVariable String webhook, Precondition condition) {
    desk.delete(county, webhook, condition);
    return ResponseEntity.noContent().build();
  }

  @PostMapping("/{webhook}/rotate-secret")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "rotateWebhookSecret",
      summary = "Give a webhook a new secret",
      description =
          """
          The answer holds it, and nobody can see it again. The one before signs beside it until previousSecretUntil, so \
          that the receiver has time to change.\
          """,
      answered = "The webhook, with its new secret",
      tagged = true)
  ResponseEntity<WebhookDocument> rotate(
      @PathVariable String county, @PathVariable String webhook) {
    var rotated = desk.rotate(county, webhook);
    return Answers.withTag(WebhookDocument.withSecret(rotated), rotated.version());
  }

  @PostMapping("/{webhook}/ping")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "pingWebhook",
      summary = "Try a webhook",
      description = "Sends an event of kind `webhook.ping` to it, whichever kinds it wants.",
      status = 202,
      answered = "The delivery; see among the deliveries what became of it",
      answerHeaders = {
        "Location: Address of the deliveries",
        "Retry-After=1..: Seconds after which it is worth looking"
      })
  ResponseEntity<DeliveryDocument> ping(@PathVariable String county, @PathVariable String webhook) {
    return accept(county, webhook, desk.ping(county, webhook));
  }

  private static ResponseEntity<DeliveryDocument> accept(
      String county, String webhook, Delivery delivery) {
    var deliveries = "/api/v1/counties/%s/webhooks/%s/deliveries".formatted(county, webhook);
    return ResponseEntity.accepted()
        .location(URI.create(deliveries))
        .header(HttpHeaders.RETRY_AFTER, "1")
        .cacheControl(CacheControl.noStore())
        .body(DeliveryDocument.of(delivery));
  }

  @GetMapping("/{webhook}/deliveries")
  @Permitted(Role.BUREAU_ADMIN)
  @Stated(
      id = "listWebhookDeliveries",
      summary = "List what was sent to a webhook",
      description = "Latest first: how often it was tried, with what answer, and when next.",
      answered = "A page of the list",
      listing = true,
      query = {
        "sort: Properties to sort by, such as `nextTryAt`; a minus sorts downwards",
        "state: PENDING, DELIVERED or GIVEN_UP"
      })
  ResponseEntity<PageDocument<DeliveryDocument>> deliveries(
      @PathVariable String county, @PathVariable String webhook, HttpServletRequest request) {
    var listing = Listing.of(request, List.of("createdAt", "triedAt", "nextTryAt"), OF_DELIVERIES);
    var found = desk.deliveries(county, webhook, listing);
    var items = found.items().stream().map(DeliveryDocument::of).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping("/{webhook}/deliveries/{delivery}/redeliver")
  @Permitted(value = Role.BUREAU_ADMIN, writes = true)
  @Stated(
      id = "redeliver",
      summary = "Send something to a webhook again",
      description =
          "At once and under the same event id, with as many tries as the first time; what was"
              + " delivered already too.",
      status = 202,
      answered = "The delivery, PENDING",
      answerHeaders = {
        "Location: Address of the deliveries",
        "Retry-After=1..: Seconds after which it is worth looking"
      })
  ResponseEntity<DeliveryDocument> redeliver(
      @PathVariable String county, @PathVariable String webhook, @PathVariable String delivery) {
    return accept(county, webhook, desk.redeliver(county, webhook, delivery));
  }
}
