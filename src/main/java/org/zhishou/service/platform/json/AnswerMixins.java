package org.zhishou.service.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.JacksonMixin;
import org.zhishou.engine.advice.Advice;
import org.zhishou.engine.advice.RepairKind;
import org.zhishou.engine.explain.DutyCost;
import org.zhishou.engine.explain.ExplainedShortage;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.substitute.JointRepair;
import org.zhishou.engine.substitute.Step;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.engine.substitute.Vacancy;

/** What the engine says of rosters: explanations, substitutes, advice. */
final class AnswerMixins {
  private AnswerMixins() {}

  @JacksonMixin(DutyCost.class)
  abstract static class PricedDuty {
    @JsonUnwrapped
    abstract Duty duty();
  }

  /** Without a cut where some other roster may staff it. */
  @JacksonMixin(ExplainedShortage.class)
  @JsonInclude(JsonInclude.Include.NON_NULL)
  abstract static class Explained {
    @JsonUnwrapped
    abstract Shortage shortage();
  }

  /** A vacancy without any chain, a step that only puts somebody on a seat. */
  @JacksonMixin({Vacancy.class, Step.class})
  @JsonInclude(JsonInclude.Include.NON_NULL)
  abstract static class Mending {}

  /** Without the whole roster. */
  @JacksonMixin(JointRepair.class)
  @JsonIgnoreProperties("duties")
  abstract static class Joint {}

  @JacksonMixin(SubstitutionPlan.class)
  @JsonIgnoreProperties("problem")
  abstract static class Substitutes {
    @JsonProperty("names")
    abstract RosterNames names();
  }

  @JacksonMixin(Advice.class)
  abstract static class Repair {
    @JsonProperty("repair")
    abstract @Nullable RepairKind kind();
  }
}
