package org.zhishou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts for people, of every room. */
class TextsTest {
  private static final Path ROOMS = Path.of("src/main/resources/org/zhishou");
  private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");

  /** Those in Chinese, which all others are held to. */
  static List<Path> bundles() throws IOException {
    try (var files = Files.walk(ROOMS)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.toString().endsWith("_en.properties"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameKeysAndEachItsOwnArguments(Path bundle) throws IOException {
    var chinese = read(bundle);
    var english = read(inEnglish(bundle));
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    for (var key : chinese.keySet()) {
      assertThat(arguments(english.getString(key)))
          .as(key)
          .containsExactlyInAnyOrderElementsOf(arguments(chinese.getString(key)));
    }
  }

  /** A single one has what follows it printed as it stands, and is not printed itself. */
  @ParameterizedTest
  @MethodSource("bundles")
  void noApostropheIsSwallowedOrSwallowsAnArgument(Path bundle) throws IOException {
    var texts = new ArrayList<String>();
    for (var language : List.of(read(bundle), read(inEnglish(bundle)))) {
      language.keySet().forEach(key -> texts.add(language.getString(key)));
    }
    assertThat(texts)
        .allSatisfy(text -> assertThat(text.replace("''", "")).doesNotContain("'"))
        .filteredOn(text -> ARGUMENT.matcher(text).find())
        .allSatisfy(
            text -> assertThat(new MessageFormat(text, Locale.ROOT).getFormats()).isNotEmpty());
  }

  private static Path inEnglish(Path bundle) {
    var name = bundle.getFileName().toString();
    return bundle.resolveSibling(name.replace(".properties", "_en.properties"));
  }

  private static ResourceBundle read(Path file) throws IOException {
    try (var reader = Files.newBufferedReader(file)) {
      return new PropertyResourceBundle(reader);
    }
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(result -> result.group()).distinct().toList();
  }
}
