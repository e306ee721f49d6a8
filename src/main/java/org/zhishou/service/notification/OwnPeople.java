package org.zhishou.service.notification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cuts the list of people whom a notification touches to those whom its reader may know of. */
@Component
class OwnPeople {
  private static final String PHYSICIANS = "physicians";
  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> DATA = new TypeReference<>() {};

  private final EntryStore entries;

  OwnPeople(EntryStore entries) {
    this.entries = entries;
  }

  /** The bureau is told all; a hospital or centre who is employed there, a physician themselves. */
  Notification of(Notification notice, Caller reader) {
    var data = notice.data();
    if (!data.has(PHYSICIANS) || reader.is(Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE)) {
      return notice;
    }
    var own = own(notice.county(), reader);
    var told = new LinkedHashMap<>(MAPPER.convertValue(data, DATA));
    told.put(
        PHYSICIANS,
        data.path(PHYSICIANS).valueStream().map(JsonNode::asString).filter(own::contains).toList());
    return new Notification(
        notice.id(),
        notice.county(),
        notice.kind(),
        notice.subject(),
        MAPPER.valueToTree(told),
        notice.at());
  }

  private Set<String> own(String county, Caller reader) {
    return entries.all(county, Kind.PHYSICIAN).stream()
        .filter(one -> knows(reader, one))
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private static boolean knows(Caller reader, Entry physician) {
    var employer = physician.institution();
    return (reader.is(Role.PHYSICIAN) && physician.id().equals(reader.physician()))
        || (reader.is(Role.HOSPITAL_HR) && employer.equals(reader.hospital()))
        || (reader.is(Role.CENTRE) && employer.equals(reader.centre()));
  }
}
