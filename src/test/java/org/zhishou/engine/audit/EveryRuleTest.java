package org.zhishou.engine.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.rulebook.Rule;

class EveryRuleTest {
  @Test
  void everyRuleHasAScenario() {
    var tested =
        new ClassFileImporter()
            .importPackages(EveryRuleTest.class.getPackageName()).stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(RuleTest.class))
                .map(EveryRuleTest::ruleOf)
                .collect(Collectors.toSet());
    assertThat(tested).containsExactlyInAnyOrder(Rule.values());
  }

  private static Rule ruleOf(JavaMethod method) {
    return method.getAnnotationOfType(RuleTest.class).value();
  }
}
