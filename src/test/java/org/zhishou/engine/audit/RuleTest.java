package org.zhishou.engine.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.rulebook.Rule;

/** A scenario with the hand-computed cost of one rule. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface RuleTest {
  Rule value();
}
