package org.zhishou.service.whatif.insight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.roster.Duty;
import org.zhishou.engine.substitute.Substitution;
import org.zhishou.engine.substitute.SubstitutionPlan;
import org.zhishou.engine.text.Text;

/**
 * What falls vacant: these duties, or all of a physician's from one date to another, both within.
 *
 * @param physician null where duties are named
 */
record VacancyQuestion(
    List<Duty> vacant,
    @Nullable String physician,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    Place place) {
  /** One physician's quarter has less. */
  private static final int MOST = 100;

  /** Faults stand in the question afterwards. */
  static VacancyQuestion of(Posed posed) {
    var fields = posed.fields();
    if (posed.has("vacant")) {
      var vacant = posed.duties("vacant");
      if (vacant.size() > MOST) {
        posed.faults().add(FaultCode.LIST_TOO_LONG, fields.at("vacant"), vacant.size(), MOST);
      }
      return new VacancyQuestion(vacant, null, null, null, fields.place());
    }
    var physician = fields.mandatory("physician", Scalars.ID);
    var from = fields.mandatory("from", Scalars.DATE);
    var to = fields.mandatory("to", Scalars.DATE);
    if (from != null && to != null && to.isBefore(from)) {
      posed.faults().add(FaultCode.TO_BEFORE_FROM, fields.at("to"), to, from);
    }
    return new VacancyQuestion(List.of(), physician, from, to, fields.place());
  }

  /** What it names has to be there. */
  void expectFit(NamedRoster roster) {
    var physicians = roster.problem().problem().physicians();
    if (physician != null && physicians.stream().noneMatch(one -> one.id().equals(physician))) {
      var faults = new Faults();
      faults.unfit(
          FaultCode.UNKNOWN_ID, place.property("physician"), Text.of("problem.expected.physician"));
      throw Posed.refused(faults.all());
    }
  }

  SubstitutionPlan answer(NamedRoster roster) {
    return physician == null || from == null || to == null
        ? Substitution.of(roster.problem(), roster.duties(), vacant)
        : Substitution.of(roster.problem(), roster.duties(), physician, from, to);
  }
}
