package org.zhishou.service.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.problem.RosterProblem;
import org.zhishou.engine.sample.SampleCounty;
import org.zhishou.engine.sample.SampleOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a sample problem as JSON, to a file or to standard output. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    description = "Write a sample problem: names and places are real, all else is made up.")
final class SampleCommand implements Callable<Integer> {
  private static final int USUAL_PROVINCE = 200;

  enum County {
    NINGDU,
    HUANGYAN,
    SMALL,
    PROVINCE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static final class CountyConverter implements ITypeConverter<County> {
    @Override
    public County convert(String value) {
      return Arrays.stream(County.values())
          .filter(county -> county.word().equals(value))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no sample '%s'; there are %s".formatted(value, words())));
    }

    private static List<String> words() {
      return Arrays.stream(County.values()).map(County::word).toList();
    }
  }

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--county",
      required = true,
      converter = CountyConverter.class,
      paramLabel = "<sample>",
      description = "ningdu, huangyan, small (6 centres, 4 weeks) or province.")
  private @Nullable County county;

  @Option(
      names = "--centres",
      paramLabel = "<n>",
      description = "How many centres a province has: 6 to 2400, 200 by default.")
  private @Nullable Integer centres;

  @Option(
      names = "--weeks",
      paramLabel = "<n>",
      description = "Weeks from 28 September 2026: 1 to 27, 13 by default, 4 for small.")
  private @Nullable Integer weeks;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "<n>",
      description = "The same seed gives the same file; ${DEFAULT-VALUE} by default.")
  private long seed;

  @Option(names = "--tight", description = "Leave out every third dispatched physician.")
  private boolean tight;

  @Option(
      names = "--half-days",
      description = "Open mornings and afternoons where the way is short enough for half-days.")
  private boolean halfDays;

  @Option(
      names = "--measures",
      description = "Add remote sessions, postings, evenings and a monthly tour of each centre.")
  private boolean measures;

  @Option(
      names = "--out",
      paramLabel = "<file>",
      description = "Where to write; standard output by default.")
  private @Nullable Path out;

  @Override
  public Integer call() {
    var problem = problem();
    var json = new ProblemWriter().pretty(problem);
    if (out == null) {
      commandLine().getOut().print(json);
      commandLine().getOut().flush();
    } else {
      write(out, json);
      commandLine()
          .getOut()
          .printf(
              "%s: %d centres, %d physicians, %d weeks%n",
              out, problem.centres().size(), problem.physicians().size(), problem.period().weeks());
    }
    return 0;
  }

  private RosterProblem problem() {
    var sample = requireNonNull(county);
    if (centres != null && sample != County.PROVINCE) {
      throw new ParameterException(
          commandLine(),
          "--centres is for --county province; %s has its own".formatted(sample.word()));
    }
    try {
      return draw(sample, new SampleOptions(weeks(sample), seed, tight, halfDays, measures));
    } catch (IllegalArgumentException outOfRange) {
      throw new ParameterException(commandLine(), "--" + outOfRange.getMessage(), outOfRange);
    }
  }

  private RosterProblem draw(County sample, SampleOptions options) {
    return switch (sample) {
      case NINGDU -> SampleCounty.ningdu(options);
      case HUANGYAN -> SampleCounty.huangyan(options);
      case SMALL -> SampleCounty.small(options);
      case PROVINCE -> SampleCounty.province(centres == null ? USUAL_PROVINCE : centres, options);
    };
  }

  private int weeks(County sample) {
    if (weeks != null) {
      return weeks;
    }
    return sample == County.SMALL ? SampleCounty.SMALL_WEEKS : SampleCounty.QUARTER_WEEKS;
  }

  private void write(Path file, String json) {
    try {
      Files.writeString(file, json);
    } catch (IOException unwritable) {
      throw new ParameterException(
          commandLine(), "--out %s cannot be written (%s)".formatted(file, unwritable), unwritable);
    }
  }

  private CommandLine commandLine() {
    return requireNonNull(spec).commandLine();
  }
}
