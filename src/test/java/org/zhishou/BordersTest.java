package org.zhishou;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The borders of the house, as docs/architecture.md draws them. */
@AnalyzeClasses(packages = "org.zhishou", importOptions = ImportOption.DoNotIncludeTests.class)
class BordersTest {
  private static final String ENGINE = "org.zhishou.engine.";

  /** A room may use those before it. */
  private static final List<String> ROOMS =
      List.of(
          "text",
          "json",
          "rulebook",
          "calendar",
          "travel",
          "problem",
          "roster",
          "audit",
          "scoring",
          "bound",
          "search",
          "solve",
          "change",
          "compare",
          "draft",
          "explain",
          "substitute",
          "advice",
          "sample");

  @ArchTest
  static final ArchRule THE_ENGINE_IS_A_LIBRARY =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + ".")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.zhishou.service..",
                  "org.springframework..",
                  "jakarta..",
                  "java.sql..",
                  "javax.sql..",
                  "java.net..",
                  "picocli..",
                  "io.micrometer..",
                  "io.swagger.."));

  @ArchTest
  static void roomsUseOnlyRoomsBeforeThem(JavaClasses house) {
    for (var room : ROOMS) {
      var later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size());
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage(ENGINE + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(packages(later))
            .allowEmptyShould(true)
            .check(house);
      }
    }
  }

  private static String[] packages(List<String> rooms) {
    return rooms.stream().map(room -> ENGINE + room + "..").toArray(String[]::new);
  }

  @ArchTest
  static void everyRoomOfTheEngineHasItsPlace(JavaClasses house) {
    var rooms = new ArrayList<String>();
    for (var type : house) {
      if (type.getPackageName().startsWith(ENGINE)) {
        rooms.add(type.getPackageName().substring(ENGINE.length()).split("\\.")[0]);
      }
    }
    assertThat(ROOMS).containsAll(Set.copyOf(rooms));
  }

  @ArchTest
  static final ArchRule THE_AUDITOR_AND_SCORING_SHARE_NO_ARITHMETIC =
      noClasses()
          .that()
          .resideInAPackage(ENGINE + "scoring..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE + "audit..");

  @ArchTest
  static final ArchRule SAMPLES_ARE_FOR_THE_COMMAND_LINE_ALONE =
      noClasses()
          .that(
              resideInAPackage("org.zhishou..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(ENGINE + "sample..", "org.zhishou.service.cli.."))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ENGINE + "sample..");

  @ArchTest
  static final ArchRule JOBS_KNOW_NOTHING_OF_HTTP =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.job..")
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "org.zhishou.service.access..",
                  "org.zhishou.service.web..",
                  "org.zhishou.service.solve..",
                  "org.zhishou.service.batch..",
                  "org.zhishou.service.cli..",
                  "org.springframework.web..",
                  "org.springframework.http..",
                  "jakarta.servlet.."));

  @ArchTest
  static final ArchRule THE_REGISTRY_KNOWS_NOTHING_OF_PLANNING =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.registry..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.zhishou.service.job..",
              "org.zhishou.service.solve..",
              "org.zhishou.service.round..",
              "org.zhishou.service.cli..");

  /** A room of planning may use those before it. */
  private static final List<String> PLANNING =
      List.of(
          "publication",
          "snapshot",
          "round",
          "availability",
          "carryover",
          "draft",
          "edit",
          "attendance",
          "publish",
          "amend",
          "swap",
          "scenario",
          "insight");

  @ArchTest
  static void planningGoesFromTheRoundToItsPublishedRoster(JavaClasses house) {
    for (var room : PLANNING) {
      var later = PLANNING.subList(PLANNING.indexOf(room) + 1, PLANNING.size());
      if (!later.isEmpty()) {
        noClasses()
            .that()
            .resideInAPackage("org.zhishou.service." + room + "..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                later.stream()
                    .map(one -> "org.zhishou.service." + one + "..")
                    .toArray(String[]::new))
            .check(house);
      }
    }
  }

  @ArchTest
  static final ArchRule ROADS_ARE_FOR_ANYBODY =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.roads..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.zhishou..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage("org.zhishou.service.roads..", ENGINE + "travel.."))));

  @ArchTest
  static final ArchRule WHAT_CONTROLLERS_SHARE_KNOWS_NO_FEATURE =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.zhishou.service.access..",
              "org.zhishou.service.auditlog..",
              "org.zhishou.service.job..",
              "org.zhishou.service.solve..",
              "org.zhishou.service.batch..",
              "org.zhishou.service.cli..");

  @ArchTest
  static final ArchRule ACCESS_KNOWS_NOTHING_THAT_IT_GUARDS =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.access..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.zhishou..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.zhishou.service.access..",
                              "org.zhishou.service.auditlog..",
                              "org.zhishou.service.web..",
                              "org.zhishou.service.text.."))));

  @ArchTest
  static final ArchRule THE_AUDIT_LOG_KNOWS_NOBODY_WHO_WRITES_IT =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.auditlog..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.zhishou..")
                  .and(DescribedPredicate.not(resideInAPackage("org.zhishou.service.auditlog.."))));

  @ArchTest
  static final ArchRule WHAT_THE_DATABASE_AND_THE_NODE_ARE_KNOWS_NOBODY_WHO_USES_THEM =
      noClasses()
          .that()
          .resideInAnyPackage("org.zhishou.service.database..", "org.zhishou.service.node..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.zhishou..")
                  .and(
                      DescribedPredicate.not(
                          resideInAnyPackage(
                              "org.zhishou.service.database..", "org.zhishou.service.node.."))));

  @ArchTest
  static final ArchRule HOW_JOBS_ARE_KEPT_IS_THE_BUSINESS_OF_THEIR_ROOM =
      noClasses()
          .that()
          .resideInAnyPackage("org.zhishou.service.solve..", "org.zhishou.service.batch..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.jdbc..", "java.sql..", "com.github.kagkarlsson..");

  @ArchTest
  static final ArchRule TEXTS_KNOW_NOBODY_WHO_USES_THEM =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.text..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.zhishou..")
                  .and(DescribedPredicate.not(resideInAPackage("org.zhishou.service.text.."))));

  @ArchTest
  static final ArchRule NOBODY_KNOWS_WHO_TELLS_WHAT_HAPPENED =
      noClasses()
          .that(
              resideInAPackage("org.zhishou..")
                  .and(DescribedPredicate.not(resideInAPackage("org.zhishou.service.notice.."))))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.zhishou.service.notice..");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_NEEDS_NO_SPRING =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "org.zhishou.service.web..",
              "org.zhishou.service.job..",
              "org.zhishou.service.solve..");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?)");

  @ArchTest
  static final ArchRule THE_CLOCK_IS_INJECTED =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaMethodCall>("the time of now is asked of no clock") {
                @Override
                public boolean test(JavaMethodCall call) {
                  return asksNobody(call.getTarget());
                }
              });

  private static boolean asksNobody(MethodCallTarget target) {
    var owner = target.getOwner();
    var withoutClock = target.getRawParameterTypes().stream().noneMatch(BordersTest::isClock);
    var now =
        target.getName().equals("now")
            && withoutClock
            && owner.getPackageName().startsWith("java.time");
    return now
        || (owner.isEquivalentTo(System.class) && target.getName().equals("currentTimeMillis"));
  }

  private static boolean isClock(JavaClass parameter) {
    return parameter.isAssignableTo(Clock.class);
  }

  @ArchTest
  static void everyRoomSaysWhatItIsForAndIsNullMarked(JavaClasses house) {
    for (var type : house) {
      assertThat(isNullMarked(type.getPackage())).as(type.getPackageName()).isTrue();
    }
  }

  private static boolean isNullMarked(JavaPackage room) {
    return room.tryGetAnnotationOfType(NullMarked.class).isPresent();
  }

  @ArchTest
  static void everyRoomHasAPageThatSaysWhatItMustNotKnow(JavaClasses house) throws IOException {
    var root = Path.of("src", "main", "java");
    for (var type : house) {
      var page = root.resolve(type.getPackageName().replace('.', '/')).resolve("package-info.java");
      assertThat(Files.readString(page)).as(type.getPackageName()).contains("/**");
    }
  }

  @ArchTest
  static final ArchRule CONTROLLERS_STAY_IN_THEIR_ROOM =
      classes().that().haveSimpleNameEndingWith("Controller").should().bePackagePrivate();
}
