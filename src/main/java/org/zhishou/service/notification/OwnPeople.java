package org.zhishou.service.notification;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import tools.jackson.databind.node.ObjectNode;

/** Cuts the list of people whom a notification touches to those whom its reader may know of. */
@Component
class OwnPeople {
  private static final String PHYSICIANS = "physicians";

  private final EntryStore entries;

  OwnPeople(EntryStore entries) {
    this.entries = entries;
  }

  /** The bureau is told all; a hospital or centre who is employed there, a physician themselves. */
  Notification of(Notification notice, Caller reader) {
    if (!(notice.data() instanceof ObjectNode data)
        || !data.has(PHYSICIANS)
        || reader.is(Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE)) {
      return notice;
    }
    var own = own(notice.county(), reader);
    var cut = data.deepCopy();
    var kept = cut.putArray(PHYSICIANS);
    data.path(PHYSICIANS)
        .valueStream()
        .filter(id -> own.contains(id.asString()))
        .forEach(kept::add);
    return new Notification(
        notice.id(), notice.county(), notice.kind(), notice.subject(), cut, notice.at());
  }

  private Set<String> own(String county, Caller reader) {
    return entries.all(county, Kind.PHYSICIAN).stream()
        .filter(
            one ->
                one.id().equals(reader.physician())
                    || one.institution().equals(reader.hospital())
                    || one.institution().equals(reader.centre()))
        .map(Entry::id)
        .collect(Collectors.toSet());
  }
}
