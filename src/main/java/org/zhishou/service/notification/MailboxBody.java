package org.zhishou.service.notification;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.service.access.Role;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.Language;

/** What an administrator says of a mailbox. */
record MailboxBody(String email, Audience audience, Set<NotificationKind> kinds, Locale language) {
  private static final Names NAMES =
      Names.of("email", "role", "hospital", "centre", "physician", "kinds", "language");
  private static final Shape<String> EMAIL = Scalars.text(254);
  private static final Shape<String> ID = Scalars.text(100);
  private static final Shape<Role> ROLE = Scalars.oneOf(Role.class);
  private static final Shape<Locale> LANGUAGE = Scalars.oneOf(languages());
  private static final List<Role> OWNERS = List.of(Role.HOSPITAL_HR, Role.CENTRE, Role.PHYSICIAN);

  private static SequencedMap<String, Locale> languages() {
    var languages = new LinkedHashMap<String, Locale>();
    languages.put("zh", Language.CHINESE);
    languages.put("en", Language.ENGLISH);
    return languages;
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
  static MailboxBody read(byte[] json) {
    var flaws = new Flaws();
    var fields = Fields.of(Place.root(Body.parse(json)), NAMES, flaws.faults());
    if (fields == null) {
      flaws.refuse();
      throw new IllegalStateException("no object and no fault");
    }
    var email = fields.mandatory("email", EMAIL);
    if (email != null && !isAddress(email)) {
      flaws.add("/email", "email-malformed", email);
    }
    var role = fields.mandatory("role", ROLE);
    var audience = role == null ? null : audience(role, fields, flaws);
    var kinds = fields.list("kinds", WebhookBody.KIND);
    var language = fields.optional("language", LANGUAGE, Language.CHINESE);
    flaws.refuse();
    if (email == null || audience == null) {
      throw new IllegalStateException("nothing read and no fault");
    }
    return new MailboxBody(email, audience, Set.copyOf(kinds), language);
  }

  private static @Nullable Audience audience(Role role, Fields fields, Flaws flaws) {
    for (var other : OWNERS) {
      var property = owner(other);
      if (other != role && property != null && !fields.at(property).missing()) {
        flaws.add("/" + property, "owner-unfit", property, role);
      }
    }
    var own = owner(role);
    if (own == null) {
      return Audience.all(role);
    }
    var id = fields.mandatory(own, ID);
    return id == null ? null : Audience.of(role, id);
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
