package org.zhishou.service.notification;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Permitted;
import org.zhishou.service.platform.database.Transactions;
import org.zhishou.service.platform.listing.Answers;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.listing.PageDocument;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Problems;
import org.zhishou.service.platform.web.Stated;

/** What concerns the caller, and what of it the caller has read. */
@RestController
@RequestMapping("/api/v1/notifications")
@Tag(name = "Notifications", description = "What happened that concerns the caller")
class NotificationController {
  private static final Map<String, List<String>> FILTERABLE =
      Map.of(
          "state",
          List.of("READ", "UNREAD"),
          "kind",
          List.copyOf(NotificationKind.subscribable().sequencedKeySet()));

  private final NotificationStore notices;
  private final OwnPeople people;
  private final CountyNames names;
  private final Transactions transactions;
  private final InstantSource clock;

  NotificationController(
      NotificationStore notices,
      OwnPeople people,
      CountyNames names,
      Transactions transactions,
      InstantSource clock) {
    this.notices = notices;
    this.people = people;
    this.names = names;
    this.transactions = transactions;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(everyRole = true)
  @Stated(
      id = "listNotifications",
      summary = "List one's notifications",
      description =
          """
          What happened in the caller's county that concerns them by their roles, their hospital, centre or person, or \
          by name; latest first. Ask for `state=UNREAD&size=1` to learn how many are unread.\
          """,
      answered = "A page of the list",
      listing = true,
      query = {"state: READ or UNREAD", "kind: Such as `round.opened`"})
  @Transactional(readOnly = true)
  ResponseEntity<PageDocument<NotificationDocument>> list(
      Caller caller, Locale language, HttpServletRequest request) {
    var listing = Listing.of(request, List.of(), FILTERABLE);
    var found = notices.page(caller, listing);
    var items = found.items().stream().map(one -> document(one, caller, language)).toList();
    return Answers.page(request, listing, items, found.total());
  }

  @PostMapping("/{notification}/read")
  @Permitted(everyRole = true)
  @Stated(
      id = "readNotification",
      summary = "Mark a notification as read",
      description = "For the caller alone. What was read stays so.",
      answered = "The notification")
  @Problems(ProblemCode.NOTIFICATION_UNKNOWN)
  ResponseEntity<NotificationDocument> read(
      Caller caller, @PathVariable String notification, Locale locale) {
    var found =
        transactions.inOne(
            () -> {
              notices.markRead(caller, notification, clock.instant());
              return notices.find(caller, notification);
            });
    var read =
        found.orElseThrow(
            () -> new ProblemException(ProblemCode.NOTIFICATION_UNKNOWN, notification));
    return Answers.passing(document(read, caller, locale));
  }

  private NotificationDocument document(NotificationStore.Read read, Caller caller, Locale locale) {
    var notice = people.of(read.notice(), caller);
    return NotificationDocument.of(notice, names.of(notice), read.readAt(), locale);
  }

  @PostMapping("/read")
  @Permitted(everyRole = true)
  @Stated(
      id = "readAllNotifications",
      summary = "Mark all of one's notifications as read",
      answered = "How many were unread")
  ResponseEntity<NotificationDocument.Marked> readAll(Caller caller) {
    int marked = transactions.inOne(() -> notices.markRead(caller, null, clock.instant()));
    return Answers.passing(new NotificationDocument.Marked(marked));
  }
}
