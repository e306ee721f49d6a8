package org.zhishou.benchmarks.run;

import java.util.Arrays;
import java.util.function.Supplier;
import org.zhishou.benchmarks.cpsat.CpSatEngine;
import org.zhishou.benchmarks.streams.StreamsEngine;
import org.zhishou.engine.search.OwnMovesEngine;

/** The engines that stand beside each other, and the cores each may use. */
public enum Contender {
  ZHISHOU("zhishou", 1, () -> new ZhishouEngine(1)),
  ZHISHOU_2("zhishou-2", 2, () -> new ZhishouEngine(2)),
  ZHISHOU_CACHED("zhishou-cached", 1, true, () -> new ZhishouEngine(1)),
  ZHISHOU_2_CACHED("zhishou-2-cached", 2, true, () -> new ZhishouEngine(2)),
  STREAMS("timefold-streams", 1, StreamsEngine::new),
  OWN_MOVES("timefold-own-moves", 1, OwnMovesEngine::new),
  CP_SAT_1("cp-sat-1", 1, () -> CpSatEngine.ofWholeContract(1)),
  CP_SAT_2("cp-sat-2", 2, () -> CpSatEngine.ofWholeContract(2)),
  CP_SAT_BOUND("cp-sat-bound", 1, CpSatEngine::ofCoverageAndTravel);

  private final String id;
  private final int cores;
  private final boolean cached;
  private final Supplier<Engine> maker;

  Contender(String id, int cores, Supplier<Engine> maker) {
    this(id, cores, false, maker);
  }

  Contender(String id, int cores, boolean cached, Supplier<Engine> maker) {
    this.id = id;
    this.cores = cores;
    this.cached = cached;
    this.maker = maker;
  }

  public String id() {
    return id;
  }

  public int cores() {
    return cores;
  }

  /** Whether its process starts from a {@link ClassCache}. */
  boolean startsFromCache() {
    return cached;
  }

  Engine engine() {
    return maker.get();
  }

  /**
   * @throws IllegalArgumentException if there is none of that id
   */
  public static Contender byId(String id) {
    return Arrays.stream(values())
        .filter(contender -> contender.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no engine "
                        + id
                        + "; there are "
                        + Arrays.stream(values()).map(Contender::id).toList()));
  }
}
