package org.zhishou.engine.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.bound.CoverageCertificate;
import org.zhishou.engine.bound.RaisedPrices;
import org.zhishou.engine.scoring.RandomProblems;
import org.zhishou.engine.scoring.ScoringTables;

class BoundRunTest {
  private static BoundRun run(boolean overdue) {
    return run(() -> overdue);
  }

  private static BoundRun run(BooleanSupplier overdue) {
    var tables = new ScoringTables(RandomProblems.of(7));
    var certificate = CoverageCertificate.of(tables);
    return new BoundRun(() -> RaisedPrices.of(tables, certificate, 5_000), overdue);
  }

  @Test
  void aRosterIsCompleteWithoutABoundThatTheMemoryDoesNotSufficeFor() {
    var bound = run(false);
    bound.complete(
        () -> {
          throw new OutOfMemoryError("no bound");
        });
    assertThat(bound.now()).isNull();
    assertThat(bound.atEnd(true)).isNull();
  }

  @Test
  void aDefectOfTheBoundIsToldAndNotHidden() {
    var bound = run(false);
    bound.complete(
        () -> {
          throw new IllegalStateException("a defect");
        });
    assertThatThrownBy(() -> bound.atEnd(true)).isInstanceOf(CompletionException.class);
  }

  @Test
  void nobodyWaitsForABoundOnceTheSolveShouldHaveEnded() {
    var bound = run(true);
    assertThat(bound.atEnd(false)).isNull();
  }

  @Test
  void whereStepsEndedTheSearchTheBoundIsWaitedForHoweverLateItIs() {
    var begun = new AtomicBoolean();
    assertThat(inFull(run(() -> begun.getAndSet(true)))).isEqualTo(inFull(run(false)));
  }

  private static long inFull(BoundRun bound) {
    bound.start();
    return Objects.requireNonNull(bound.atEnd(true)).lowerBound(0);
  }
}
