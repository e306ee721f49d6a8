package org.zhishou.service.exchange.workbook;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.ImportMode;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.county.registry.RegistryImport;
import org.zhishou.service.county.registry.TravelTimeStore;
import org.zhishou.service.platform.json.Documents;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Sends a county's registry out as a workbook and takes it back beside what there is. The registry
 * judges: a preview is its own import, taken back.
 */
@Service
class RegistryFileImport {
  private final Counties counties;
  private final EntryStore entries;
  private final TravelTimeStore travelTimes;
  private final RegistryImport registry;
  private final TransactionTemplate whole;
  private final TransactionTemplate tried;

  RegistryFileImport(
      Counties counties,
      EntryStore entries,
      TravelTimeStore travelTimes,
      RegistryImport registry,
      PlatformTransactionManager transactions) {
    this.counties = counties;
    this.entries = entries;
    this.travelTimes = travelTimes;
    this.registry = registry;
    whole = new TransactionTemplate(transactions);
    tried = new TransactionTemplate(transactions);
  }

  /** A file beside what is known, judged by the registry. */
  private record Judged(Upload upload, RegistryReading.Result read, List<CellRefusal> refusals) {}

  byte[] form(String county, Locale locale) {
    var name = counties.one(county).name();
    return new RegistryForm(withNames(county, sheets(county)), locale).workbook(county, name);
  }

  private Map<RegistrySheet, List<JsonNode>> sheets(String county) {
    var sheets = new EnumMap<RegistrySheet, List<JsonNode>>(RegistrySheet.class);
    sheets.put(RegistrySheet.HOSPITALS, active(county, Kind.HOSPITAL));
    sheets.put(RegistrySheet.CENTRES, active(county, Kind.CENTRE));
    sheets.put(RegistrySheet.PHYSICIANS, active(county, Kind.PHYSICIAN));
    sheets.put(RegistrySheet.POSTINGS, active(county, Kind.POSTING));
    sheets.put(RegistrySheet.TOUR_PLANS, active(county, Kind.TOUR_PLAN));
    sheets.put(
        RegistrySheet.TRAVEL_TIMES,
        travelTimes.all(county).stream()
            .map(time -> new Way(time.hospital(), time.centre(), time.minutes()))
            .<JsonNode>map(JsonMapper.shared()::valueToTree)
            .toList());
    for (var part : RegistrySheet.parts()) {
      sheets.put(part, parts(part, sheets.getOrDefault(part.whole(), List.of())));
    }
    return sheets;
  }

  private record Way(String from, String to, int minutes) {}

  /** With the names of what entries mean by ids, which no entry has and no file is judged by. */
  private Map<RegistrySheet, List<JsonNode>> withNames(
      String county, Map<RegistrySheet, List<JsonNode>> sheets) {
    var physicians = names(county, Kind.PHYSICIAN);
    var centres = names(county, Kind.CENTRE);
    var hospitals = names(county, Kind.HOSPITAL);
    sheets.computeIfPresent(
        RegistrySheet.POSTINGS,
        (sheet, all) -> named(named(all, "physician", physicians), "centre", centres));
    sheets.computeIfPresent(
        RegistrySheet.TOUR_PLANS, (sheet, all) -> named(all, "centre", centres));
    sheets.computeIfPresent(
        RegistrySheet.TRAVEL_TIMES,
        (sheet, all) -> named(named(all, "from", hospitals), "to", centres));
    return sheets;
  }

  /** Also of those that are gone, which an entry of old may name still. */
  private Map<String, String> names(String county, Kind kind) {
    return entries.all(county, kind).stream()
        .collect(toMap(Entry::id, entry -> entry.document().path("name").asString("")));
  }

  /** Each with the name of whom or what the property means, beside it. */
  private static List<JsonNode> named(
      List<JsonNode> entries, String property, Map<String, String> names) {
    return entries.stream()
        .map(
            entry ->
                Documents.with(
                    entry,
                    property + "Name",
                    names.getOrDefault(entry.path(property).asString(""), "")))
        .toList();
  }

  /** The elements of the lists within entries, each beside the entry that it belongs to. */
  private static List<JsonNode> parts(RegistrySheet part, List<JsonNode> wholes) {
    var parts = new ArrayList<JsonNode>();
    for (var whole : wholes) {
      for (var element : whole.path(part.list())) {
        var owned = Documents.with(element, RegistrySheet.OWNER, whole.path("id").asString(""));
        parts.add(Documents.with(owned, RegistrySheet.OWNER_NAME, whole.path("name").asString("")));
      }
    }
    return parts;
  }

  private List<JsonNode> active(String county, Kind kind) {
    return entries.all(county, kind).stream()
        .filter(Entry::active)
        .<JsonNode>map(Entry::document)
        .toList();
  }

  Preview preview(String county, byte[] file, Locale locale) {
    var judged = judge(county, file);
    return preview(county, judged, locale);
  }

  byte[] mark(String county, byte[] file, Locale locale) {
    var judged = judge(county, file);
    var all = new ArrayList<>(judged.refusals());
    all.addAll(judged.read().warnings());
    return MarkedWorkbook.of(judged.upload(), all, locale);
  }

  /**
   * @throws ProblemException naming every cell that is refused; then nothing was kept
   */
  Preview take(String county, byte[] file, Locale locale) {
    var judged = judge(county, file);
    if (!judged.refusals().isEmpty()) {
      throw AvailabilityImport.refuse(judged.refusals());
    }
    var preview = preview(county, judged, locale);
    whole.executeWithoutResult(
        status -> registry.take(county, judged.read().document(), ImportMode.MERGE, null));
    return preview;
  }

  private Judged judge(String county, byte[] file) {
    counties.one(county);
    var upload = Upload.of(file);
    var own = upload.stamp().get("county").orElse(county);
    if (!own.equals(county)) {
      throw new ProblemException(ProblemCode.FILE_OF_ANOTHER, own, county);
    }
    var read = RegistryReading.of(known(county), upload.grids());
    var refusals = new ArrayList<>(read.refusals());
    if (refusals.isEmpty()) {
      refusals.addAll(faults(county, read));
    }
    return new Judged(upload, read, refusals);
  }

  /** What the registry itself would refuse. */
  private List<CellRefusal> faults(String county, RegistryReading.Result read) {
    try {
      tried.executeWithoutResult(
          status -> {
            registry.take(county, read.document(), ImportMode.MERGE, null);
            status.setRollbackOnly();
          });
      return List.of();
    } catch (ProblemException faulty) {
      if (faulty.code() != ProblemCode.REGISTRY_FAULTY) {
        throw faulty;
      }
      var english = faulty.errors(Locale.ENGLISH);
      var chinese = faulty.errors(Locale.SIMPLIFIED_CHINESE);
      var refusals = new ArrayList<CellRefusal>();
      for (var index = 0; index < english.size(); index++) {
        refusals.add(refusal(english.get(index), chinese.get(index), read.spots()));
      }
      return refusals;
    }
  }

  private static CellRefusal refusal(
      ProblemDocument.Error english, ProblemDocument.Error chinese, Map<String, Grid.Spot> spots) {
    var pointer = Objects.requireNonNullElse(english.pointer(), "");
    var spot = new Grid.Spot("", 0, 0);
    for (var at = pointer; at.contains("/"); at = at.substring(0, at.lastIndexOf('/'))) {
      var known = spots.get(at);
      if (known != null) {
        spot = known;
        break;
      }
    }
    return new CellRefusal(
        spot,
        "",
        english.code(),
        locale -> locale.getLanguage().equals("en") ? english.message() : chinese.message());
  }

  private Map<RegistrySheet, Map<String, JsonNode>> known(String county) {
    var known = new EnumMap<RegistrySheet, Map<String, JsonNode>>(RegistrySheet.class);
    known.put(RegistrySheet.HOSPITALS, byId(county, Kind.HOSPITAL));
    known.put(RegistrySheet.CENTRES, byId(county, Kind.CENTRE));
    known.put(RegistrySheet.PHYSICIANS, byId(county, Kind.PHYSICIAN));
    known.put(RegistrySheet.POSTINGS, byId(county, Kind.POSTING));
    known.put(RegistrySheet.TOUR_PLANS, byId(county, Kind.TOUR_PLAN));
    return known;
  }

  private Map<String, JsonNode> byId(String county, Kind kind) {
    var byId = new HashMap<String, JsonNode>();
    entries.all(county, kind).forEach(entry -> byId.put(entry.id(), entry.document()));
    return byId;
  }

  private Preview preview(String county, Judged judged, Locale locale) {
    var changes = new ArrayList<Preview.Change>();
    var unchanged = 0;
    var missing = new ArrayList<String>();
    var known = known(county);
    for (var kind : RegistrySheet.wholes()) {
      var before = new LinkedHashMap<String, JsonNode>();
      known.getOrDefault(kind, Map.of()).forEach(before::put);
      if (kind == RegistrySheet.TRAVEL_TIMES) {
        sheets(county).getOrDefault(kind, List.of()).forEach(one -> before.put(key(one), one));
      }
      var list = judged.read().document().path(kind.list());
      for (var entry : list) {
        var was = Objects.requireNonNullElse(before.remove(key(entry)), MissingNode.getInstance());
        var found = changes(kind, entry, was, locale);
        changes.addAll(found);
        unchanged += found.isEmpty() ? 1 : 0;
      }
      if (!list.isMissingNode() && kind != RegistrySheet.TRAVEL_TIMES) {
        before.values().forEach(one -> missing.add(one.path("name").asString(key(one))));
      }
    }
    return new Preview(
        judged.upload().encoding(),
        judged.read().rows(),
        changes,
        unchanged,
        missing,
        judged.refusals().stream().map(one -> Preview.Refused.of(one, locale)).toList(),
        judged.read().warnings().stream().map(one -> Preview.Refused.of(one, locale)).toList());
  }

  private static String key(JsonNode entry) {
    return entry.has("id")
        ? entry.path("id").asString("")
        : entry.path("from").asString("") + "→" + entry.path("to").asString("");
  }

  private static List<Preview.Change> changes(
      RegistrySheet kind, JsonNode entry, JsonNode before, Locale locale) {
    var names = new TreeSet<>(entry.propertyNames());
    names.addAll(before.propertyNames());
    var changes = new ArrayList<Preview.Change>();
    for (var name : names) {
      if (!same(entry.path(name), before.path(name))) {
        changes.add(
            new Preview.Change(
                key(entry),
                entry.path("name").asString(key(entry)),
                name,
                kind.wording(name, locale),
                kind.text(before, name),
                kind.text(entry, name)));
      }
    }
    return changes;
  }

  /** Numbers are the same whatever type holds them. */
  private static boolean same(JsonNode one, JsonNode other) {
    return one.isNumber() && other.isNumber()
        ? one.decimalValue().compareTo(other.decimalValue()) == 0
        : one.equals(other);
  }
}
