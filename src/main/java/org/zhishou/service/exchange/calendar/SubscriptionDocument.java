package org.zhishou.service.exchange.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subscription as the API shows it. */
@Schema(name = "CalendarSubscription", description = "An address that a calendar program looks at.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionDocument(
    String id,
    @Nullable String physician,
    @Nullable String centre,
    @Nullable String hospital,
    @Nullable String name,
    @Schema(description = "Shown once, to whoever made it.") @Nullable URI address,
    String madeBy,
    Instant madeAt) {
  static SubscriptionDocument of(Subscription subscription, @Nullable URI address) {
    var subject = subscription.subject();
    return new SubscriptionDocument(
        subscription.id(),
        id(subject, Subject.Kind.PHYSICIAN),
        id(subject, Subject.Kind.CENTRE),
        id(subject, Subject.Kind.HOSPITAL),
        subscription.name(),
        address,
        subscription.madeBy(),
        subscription.madeAt());
  }

  private static @Nullable String id(Subject subject, Subject.Kind kind) {
    return subject.kind() == kind ? subject.id() : null;
  }

  /** Those that a caller may see. */
  @Schema(name = "CalendarSubscriptionList")
  record Page(List<SubscriptionDocument> items) {
    Page {
      items = List.copyOf(items);
    }
  }
}
