package org.zhishou;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/**
 * What pages and documents say of the rules is written from the catalogue and the texts {@code
 * rules.properties}. Where a file differs, what it ought to be stands below {@code target/written}:
 * {@code cp -r target/written/. .} puts it there.
 */
class WrittenRulesTest {
  private static final Path WRITTEN = Path.of("target", "written");
  private static final String PAGE = "src/main/frontend/src/rules/";

  @ParameterizedTest
  @CsvSource({"docs/rules-in-brief.md, en", "docs/rules-in-brief.zh-CN.md, zh-CN"})
  void theRulesInBriefAskWhatTheyDo(String page, Locale locale) throws IOException {
    var rows =
        Arrays.stream(Rule.values())
            .map(
                rule ->
                    "| `%s` | %s | %d | %s |\n"
                        .formatted(
                            rule.id(),
                            rule.level(),
                            rule.defaultWeight(),
                            words(rule, "asks", locale)))
            .collect(Collectors.joining());
    var text = Files.readString(Path.of(page));
    holds(page, text.substring(0, text.indexOf("|---|")) + "|---|---|---|---|\n" + rows);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void thePageSpeaksOfTheRulesAsTheEngineDoes(String language) throws IOException {
    var texts = new LinkedHashMap<String, Map<String, String>>();
    for (var rule : Rule.values()) {
      var words = new LinkedHashMap<String, String>();
      var locale = Locale.forLanguageTag(language);
      words.put("name", words(rule, "name", locale));
      if (rule.weighable()) {
        words.put("counts", words(rule, "counts", locale));
      }
      texts.put(rule.id(), words);
    }
    holds(PAGE + "texts/" + language + ".json", json(texts));
  }

  @ParameterizedTest
  @ValueSource(strings = PAGE + "catalogue.json")
  void thePageKnowsEveryRuleAndItsWeight(String file) throws IOException {
    holds(
        file,
        json(
            Arrays.stream(Rule.values())
                .map(
                    rule -> {
                      var one = new LinkedHashMap<String, Object>();
                      one.put("id", rule.id());
                      one.put("level", rule.level());
                      one.put("weight", rule.defaultWeight());
                      return one;
                    })
                .toList()));
  }

  private static String words(Rule rule, String what, Locale locale) {
    return Text.of("rules." + rule.id() + "." + what).in(locale);
  }

  private static String json(Object value) {
    var printer =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    return JsonMapper.builder()
            .defaultPrettyPrinter(printer)
            .build()
            .writerWithDefaultPrettyPrinter()
            .writeValueAsString(value)
        + "\n";
  }

  private static void holds(String file, String written) throws IOException {
    var path = Path.of(file);
    if (Files.exists(path) && Files.readString(path).equals(written)) {
      return;
    }
    var beside = WRITTEN.resolve(path);
    Files.createDirectories(beside.getParent());
    Files.writeString(beside, written);
    assertThat(Files.exists(path) ? Files.readString(path) : null)
        .as("%s; what it ought to be: %s", file, beside)
        .isEqualTo(written);
  }
}
