package org.zhishou.service.whatif.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.platform.web.Query;

/** Rosters and duties as a query names them. */
final class RosterChoice {
  private static final List<String> MODES = Arrays.stream(Mode.values()).map(Mode::name).toList();
  private static final List<String> SESSIONS =
      Arrays.stream(Session.values()).map(Session::name).toList();

  private RosterChoice() {}

  /** The one under {@code of}; the draft that counts where nothing is said. */
  static RosterName one(Query query) {
    var text = query.text("of").orElse("draft");
    var name = RosterName.of(text);
    if (name.isEmpty()) {
      query.refuse("of", text, RosterName.FORMS);
    }
    return name.orElse(new RosterName(RosterName.Kind.DRAFT, null));
  }

  /** Those under {@code of}, with commas between them, each once. */
  static List<RosterName> several(Query query, int most) {
    var names = new ArrayList<RosterName>();
    var given = query.needed("of", RosterName.FORMS);
    var text = given.orElse("");
    for (var part : given.isEmpty() ? new String[0] : text.split(",", -1)) {
      RosterName.of(part)
          .ifPresentOrElse(names::add, () -> query.refuse("of", part, RosterName.FORMS));
    }
    if (names.size() > most) {
      query.refuse("of", text, "1 ... " + most);
    }
    return names.stream().distinct().toList();
  }

  /** The duty under its contract's properties. */
  static Optional<Duty> duty(Query query) {
    var centre = query.needed("centre", "C1");
    var day = query.needed("date", "2026-10-13").flatMap(text -> date(query, text));
    var session = query.word("session", SESSIONS).map(Session::valueOf).orElse(Session.FULL_DAY);
    var mode = query.word("mode", MODES).map(Mode::valueOf).orElse(Mode.ON_SITE);
    var tour = query.text("tour").orElse(null);
    var physician = query.needed("physician", "P1");
    return centre.isEmpty() || day.isEmpty() || physician.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Duty(centre.get(), tour, day.get(), session, mode, physician.get(), false));
  }

  private static Optional<LocalDate> date(Query query, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      query.refuse("date", text, "2026-10-13");
      return Optional.empty();
    }
  }
}
