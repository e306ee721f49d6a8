package org.zhishou.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.zhishou.service.Api;

/**
 * Base of all stories in the browser. One story is one method:
 *
 * <pre>{@code
 * class OverviewStoryTest extends PageStory {
 *   @Test
 *   void thePlannerSeesAtOnceThatTheQuarterIsCovered() {
 *     var visit = visit("planner");                  // signed in, 1440 wide, Chinese
 *     visit.open("/counties/ningdu/rounds/2026-Q4/overview");
 *     assertThat(visit.page().getByText("覆盖")).isVisible();
 *     visit.look("overview");                        // axe, and a picture in target/screenshots
 *   }
 * }
 * }</pre>
 *
 * <p>{@code visit("physician").onAPhone()} is 390 wide, {@code .inEnglish()} what it says. After
 * each story every visit is held to have had no error on the console, no report of the content
 * policy, no request to another origin; refusals of the API that a story provokes are announced by
 * {@link Visit#expectRefusal}. The county is the same for all stories and they run in any order:
 * one that changes things makes a round or a county of its own, by {@link #api}.
 */
abstract class PageStory {
  @RegisterExtension static final Curtain CURTAIN = new Curtain();

  private final List<Visit> visits = new ArrayList<>();

  /** Starts the stage with the first story, and ends it after the last. */
  static final class Curtain implements BeforeAllCallback {
    private @Nullable Stage stage;

    Stage stage() {
      return Objects.requireNonNull(stage);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
      var obstacle = Stage.obstacle();
      if (!obstacle.isEmpty() && !"true".equals(System.getenv("CI"))) {
        System.out.println(obstacle);
      }
      assumeTrue(obstacle.isEmpty() || "true".equals(System.getenv("CI")), obstacle);
      assertThat(obstacle).isEmpty();
      stage =
          context
              .getRoot()
              .getStore(Namespace.create(Stage.class))
              .computeIfAbsent(Stage.class, unseen -> new Stage(), Stage.class);
    }
  }

  @BeforeEach
  void noVisitYet() {
    visits.clear();
  }

  @AfterEach
  void nothingWentWrong() {
    visits.forEach(Visit::end);
  }

  /** A sample user who is signed in; a window of its own. */
  Visit visit(String user) {
    var visit = new Visit(CURTAIN.stage().browser(), CURTAIN.stage().base(), user);
    visits.add(visit);
    return visit;
  }

  /** Somebody who is not signed in yet. */
  Visit stranger() {
    return visit("");
  }

  /** What a story has to prepare. */
  Api api() {
    return CURTAIN.stage().api();
  }

  /** A round of the sample county that nobody else uses, planned and solved once. */
  String solved(int year, int quarter) {
    var rounds = "/api/v1/counties/ningdu/rounds";
    var opened =
        api()
            .send(
                "POST",
                rounds,
                """
                {"year":%d,"quarter":%d,"name":"%1$d年第%2$d季度","deadline":"2020-01-01T00:00:00Z",
                 "whoeverSubmittedNothing":"AS_AVAILABLE"}"""
                    .formatted(year, quarter));
    assertThat(opened.statusCode()).as(opened.body()).isEqualTo(201);
    var round = Api.json(opened).path("id").asString();
    assertThat(api().post(rounds + "/" + round + "/plan").statusCode()).isEqualTo(200);
    var run = api().post(rounds + "/" + round + "/solve?steps=20000", "Prefer", "wait=60");
    assertThat(run.statusCode()).isEqualTo(200);
    return round;
  }
}
