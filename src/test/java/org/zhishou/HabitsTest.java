package org.zhishou;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.zhishou.service.platform.listing.Listing;
import org.zhishou.service.platform.web.Stated;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What every room of the house keeps to, whichever rooms it may use. */
@AnalyzeClasses(packages = "org.zhishou", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {
  private static final String PLATFORM = "org.zhishou.service.platform..";

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?)");

  /** Of top-level types; a nested one is called by its outer one's name too. */
  @ArchTest
  static void oneNameIsOneThing(JavaClasses house) {
    var byName =
        house.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
  }

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
    var withoutClock = target.getRawParameterTypes().stream().noneMatch(HabitsTest::isClock);
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

  /** Who passes one on with something different has it copied. */
  @ArchTest
  static final ArchRule NO_ROOM_CHANGES_A_DOCUMENT =
      noClasses()
          .that()
          .resideInAPackage("org.zhishou.service..")
          .and()
          .resideOutsideOfPackages(PLATFORM, "org.zhishou.service.auditlog..")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(ObjectNode.class, ArrayNode.class);

  @ArchTest
  static void noControllerAnswersBytes(JavaClasses house) {
    for (var type : house) {
      if (type.getSimpleName().endsWith("Controller")) {
        assertThat(type.getMethods())
            .as(type.getName())
            .noneMatch(method -> method.getReturnType().getName().contains("[B>"));
      }
    }
  }

  @ArchTest
  static final ArchRule ADDRESSES_ARE_STATED_IN_ONE_WAY =
      noClasses()
          .that()
          .resideOutsideOfPackage(PLATFORM)
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Operation.class);

  /** What a request itself names as its parameters may come from a body that is a form. */
  @ArchTest
  static final ArchRule THE_QUERY_ALONE_READS_PARAMETERS =
      noClasses()
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaMethodCall>("a request is asked for its parameters") {
                @Override
                public boolean test(JavaMethodCall call) {
                  return call.getTarget().getOwner().isAssignableTo(ServletRequest.class)
                      && call.getTarget().getName().startsWith("getParameter");
                }
              });

  /**
   * So that {@code page} and {@code size} are known there, and the links to other pages lead on.
   */
  @ArchTest
  static void whatReadsAListingIsStatedToAnswerOne(JavaClasses house) {
    var readers =
        house.get(Listing.class).getMethodCallsToSelf().stream()
            .filter(call -> call.getTarget().getName().matches("of|read"))
            .map(JavaMethodCall::getOrigin)
            .filter(reader -> !reader.getOwner().isEquivalentTo(Listing.class))
            .toList();
    assertThat(readers).isNotEmpty();
    for (var reader : readers) {
      assertThat(handlers(reader))
          .as(reader.getFullName())
          .isNotEmpty()
          .allMatch(handler -> handler.getAnnotationOfType(Stated.class).listing());
    }
  }

  private static Stream<JavaCodeUnit> handlers(JavaCodeUnit reader) {
    return reader.isAnnotatedWith(Stated.class)
        ? Stream.of(reader)
        : reader.getCallsOfSelf().stream().flatMap(call -> handlers(call.getOrigin()));
  }
}
