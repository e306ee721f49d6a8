package org.zhishou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** The borders of the house, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "org.zhishou", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
  private static final String ENGINE = "org.zhishou.engine.";

  private static final String SERVICE = "org.zhishou.service.";
  private static final String[] HTTP = {
    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet.."
  };
  private static final String[] SQL = {
    "org.springframework.jdbc..", "java.sql..", "javax.sql..", "com.github.kagkarlsson.."
  };
  private static final String[] SPRING = {"org.springframework.."};

  /**
   * A room and the rooms of its wing that it may use, all of which stand above it; a group's name
   * stands for all rooms of the group.
   */
  private record Room(String name, List<String> uses) {
    boolean mayUse(String other) {
      return other.equals(name)
          || uses.stream().anyMatch(use -> other.equals(use) || other.startsWith(use + "."));
    }
  }

  private static Room room(String name, String... uses) {
    return new Room(name, List.of(uses));
  }

  private static final List<Room> ENGINE_ROOMS =
      List.of(
          room("text"),
          room("json", "text"),
          room("rulebook"),
          room("calendar"),
          room("travel"),
          room("problem", "text", "json", "rulebook", "calendar", "travel"),
          room("roster", "text", "json", "rulebook", "problem"),
          room("audit", "text", "json", "rulebook", "calendar", "travel", "problem", "roster"),
          room("scoring", "rulebook", "calendar", "travel", "problem", "roster"),
          room("bound", "text", "rulebook", "problem", "roster", "scoring"),
          room("search", "problem", "roster", "scoring"),
          room("solve", "problem", "roster", "audit", "scoring", "bound", "search"),
          room("change", "text", "json", "rulebook", "calendar", "problem", "scoring", "bound"),
          room(
              "compare",
              "text",
              "rulebook",
              "calendar",
              "problem",
              "roster",
              "audit",
              "scoring",
              "bound"),
          room("draft", "text", "json", "rulebook", "problem", "roster", "audit", "scoring"),
          room("explain", "text", "problem", "roster", "scoring", "bound", "draft"),
          room("substitute", "text", "json", "problem", "roster", "scoring", "draft"),
          room("advice", "text", "travel", "problem", "scoring", "bound", "change"),
          room("posting", "travel", "problem", "scoring", "bound", "change"),
          room("itinerary", "travel"),
          room("sample", "calendar", "travel", "problem"));

  private static final List<Room> SERVICE_ROOMS =
      List.of(
          room("platform.text"),
          room("platform.node"),
          room("platform.database"),
          room("platform.json"),
          room("platform.web", "platform.text", "platform.node", "platform.database"),
          room("platform.listing", "platform.database", "platform.web"),
          room("platform.idempotency", "platform.database", "platform.web"),
          room("auditlog"),
          room("access", "platform", "auditlog"),
          room("county.roads"),
          room("county.registry", "platform", "auditlog", "access", "county.roads"),
          room("solving.job", "platform.node", "platform.database"),
          room("solving.solve", "platform", "auditlog", "access", "solving.job"),
          room("solving.batch", "platform", "auditlog", "access", "solving"),
          room("rounds.round", "platform", "auditlog", "access", "county"),
          room("rounds.kept", "platform", "solving.job", "rounds.round"),
          room("planning.availability", "platform", "access", "county", "rounds.round"),
          room(
              "planning.carryover",
              "platform",
              "access",
              "county",
              "rounds",
              "planning.availability"),
          room(
              "planning.run",
              "platform",
              "auditlog",
              "access",
              "county",
              "solving",
              "rounds",
              "planning.availability",
              "planning.carryover"),
          room("planning.edit", "platform", "access", "solving.job", "rounds"),
          room("whatif.scenario", "platform", "access", "solving", "rounds"),
          room("whatif.insight", "platform", "access", "solving.job", "rounds", "whatif.scenario"),
          room("whatif.proposal", "platform", "access", "county", "rounds", "whatif.scenario"),
          room("inforce.attendance", "platform", "access", "rounds"),
          room(
              "inforce.publish",
              "platform",
              "access",
              "solving.job",
              "rounds",
              "inforce.attendance"),
          room(
              "inforce.amend",
              "platform",
              "access",
              "solving",
              "rounds",
              "planning.edit",
              "inforce.attendance",
              "inforce.publish"),
          room("inforce.swap", "platform", "access", "rounds", "planning.edit", "inforce.publish"),
          room(
              "record.ledger",
              "platform",
              "access",
              "county",
              "rounds",
              "planning.availability",
              "planning.carryover",
              "inforce.attendance"),
          room("record.settings", "platform", "access", "county", "record.ledger"),
          room(
              "record.promotion",
              "platform",
              "access",
              "county",
              "rounds",
              "planning.carryover",
              "record.ledger",
              "record.settings"),
          room(
              "record.lieu",
              "platform",
              "access",
              "county",
              "rounds",
              "planning.availability",
              "record.ledger",
              "record.settings"),
          room(
              "record.assessment",
              "platform",
              "access",
              "county",
              "rounds",
              "inforce.attendance",
              "inforce.publish",
              "record.ledger",
              "record.settings"),
          room("record.slots", "platform", "access", "county", "rounds", "planning.availability"),
          room("exchange.roster", "platform", "access", "county", "rounds", "inforce.publish"),
          room(
              "exchange.workbook",
              "platform",
              "access",
              "county",
              "rounds",
              "planning",
              "record.ledger",
              "record.slots",
              "exchange.roster"),
          room("exchange.print", "platform"),
          room(
              "exchange.province",
              "platform",
              "auditlog",
              "access",
              "county",
              "rounds.round",
              "exchange.roster",
              "exchange.workbook"),
          room(
              "exchange.notice",
              "platform",
              "access",
              "rounds.round",
              "whatif.proposal",
              "exchange.roster",
              "exchange.print"),
          room("exchange.calendar", "platform", "access", "county", "rounds", "exchange.roster"),
          room(
              "exchange.report",
              "platform",
              "access",
              "county",
              "rounds",
              "record.ledger",
              "record.promotion",
              "record.assessment",
              "record.slots",
              "exchange.roster",
              "exchange.print"),
          room(
              "notification",
              "platform",
              "access",
              "county",
              "solving.job",
              "rounds",
              "planning",
              "inforce"),
          room(
              "overview",
              "platform",
              "access",
              "county.registry",
              "solving.job",
              "planning.availability",
              "rounds"),
          room("sample"),
          room("page", "platform"),
          room("cli", "platform.text", "auditlog"));

  /** The rooms that may know of HTTP. */
  private static final Set<String> ON_HTTP =
      Set.of(
          "platform.web",
          "platform.listing",
          "access",
          "county.registry",
          "solving.solve",
          "solving.batch",
          "rounds.round",
          "planning.availability",
          "planning.carryover",
          "planning.run",
          "planning.edit",
          "whatif.scenario",
          "whatif.insight",
          "whatif.proposal",
          "inforce.attendance",
          "inforce.publish",
          "inforce.amend",
          "inforce.swap",
          "record.ledger",
          "record.settings",
          "record.promotion",
          "record.lieu",
          "record.assessment",
          "record.slots",
          "exchange.roster",
          "exchange.workbook",
          "exchange.province",
          "exchange.notice",
          "exchange.calendar",
          "exchange.report",
          "notification",
          "overview",
          "page");

  /** The rooms that may know how things are kept. */
  private static final Set<String> ON_SQL =
      Set.of(
          "platform.database",
          "platform.listing",
          "platform.idempotency",
          "auditlog",
          "access",
          "county.registry",
          "solving.job",
          "rounds.round",
          "rounds.kept",
          "planning.availability",
          "planning.carryover",
          "planning.run",
          "whatif.scenario",
          "inforce.attendance",
          "inforce.amend",
          "inforce.swap",
          "record.ledger",
          "record.settings",
          "record.promotion",
          "record.lieu",
          "record.assessment",
          "record.slots",
          "exchange.province",
          "exchange.calendar",
          "notification",
          "cli");

  /** The only rooms that the engine's sample counties are for. */
  private static final Set<String> ON_SAMPLES = Set.of("cli");

  @ArchTest
  static void roomsOfTheEngineUseWhatTheirRowAllows(JavaClasses house) {
    hold(house, ENGINE, ENGINE_ROOMS);
  }

  @ArchTest
  static void roomsOfTheServiceUseWhatTheirRowAllows(JavaClasses house) {
    hold(house, SERVICE, SERVICE_ROOMS);
  }

  private static void hold(JavaClasses house, String wing, List<Room> rooms) {
    var softly = new SoftAssertions();
    for (var room : rooms) {
      var above = rooms.subList(0, rooms.indexOf(room));
      softly
          .assertThat(room.uses())
          .as(room.name() + " uses only what stands above it")
          .allMatch(use -> above.stream().anyMatch(other -> covers(use, other.name())));
    }
    var byPackage =
        rooms.stream().collect(Collectors.toMap(room -> wing + room.name(), room -> room));
    for (var type : house) {
      if (type.getPackageName().startsWith(wing)) {
        var room = byPackage.get(type.getPackageName());
        softly.assertThat(room).as("the place of " + type.getName()).isNotNull();
        for (var dependency : type.getDirectDependenciesFromSelf()) {
          var other = dependency.getTargetClass().getPackageName();
          if (room != null && other.startsWith(wing)) {
            softly
                .assertThat(room.mayUse(other.substring(wing.length())))
                .as(dependency.getDescription())
                .isTrue();
          }
        }
      }
    }
    softly.assertAll();
  }

  private static boolean covers(String use, String room) {
    return room.equals(use) || room.startsWith(use + ".");
  }

  private static void knows(JavaClasses house, String room, String... strangers) {
    noClasses()
        .that()
        .resideInAPackage(room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(strangers)
        .allowEmptyShould(true)
        .check(house);
  }

  @ArchTest
  static void theEngineIsALibrary(JavaClasses house) {
    classes()
        .that()
        .resideInAPackage("org.zhishou.engine..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "org.zhishou.engine..",
                "ai.timefold..",
                "tools.jackson..",
                "com.tyme..",
                "org.jgrapht..",
                "org.jspecify..",
                "java.io..",
                "java.lang..",
                "java.math..",
                "java.nio..",
                "java.text..",
                "java.time..",
                "java.util..",
                ""))
        .check(house);
  }

  @ArchTest
  static void onlyRoomsThatSpeakHttpKnowIt(JavaClasses house) {
    strangers(house, ON_HTTP, HTTP);
  }

  @ArchTest
  static void onlyRoomsThatKeepThingsKnowHow(JavaClasses house) {
    strangers(house, ON_SQL, SQL);
  }

  @ArchTest
  static void samplesAreForTheCommandLineAlone(JavaClasses house) {
    strangers(house, ON_SAMPLES, ENGINE + "sample..");
  }

  @ArchTest
  static void theCommandLineNeedsNoSpring(JavaClasses house) {
    knows(house, SERVICE + "cli..", SPRING);
  }

  private static void strangers(JavaClasses house, Set<String> familiar, String... kit) {
    for (var room : SERVICE_ROOMS) {
      if (!familiar.contains(room.name())) {
        knows(house, SERVICE + room.name() + "..", kit);
      }
    }
  }
}
