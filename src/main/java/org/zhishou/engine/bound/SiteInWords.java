package org.zhishou.engine.bound;

import org.zhishou.engine.scoring.ScoringTables;
import org.zhishou.engine.text.Text;

/** A centre, its remote clinic or a tour by its name. */
record SiteInWords(ScoringTables tables) {
  Object of(int site) {
    var problem = tables.checked().problem();
    var tour = tables.site(site).tour();
    if (tour != null) {
      var label = problem.tours().stream().filter(one -> one.id().equals(tour)).findFirst();
      return Text.of("bound.tour", label.orElseThrow().label());
    }
    var centre = problem.centres().get(tables.centreOfSite(site)).label();
    return tables.isRemote(site) ? Text.of("bound.remote", centre) : centre;
  }
}
