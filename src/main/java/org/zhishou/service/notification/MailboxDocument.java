package org.zhishou.service.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhishou.service.access.Role;

/** A mailbox as the API shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MailboxDocument(
    String id,
    @Schema(format = "email") String email,
    @Schema(ref = "Role") Role role,
    @Nullable String hospital,
    @Nullable String centre,
    @Nullable String physician,
    @Schema(ref = "NotificationKinds") List<String> kinds,
    @Schema(allowableValues = {"zh", "en"}) String language,
    @Nullable DeliveryDocument lastDelivery,
    Instant createdAt) {

  static MailboxDocument of(Mailbox mailbox, Optional<Delivery> last) {
    return new MailboxDocument(
        mailbox.id(),
        mailbox.email(),
        mailbox.audience().role(),
        owner(mailbox, Role.HOSPITAL_HR),
        owner(mailbox, Role.CENTRE),
        owner(mailbox, Role.PHYSICIAN),
        NotificationKind.ids(mailbox.kinds()),
        mailbox.language().getLanguage(),
        last.map(DeliveryDocument::of).orElse(null),
        mailbox.createdAt());
  }

  private static @Nullable String owner(Mailbox mailbox, Role role) {
    return mailbox.audience().role() == role ? mailbox.audience().id() : null;
  }
}
