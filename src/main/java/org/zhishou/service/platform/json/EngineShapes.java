package org.zhishou.service.platform.json;

import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Map;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.zhishou.engine.advice.Advice;
import org.zhishou.engine.audit.Finding;
import org.zhishou.engine.change.Change;
import org.zhishou.engine.change.Lever;
import org.zhishou.engine.compare.CentreFigure;
import org.zhishou.engine.compare.EquityFigure;
import org.zhishou.engine.compare.PhysicianFigure;
import org.zhishou.engine.compare.RuleFigure;
import org.zhishou.engine.compare.Spread;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.DutyEdit;
import org.zhishou.engine.draft.LimitBreach;
import org.zhishou.engine.explain.Alternative;
import org.zhishou.engine.explain.DutyCost;
import org.zhishou.engine.explain.ExplainedShortage;
import org.zhishou.engine.explain.PhysicianLoad;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Session;
import org.zhishou.engine.roster.Bounds;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.roster.RosterNames;
import org.zhishou.engine.roster.RosterScore;
import org.zhishou.engine.roster.RosterStatus;
import org.zhishou.engine.roster.RuleTotal;
import org.zhishou.engine.roster.Shortage;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;

/** The shapes of the API document that answers with records of the engine have. */
@Configuration(proxyBeanMethods = false)
class EngineShapes {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(Advice.class, "Repair"),
          Map.entry(Alternative.class, "Alternative"),
          Map.entry(Bounds.Coverage.class, "CoverageBound"),
          Map.entry(CentreFigure.class, "CentreFigure"),
          Map.entry(Change.class, "Change"),
          Map.entry(CheckedProblem.class, "RosterProblem"),
          Map.entry(CostChange.class, "CostByRules"),
          Map.entry(Duty.class, "Duty"),
          Map.entry(DutyCost.class, "PricedDuty"),
          Map.entry(DutyEdit.class, "DutyEdit"),
          Map.entry(DutyEdit.Seat.class, "DutySeat"),
          Map.entry(EquityFigure.class, "EquityFigure"),
          Map.entry(ExplainedShortage.class, "ExplainedShortage"),
          Map.entry(Fault.class, "Fault"),
          Map.entry(Finding.class, "BrokenLimit"),
          Map.entry(Lever.class, "Lever"),
          Map.entry(LimitBreach.class, "BrokenLimit"),
          Map.entry(Mode.class, "Mode"),
          Map.entry(PhysicianFigure.class, "PhysicianFigure"),
          Map.entry(PhysicianLoad.class, "PhysicianLoad"),
          Map.entry(RosterNames.class, "RosterNames"),
          Map.entry(RosterScore.class, "Score"),
          Map.entry(RosterStatus.class, "SolveStatus"),
          Map.entry(RuleFigure.class, "RuleFigure"),
          Map.entry(RuleTotal.class, "RuleTotal"),
          Map.entry(Session.class, "Session"),
          Map.entry(Shortage.class, "Shortage"),
          Map.entry(ShownChange.class, "Change"),
          Map.entry(Spread.class, "Spread"),
          Map.entry(SubstitutionPlan.class, "SubstitutionPlan"));

  static {
    var shapes = SpringDocUtils.getConfig();
    NAMES.forEach(
        (type, name) ->
            shapes.replaceWithSchema(type, new Schema<>().$ref("#/components/schemas/" + name)));
    shapes.replaceWithSchema(Text.class, new StringSchema());
    shapes.replaceWithClass(JsonNode.class, Object.class);
  }
}
