package org.zhishou.service.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.problem.Site;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.RosterWords;

/** What people write of a roster, in either language, as what it stands for; and back. */
final class RosterVocabulary {
  static final List<Locale> LOCALES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  private final RosterProblem problem;
  private final Directory directory;
  private final Map<String, List<String>> centres = new HashMap<>();
  private final Map<String, List<String>> physicians = new HashMap<>();

  RosterVocabulary(RosterProblem problem) {
    this.problem = problem;
    directory = new Directory(problem);
    problem.centres().forEach(one -> know(centres, directory.nameOfCentre(one.id()), one.id()));
    problem
        .physicians()
        .forEach(one -> know(physicians, directory.nameOfPhysician(one.id()), one.id()));
  }

  private static void know(Map<String, List<String>> ids, String name, String id) {
    var plain = Value.of(name).text();
    ids.computeIfAbsent(plain, one -> new ArrayList<>()).add(id);
    if (!plain.equals(id)) {
      ids.put(plain + "(" + id + ")", List.of(id));
    }
  }

  Optional<Session> session(String text) {
    return Arrays.stream(Session.values())
        .filter(one -> one.name().equalsIgnoreCase(text) || says(text, words -> words.of(one)))
        .findFirst();
  }

  /** How a duty is served: at the centre, from afar, or on which tour. */
  static String mode(Site site, RosterWords words) {
    if (site.tour() != null) {
      return WorkbookWords.in(words.locale(), "mode.tour") + " " + site.tour();
    }
    return WorkbookWords.in(words.locale(), site.isRemote() ? "mode.remote" : "mode.on-site");
  }

  /** Nothing said is at the centre itself. */
  Optional<Site> site(String centre, String text) {
    var tours =
        problem.tours().stream()
            .filter(tour -> tour.centre().equals(centre))
            .map(tour -> new Site(centre, Mode.ON_SITE, tour.id()));
    var clinics = Arrays.stream(Mode.values()).map(mode -> new Site(centre, mode, null));
    return text.isEmpty()
        ? Optional.of(Site.of(centre))
        : Stream.concat(clinics, tours)
            .filter(site -> says(text, words -> mode(site, words)))
            .findFirst();
  }

  private static boolean says(String text, Function<RosterWords, String> word) {
    return LOCALES.stream()
        .anyMatch(locale -> word.apply(new RosterWords(locale)).equalsIgnoreCase(text));
  }

  /** By its id, or by a name that only one has. */
  Optional<String> centre(String text) {
    if (directory.centre(text) != null) {
      return Optional.of(text);
    }
    var named = centres.getOrDefault(text, List.of());
    return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
  }

  /** All who may be meant: by id, or by name. */
  List<String> physicians(String text) {
    return directory.physician(text) != null
        ? List.of(text)
        : List.copyOf(physicians.getOrDefault(text, List.of()));
  }

  /** Whether somebody of that id is called so. */
  boolean isCalled(String physician, String name) {
    return Value.of(directory.nameOfPhysician(physician)).text().equals(name);
  }

  boolean isPhysician(String id) {
    return directory.physician(id) != null;
  }

  /** A physician's name; beside the id where another is called the same. */
  String ofPhysician(String id) {
    return label(id, directory.nameOfPhysician(id), physicians);
  }

  /** A centre's name; beside the id where another is called the same. */
  String ofCentre(String id) {
    return label(id, directory.nameOfCentre(id), centres);
  }

  private static String label(String id, String name, Map<String, List<String>> ids) {
    var meant = ids.getOrDefault(Value.of(name).text(), List.of());
    return meant.size() > 1 ? name + "(" + id + ")" : name;
  }
}
