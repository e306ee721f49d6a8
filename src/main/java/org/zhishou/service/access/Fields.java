package org.zhishou.service.access;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.PlainText;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.text.Wording;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the properties of a small JSON object and gathers all that is wrong with them. Ask for
 * every property, then {@link #check}: what was not asked for is not known.
 */
final class Fields {
  private static final Texts WORDS = Texts.of(Fields.class, "access");
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private record Flaw(String property, String code, Object... arguments) {
    ProblemDocument.Error in(Locale locale) {
      return new ProblemDocument.Error(
          "/" + property.replace("~", "~0").replace("/", "~1"),
          null,
          code,
          WORDS.in(locale, "field." + code, arguments));
    }
  }

  private final JsonNode object;
  private final Set<String> asked = new TreeSet<>();
  private final List<Flaw> flaws = new ArrayList<>();

  private Fields(JsonNode object) {
    this.object = object;
  }

  static Fields of(HttpServletRequest request) throws IOException {
    var body = request.getInputStream().readAllBytes();
    return new Fields(parsed(body));
  }

  private static JsonNode parsed(byte[] body) {
    try {
      var read = MAPPER.readTree(body);
      if (!read.isObject()) {
        throw unreadable("no-object");
      }
      return read;
    } catch (JacksonException malformed) {
      var at = malformed.getLocation();
      throw at == null
          ? unreadable("malformed")
          : unreadable("malformed-at", at.getLineNr(), at.getColumnNr());
    }
  }

  /** Where, and never what: it may be a password. */
  private static ProblemException unreadable(String key, Object... arguments) {
    Wording where = locale -> WORDS.in(locale, "json." + key, arguments);
    return new ProblemException(ProblemCode.JSON_UNREADABLE, where);
  }

  void flaw(String property, String code, Object... arguments) {
    flaws.add(new Flaw(property, code, arguments));
  }

  /** A text that has to be there; empty where it is wrong. */
  String text(String property, int most) {
    var text = optional(property, most);
    if (text == null && flaws.stream().noneMatch(flaw -> flaw.property().equals(property))) {
      flaw(property, "missing", property);
    }
    return text == null ? "" : text;
  }

  /** A password: whatever its characters are. Empty where it is missing or wrong. */
  String secret(String property, int most) {
    asked.add(property);
    var value = object.path(property);
    if (!value.isString() || value.asString().isEmpty()) {
      flaw(property, value.isMissingNode() || value.isNull() ? "missing" : "no-text", property);
      return "";
    }
    var secret = value.asString();
    if (secret.codePointCount(0, secret.length()) > most) {
      flaw(property, "too-long", property, most);
      return "";
    }
    return secret;
  }

  /** A text that has to be there and of a form. */
  String text(String property, int most, Pattern form, String code) {
    var text = text(property, most);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      flaw(property, code, property, text);
    }
    return text;
  }

  /** A text; null where it is missing or wrong. Blank counts as missing. */
  @Nullable String optional(String property, int most) {
    asked.add(property);
    var value = object.path(property);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      flaw(property, "no-text", property);
      return null;
    }
    var text = value.asString();
    var unfit = PlainText.unfit(text);
    if (unfit.isPresent()) {
      flaw(property, "character-not-permitted", property, PlainText.named(unfit.getAsInt()));
      return null;
    }
    if (text.codePointCount(0, text.length()) > most) {
      flaw(property, "too-long", property, most);
      return null;
    }
    return PlainText.isBlank(text) ? null : text;
  }

  /** A whole number within both bounds; {@code fallback} where it is missing or wrong. */
  int whole(String property, int fallback, int least, int most) {
    asked.add(property);
    var value = object.path(property);
    if (value.isMissingNode() || value.isNull()) {
      return fallback;
    }
    if (!value.isIntegralNumber() || value.asLong() < least || value.asLong() > most) {
      flaw(property, "out-of-range", property, least, most);
      return fallback;
    }
    return value.asInt();
  }

  /** Roles, one at least. */
  Set<Role> roles(String property) {
    asked.add(property);
    var roles = EnumSet.noneOf(Role.class);
    var value = object.path(property);
    if (!value.isArray() || value.isEmpty()) {
      flaw(property, "no-roles", property, known());
      return roles;
    }
    for (var item : value) {
      var name = item.isString() ? item.asString() : item.toString();
      Arrays.stream(Role.values())
          .filter(role -> role.name().equals(name))
          .findFirst()
          .ifPresentOrElse(roles::add, () -> flaw(property, "unknown-role", name, known()));
    }
    return roles;
  }

  private static String known() {
    return String.join(", ", Arrays.stream(Role.values()).map(Enum::name).toList());
  }

  boolean isFlawless() {
    return flaws.isEmpty();
  }

  /**
   * @throws ProblemException naming everything that is wrong
   */
  void check() {
    for (var name : object.propertyNames()) {
      if (!asked.contains(name)) {
        flaw(name, "unknown-property", name, String.join(", ", asked));
      }
    }
    if (!flaws.isEmpty()) {
      var found = List.copyOf(flaws);
      throw new ProblemException(ProblemCode.FIELDS_INVALID, found.size())
          .errors(locale -> found.stream().map(flaw -> flaw.in(locale)).toList());
    }
  }
}
