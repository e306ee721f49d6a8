package org.zhishou.benchmarks.run;

import static org.zhishou.engine.sample.SampleCounty.QUARTER_WEEKS;
import static org.zhishou.engine.sample.SampleCounty.SMALL_WEEKS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.roster.RosterReader;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;

/** The instances, always in this order. */
public enum InstanceName {
  SMALL_A("small-a", Size.SMALL, sample(() -> SampleCounty.small(1))),
  SMALL_B("small-b", Size.SMALL, sample(() -> SampleCounty.small(2))),
  SMALL_TIGHT(
      "small-tight",
      Size.SMALL,
      sample(() -> SampleCounty.small(SampleOptions.of(SMALL_WEEKS, 3).withTight(true)))),
  PART_A("part-a", Size.SMALL, part(4, 6, 2)),
  PART_B("part-b", Size.SMALL, part(4, 6, 3)),
  PART_SHORT("part-short", Size.SMALL, part(3, 4, 1)),
  NINGDU("ningdu", Size.COUNTY, seedFile("ningdu.json")),
  HUANGYAN("huangyan", Size.COUNTY, seedFile("huangyan.json")),
  DRAWN_MOUNTAIN("drawn-mountain", Size.COUNTY, sample(() -> SampleCounty.province(20, 27111))),
  DRAWN_DISTRICT(
      "drawn-district",
      Size.COUNTY,
      sample(() -> SampleCounty.huangyan(SampleOptions.of(QUARTER_WEEKS, 27112)))),
  NINGDU_TIGHT(
      "ningdu-tight",
      Size.COUNTY,
      sample(() -> SampleCounty.ningdu(SampleOptions.of(QUARTER_WEEKS, 1).withTight(true)))),
  HUANGYAN_TIGHT(
      "huangyan-tight",
      Size.COUNTY,
      sample(() -> SampleCounty.huangyan(SampleOptions.of(QUARTER_WEEKS, 1).withTight(true)))),
  NINGDU_HALF_DAYS(
      "ningdu-half-days",
      Size.COUNTY,
      sample(() -> SampleCounty.ningdu(SampleOptions.of(QUARTER_WEEKS, 1).withHalfDays(true)))),
  HUANGYAN_HALF_DAYS(
      "huangyan-half-days",
      Size.COUNTY,
      sample(() -> SampleCounty.huangyan(SampleOptions.of(QUARTER_WEEKS, 1).withHalfDays(true)))),
  NINGDU_MEASURES(
      "ningdu-measures",
      Size.COUNTY,
      sample(() -> SampleCounty.ningdu(SampleOptions.of(QUARTER_WEEKS, 1).withMeasures(true)))),
  NINGDU_ILLNESS("ningdu-illness", Size.COUNTY, illness("ningdu.json")),
  HUANGYAN_ILLNESS("huangyan-illness", Size.COUNTY, illness("huangyan.json")),
  CENTRES_20("centres-20", Size.COUNTY, sample(() -> SampleCounty.province(20, 1))),
  CENTRES_40("centres-40", Size.COUNTY, sample(() -> SampleCounty.province(40, 1))),
  CENTRES_200("centres-200", Size.LARGE, sample(() -> SampleCounty.province(200, 1))),
  CENTRES_1000("centres-1000", Size.LARGEST, sample(() -> SampleCounty.province(1000, 1)));

  /** How many centres, which decides how many seeds are run. */
  enum Size {
    SMALL,
    COUNTY,
    LARGE,
    LARGEST
  }

  private final String id;
  private final Size size;
  private final Supplier<String> json;

  InstanceName(String id, Size size, Supplier<String> json) {
    this.id = id;
    this.size = size;
    this.json = json;
  }

  private static Supplier<String> sample(Supplier<RosterProblem> problem) {
    return () -> new ProblemWriter().compact(problem.get());
  }

  /** Two weeks of some centres of the small county. */
  private static Supplier<String> part(int centres, int dispatched, int seed) {
    var county = sample(() -> SampleCounty.small(SampleOptions.of(2, seed)));
    return () -> PartOfCounty.of(county.get(), centres, dispatched);
  }

  private static Supplier<String> seedFile(String name) {
    return () -> read(Path.of("..", "seeds", name));
  }

  private static Supplier<String> illness(String name) {
    return () ->
        Illness.amid(
            seedFile(name).get(), new RosterReader().read(read(Path.of("published", name))));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public String id() {
    return id;
  }

  /** Runs with different seeds that an instance of its size gets. */
  int seeds() {
    return size == Size.LARGEST ? 1 : 5;
  }

  public Instance load() {
    return new Instance(this, json.get());
  }

  /**
   * @throws IllegalArgumentException if there is none of that id
   */
  public static InstanceName byId(String id) {
    return Arrays.stream(values())
        .filter(name -> name.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "There is no instance "
                        + id
                        + "; there are "
                        + Arrays.stream(values()).map(InstanceName::id).toList()));
  }
}
