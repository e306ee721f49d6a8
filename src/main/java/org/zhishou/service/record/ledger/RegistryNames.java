package org.zhishou.service.record.ledger;

import org.springframework.stereotype.Component;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.problem.Title;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.record.ledger.LedgerEntry.Named;
import org.zhishou.service.record.ledger.LedgerEntry.Served;

/** People and places as the registry has them now, for entries that no published plan names. */
@Component
class RegistryNames {
  private final EntryStore registry;

  RegistryNames(EntryStore registry) {
    this.registry = registry;
  }

  Served served(Entry physician) {
    var county = physician.county();
    var institution = physician.institution();
    var name =
        registry
            .find(county, Kind.HOSPITAL, institution)
            .or(() -> registry.find(county, Kind.CENTRE, institution))
            .map(Entry::name)
            .orElse(null);
    var document = physician.document();
    return new Served(
        named(physician),
        Title.valueOf(document.path("title").stringValue()),
        document.path("specialty").asString(Physician.DEFAULT_SPECIALTY),
        new Named(institution, name));
  }

  static Named named(Entry entry) {
    return new Named(entry.id(), entry.name());
  }
}
