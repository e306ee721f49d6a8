package org.zhishou.service.cli;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that has a language. */
abstract class Speaking implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--lang",
      defaultValue = "zh",
      paramLabel = "<zh|en>",
      description = "Language of what it says; ${DEFAULT-VALUE} by default.")
  private OutputLanguage language = OutputLanguage.zh;

  Locale locale() {
    return language.locale;
  }

  CommandLine commandLine() {
    return requireNonNull(spec).commandLine();
  }
}
