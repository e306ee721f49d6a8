package org.zhishou.engine.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zhishou.engine.json.FaultCode;

/** {@code docs/contract.md} says what the reader does. */
class ContractPageTest {
  private static String page() throws IOException {
    return Files.readString(Path.of("docs/contract.md"));
  }

  @ParameterizedTest
  @EnumSource(FaultCode.class)
  void everyCodeStandsOnThePage(FaultCode code) throws IOException {
    assertThat(page()).contains("`" + code.id() + "`");
  }

  @Test
  void theExampleOfAProblemIsReadWithoutFaultsAndWarnings() throws IOException {
    var begin = page().indexOf("```json") + "```json".length();
    var example = page().substring(begin, page().indexOf("```", begin));

    assertThat(new ProblemReader().read(example).warnings()).isEmpty();
  }
}
