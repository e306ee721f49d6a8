package org.zhishou.service.planning.edit;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.draft.CostChange;
import org.zhishou.engine.draft.LimitBreach;

/** What a change costs more, by level and rule; positive where it gets dearer. */
record PriceDocument(long limits, long coverage, long soft, List<RulePrice> rules) {
  record RulePrice(String id, String level, long cost) {}

  /** A limit that would newly be broken, in the reader's language. */
  record Broken(String id, String message) {
    static List<Broken> of(List<LimitBreach> breaches, Locale locale) {
      return breaches.stream()
          .map(breach -> new Broken(breach.rule().id(), breach.text().in(locale)))
          .toList();
    }
  }

  static PriceDocument of(CostChange change) {
    return new PriceDocument(
        change.limits(),
        change.coverage(),
        change.soft(),
        change.rules().stream()
            .map(rule -> new RulePrice(rule.rule().id(), rule.rule().level().name(), rule.cost()))
            .toList());
  }
}
