package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.zhishou.engine.json.PlainText;

/**
 * Reads query parameters and gathers all that is wrong with them. Ask for every parameter, then
 * {@link #check}.
 */
public final class Query {
  /** The most items of one page. */
  public static final int LARGEST_PAGE = 500;

  /** The last that is written with four digits. */
  private static final int LAST_YEAR = 9999;

  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");

  private record Flaw(String parameter, String code, String text, List<Object> arguments) {
    Flaw(String parameter, String code, List<Object> arguments) {
      this(parameter, code, code, arguments);
    }

    ProblemDocument.Error in(Locale locale) {
      var message = ProblemWords.in(locale, "parameter-invalid." + text, arguments.toArray());
      return new ProblemDocument.Error(null, parameter, code, message);
    }
  }

  private final HttpServletRequest request;
  private final Map<String, List<String>> given;
  private final Set<Flaw> flaws = new LinkedHashSet<>();

  /**
   * @throws ProblemException if the query cannot be decoded
   */
  public Query(HttpServletRequest request) {
    this.request = request;
    given = QueryString.parameters(request);
  }

  /** A whole number within both bounds; {@code fallback} where it is missing or wrong. */
  public long whole(String name, long fallback, long least, long most) {
    return whole(name, least, most).orElse(fallback);
  }

  /** A whole number within both bounds; empty where it is missing or wrong. */
  public OptionalLong whole(String name, long least, long most) {
    var value = once(name);
    return value.isEmpty() ? OptionalLong.empty() : within(name, value.get(), least, most);
  }

  /** One of the words permitted; empty where it is missing or wrong. */
  public Optional<String> word(String name, List<String> permitted) {
    var value = once(name);
    if (value.isPresent() && !permitted.contains(value.get())) {
      refuse(name, value.get(), String.join(", ", permitted));
      return Optional.empty();
    }
    return value;
  }

  /** Any text; empty where it is missing or given twice. */
  public Optional<String> text(String name) {
    var value = once(name);
    if (value.isPresent() && PlainText.unfit(value.get()).isPresent()) {
      flaws.add(new Flaw(name, "unseen", List.of(name)));
      return Optional.empty();
    }
    return value;
  }

  private Optional<String> once(String name) {
    var values = given.getOrDefault(name, List.of());
    if (values.size() > 1) {
      flaws.add(new Flaw(name, "given-twice", List.of(name, values.size())));
      return Optional.empty();
    }
    return values.stream().findFirst();
  }

  /** A date such as {@code 2026-10-12}; empty where it is missing or wrong. */
  public Optional<LocalDate> date(String name) {
    return text(name).flatMap(text -> date(name, text));
  }

  private Optional<LocalDate> date(String name, String text) {
    try {
      var date = LocalDate.parse(text);
      if (date.getYear() > 0 && date.getYear() <= LAST_YEAR) {
        return Optional.of(date);
      }
    } catch (DateTimeParseException malformed) {
      // Said below, as of a year that no database keeps.
    }
    flaws.add(new Flaw(name, "no-date", List.of(name, text)));
    return Optional.empty();
  }

  /** Which of an answer's properties are wanted, by {@code fields}; all where it is missing. */
  public Chosen choose(List<String> properties) {
    var text = text("fields");
    if (text.isEmpty()) {
      return new Chosen(null);
    }
    var names = new LinkedHashSet<>(Arrays.asList(text.get().split(",", -1)));
    for (var name : names) {
      if (!properties.contains(name)) {
        refuse("fields", name, String.join(", ", properties));
      }
    }
    return new Chosen(names);
  }

  /** Any text that has to be there; empty where it is not, or is given twice. */
  public Optional<String> needed(String name, String permitted) {
    var found = text(name);
    if (!given.containsKey(name)) {
      flaws.add(new Flaw(name, "missing", List.of(name, permitted)));
    }
    return found;
  }

  /** Says that a value is none of those permitted. */
  public void refuse(String name, String value, String permitted) {
    flaws.add(new Flaw(name, "unknown-value", List.of(name, value, permitted)));
  }

  /** Such as {@code name,-updatedAt}, each property once; without what is wrong. */
  public List<SortKey> sort(String name, List<String> properties) {
    var keys = new ArrayList<SortKey>();
    for (var part : text(name).map(text -> text.split(",", -1)).orElse(new String[0])) {
      var key = SortKey.of(part.strip());
      if (!properties.contains(key.property())) {
        refuse(name, part, String.join(", ", properties));
      } else if (keys.stream().anyMatch(one -> one.property().equals(key.property()))) {
        flaw(name, "named-twice", name, key.property());
      } else {
        keys.add(key);
      }
    }
    return keys;
  }

  /** What is misspelt would otherwise not be heeded: a filter would show everything. */
  private void refuseUnknown() {
    if (request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE)
            instanceof HandlerMethod handler
        && handler.getMethodAnnotation(Stated.class) instanceof Stated stated) {
      var known = StatedQuery.names(handler, stated);
      var flawed = flaws.stream().map(Flaw::parameter).collect(Collectors.toSet());
      given.keySet().stream()
          .filter(name -> !known.contains(name) && !flawed.contains(name))
          .map(name -> unknown(name, known))
          .forEach(flaws::add);
    }
  }

  private static Flaw unknown(String name, List<String> known) {
    return known.isEmpty()
        ? new Flaw(name, "unknown", "none-known", List.of(name))
        : new Flaw(name, "unknown", List.of(name, String.join(", ", known)));
  }

  /**
   * Notes what the caller found wrong.
   *
   * @param code whose text is {@code parameter-invalid.<code>}
   */
  public void flaw(String parameter, String code, Object... arguments) {
    flaws.add(new Flaw(parameter, code, List.of(arguments)));
  }

  private OptionalLong within(String name, String text, long least, long most) {
    try {
      var number = Long.parseLong(text);
      if (number >= least && number <= most) {
        return OptionalLong.of(number);
      }
      flaws.add(new Flaw(name, "out-of-range", List.of(name, number, least, most)));
    } catch (NumberFormatException noLong) {
      var code = WHOLE.matcher(text).matches() ? "out-of-range" : "not-whole";
      flaws.add(new Flaw(name, code, List.of(name, text, least, most)));
    }
    return OptionalLong.empty();
  }

  /**
   * @throws ProblemException naming every parameter that is wrong, or that the address is not
   *     {@link Stated} to take
   */
  public void check() {
    refuseUnknown();
    if (!flaws.isEmpty()) {
      var found = List.copyOf(flaws);
      throw new ProblemException(ProblemCode.PARAMETER_INVALID, found.size())
          .errors(locale -> found.stream().map(flaw -> flaw.in(locale)).toList());
    }
  }
}
