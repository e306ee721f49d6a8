package org.zhishou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** The tables of the READMEs and of the pages beside them, in both languages, against the code. */
class ReadmeTest {
  private static final Path HOUSE = Path.of("src", "main", "java", "org", "zhishou");
  private static final Pattern PACKAGE =
      Pattern.compile("(?m)^\\| `((?:engine|service)(?:\\.[a-z]+)*)` \\| [^|]+ \\|$");
  private static final Pattern SETTING =
      Pattern.compile("(?m)^\\| `(zhishou\\.[a-z.-]+)` \\| ([^|]+) \\| [^|]+ \\|$");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README.zh-CN.md"})
  void theMapNamesEveryGroupAndNoOther(String page) throws IOException {
    assertThat(rows(page, PACKAGE).stream().map(List::getFirst).toList())
        .containsExactlyInAnyOrderElementsOf(
            rooms().stream().map(ReadmeTest::group).distinct().toList());
  }

  /** The engine, the application itself, and the first folder below it. */
  private static String group(String room) {
    var folders = room.split("\\.");
    return folders[0].equals("engine") || folders.length == 1
        ? folders[0]
        : folders[0] + "." + folders[1];
  }

  @Test
  void theArchitectureNamesEveryRoom() throws IOException {
    var page = Files.readString(Path.of("docs", "architecture.md"));
    for (var room : rooms()) {
      var name = room.substring(room.lastIndexOf('.') + 1);
      if (name.equals("service")) {
        continue;
      }
      assertThat(page).as(room).containsPattern("(?m)^\\|.*`" + name + "` \\|");
    }
  }

  private static List<String> rooms() throws IOException {
    try (var files = Files.walk(HOUSE)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(file -> HOUSE.relativize(file.getParent()).toString())
          .map(folder -> folder.replace('\\', '.').replace('/', '.'))
          .distinct()
          .toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/settings.md", "docs/settings.zh-CN.md"})
  void theSettingsAreThoseOfTheServiceWithTheirDefaults(String page)
      throws IOException, ClassNotFoundException {
    var stated = rows(page, SETTING);
    assertThat(stated).contains(List.of("zhishou.sample-at-start", "`true`"));
    assertThat(stated)
        .extracting(List::getFirst)
        .contains("zhishou.database.url", "zhishou.sample-steps");
    for (var setting : settings()) {
      assertThat(stated)
          .as(setting.getFirst())
          .anyMatch(
              row ->
                  row.getFirst().equals(setting.getFirst())
                      && (setting.size() == 1
                          || row.getLast().equals("`" + setting.getLast() + "`")));
    }
    assertThat(stated).hasSize(settings().size() + 3);
  }

  /** Each setting's name and, where it has a fixed one, its default. */
  private static List<List<String>> settings() throws ClassNotFoundException {
    var settings = new ArrayList<List<String>>();
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    for (var found : scanner.findCandidateComponents("org.zhishou.service")) {
      settings.addAll(settingsOf(Class.forName(found.getBeanClassName())));
    }
    assertThat(settings).isNotEmpty();
    return settings;
  }

  private static List<List<String>> settingsOf(Class<?> type) {
    var prefix = type.getAnnotation(ConfigurationProperties.class).value();
    var parameters = type.getDeclaredConstructors()[0].getParameters();
    var components = type.getRecordComponents();
    var settings = new ArrayList<List<String>>();
    for (var i = 0; i < components.length; i++) {
      var name = prefix + "." + kebab(components[i].getName());
      var fallback = parameters[i].getAnnotation(DefaultValue.class);
      settings.add(
          fallback == null ? List.of(name) : List.of(name, String.join(",", fallback.value())));
    }
    return settings;
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static List<List<String>> rows(String page, Pattern row) throws IOException {
    return row.matcher(Files.readString(Path.of(page))).results().map(ReadmeTest::cells).toList();
  }

  private static List<String> cells(MatchResult row) {
    return Stream.iterate(1, i -> i <= row.groupCount(), i -> i + 1).map(row::group).toList();
  }
}
