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
import org.zhishou.service.platform.web.Body;

/**
 * What falls vacant: these duties, or all of a physician's from one date to another, both within.
 *
 * @param vacant null where a physician and dates are named
 */
record Vacancies(
    @Nullable List<Duty> vacant,
    @Nullable String physician,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {
  /** One physician's quarter has less. */
  static final int MOST = 100;

  void check(Place at, Faults faults) {
    if (!at.property("vacant").missing()) {
      return;
    }
    if (at.property("physician").missing()) {
      faults.missing(at.property("physician"), Scalars.ID.expected());
    }
    for (var date : List.of("from", "to")) {
      if (at.property(date).missing()) {
        faults.missing(at.property(date), Scalars.DATE.expected());
      }
    }
    if (from != null && to != null && to.isBefore(from)) {
      faults.add(FaultCode.TO_BEFORE_FROM, at.property("to"), to, from);
    }
  }

  /** What it names has to be there. */
  void expectFit(NamedRoster roster) {
    var physicians = roster.problem().problem().physicians();
    if (vacant == null
        && physician != null
        && physicians.stream().noneMatch(one -> one.id().equals(physician))) {
      throw Body.unfit(
          "physician", physician, FaultCode.UNKNOWN_ID, Text.of("problem.expected.physician"));
    }
  }

  SubstitutionPlan answer(NamedRoster roster) {
    return vacant != null || physician == null || from == null || to == null
        ? Substitution.of(roster.problem(), roster.duties(), vacant == null ? List.of() : vacant)
        : Substitution.of(roster.problem(), roster.duties(), physician, from, to);
  }
}
