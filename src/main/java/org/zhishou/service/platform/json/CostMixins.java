package org.zhishou.service.platform.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.springframework.boot.jackson.JacksonMixin;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.compare.RuleFigure;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.draft.RuleChange;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.util.StdConverter;

/** What rules cost and what breaks them: rules stand there by their ids, with their levels. */
final class CostMixins {
  private CostMixins() {}

  @JacksonMixin(Rule.class)
  @JsonFormat(shape = JsonFormat.Shape.OBJECT)
  @JsonAutoDetect(getterVisibility = Visibility.NONE, fieldVisibility = Visibility.NONE)
  @JsonIgnoreProperties("declaringClass")
  abstract static class RuleOfCatalogue {
    @JsonProperty("id")
    abstract String id();

    @JsonProperty("level")
    abstract Level level();
  }

  @JacksonMixin({RuleTotal.class, RuleChange.class, RuleFigure.class})
  abstract static class OfRule {
    @JsonUnwrapped
    abstract Rule rule();
  }

  @JacksonMixin(CostChange.class)
  @JsonPropertyOrder({"limits", "coverage", "soft", "rules"})
  abstract static class ByLevel {
    @JsonProperty("limits")
    abstract long limits();

    @JsonProperty("coverage")
    abstract long coverage();

    @JsonProperty("soft")
    abstract long soft();
  }

  /** A limit that is broken, or would be. */
  @JacksonMixin({LimitBreach.class, Finding.class})
  @JsonIgnoreProperties("cost")
  abstract static class Broken {
    @JsonProperty("id")
    @JsonSerialize(converter = IdOfRule.class)
    abstract Rule rule();

    @JsonProperty("message")
    abstract Text text();
  }

  static final class IdOfRule extends StdConverter<Rule, String> {
    @Override
    public String convert(Rule rule) {
      return rule.id();
    }
  }

  @JacksonMixin(Fault.class)
  abstract static class Faulty {
    @JsonProperty("message")
    abstract Text text();
  }
}
