package org.zhishou.service.notification;

import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.Language;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ReadAs;
import org.zhishou.service.platform.web.RecordShape;
import tools.jackson.databind.JsonNode;

/**
 * What an administrator says of a mailbox.
 *
 * @param role as whose notifications, and of which hospital, centre or physician
 */
@Schema(name = "MailboxTerms")
record MailboxBody(
    @Schema(format = "email") @Size(max = 254) String email,
    @Schema(ref = "Role") Role role,
    @Schema(description = "With HOSPITAL_HR, and needed there.") @Size(max = 100)
        @Nullable String hospital,
    @Schema(description = "With CENTRE, and needed there.") @Size(max = 100)
        @Nullable String centre,
    @Schema(description = "With PHYSICIAN, and needed there.") @Size(max = 100)
        @Nullable String physician,
    @ArraySchema(
            schema = @Schema(ref = "NotificationKind"),
            arraySchema = @Schema(description = WebhookBody.KINDS))
        @ReadAs(KindShape.class)
        @Nullable Set<NotificationKind> kinds,
    @Schema(defaultValue = "zh") @Nullable Spoken language)
    implements RecordShape.Checked {
  private static final List<Role> OWNERS = List.of(Role.HOSPITAL_HR, Role.CENTRE, Role.PHYSICIAN);

  /** A language by its tag. */
  enum Spoken {
    zh(Language.CHINESE),
    en(Language.ENGLISH);

    private final Locale locale;

    Spoken(Locale locale) {
      this.locale = locale;
    }
  }

  /** The property that says whose a role is; null for roles of the whole county. */
  static @Nullable String owner(Role role) {
    return switch (role) {
      case HOSPITAL_HR -> "hospital";
      case CENTRE -> "centre";
      case PHYSICIAN -> "physician";
      default -> null;
    };
  }

  /**
   * @throws org.zhishou.service.platform.web.ProblemException with all that is wrong
   */
  static MailboxBody read(JsonNode json) {
    var flaws = new Flaws(ProblemCode.BODY_FAULTY, WebhookBody.TEXTS);
    var said = flaws.read(json, RecordShape.of(MailboxBody.class));
    if (said != null) {
      if (!isAddress(said.email)) {
        flaws.add("/email", "email-malformed", said.email);
      }
      OWNERS.stream()
          .filter(other -> other != said.role && said.owned(other) != null)
          .map(MailboxBody::owner)
          .forEach(property -> flaws.add("/" + property, "owner-unfit", property, said.role));
    }
    return flaws.sound(said);
  }

  /** A role of one institution or person says of which. */
  @Override
  public void check(Place at, Faults faults) {
    var own = role == null ? null : owner(role);
    if (own != null && at.property(own).missing()) {
      faults.missing(at.property(own), Scalars.text(100).expected());
    }
  }

  private @Nullable String owned(Role owner) {
    return switch (owner) {
      case HOSPITAL_HR -> hospital;
      case CENTRE -> centre;
      case PHYSICIAN -> physician;
      default -> null;
    };
  }

  Audience audience() {
    var own = owned(role);
    return own == null ? Audience.all(role) : Audience.of(role, own);
  }

  Set<NotificationKind> wanted() {
    return kinds == null ? Set.of() : Set.copyOf(kinds);
  }

  Locale locale() {
    return language == null ? Language.CHINESE : language.locale;
  }

  private static boolean isAddress(String email) {
    try {
      var address = new InternetAddress(email, true);
      address.validate();
      return address.getAddress().equals(email) && email.indexOf('@') > 0;
    } catch (AddressException malformed) {
      return false;
    }
  }
}
