package org.zhishou.service.exchange.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.county.registry.Counties;
import org.zhishou.service.county.registry.EntryStore;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.record.slots.SlotCount;
import org.zhishou.service.record.slots.SlotDesk;
import org.zhishou.service.record.slots.SlotDocument;

/** Hands out reserved slots as a form, takes in what became of them, and reports it. */
@Service
class SlotFileImport {
  private final SlotDesk slots;
  private final Counties counties;
  private final EntryStore registry;

  SlotFileImport(SlotDesk slots, Counties counties, EntryStore registry) {
    this.slots = slots;
    this.counties = counties;
    this.registry = registry;
  }

  /** A file beside what is known. */
  private record Judged(Upload upload, SlotReading.Result read, Map<String, String> names) {}

  byte[] form(String county, LocalDate from, LocalDate to, Caller caller, Locale locale) {
    var name = counties.one(county).name();
    var words = new RosterWords(locale);
    var about = WorkbookWords.in(locale, "slots.about", words.date(from), words.date(to));
    return new SlotForm(own(county, from, to, caller), names(county), locale)
        .workbook(county, name, about);
  }

  byte[] report(String county, LocalDate from, LocalDate to, Caller caller, Locale locale) {
    var words = new RosterWords(locale);
    var about = WorkbookWords.in(locale, "slots.report.about", words.date(from), words.date(to));
    return new SlotReportBook(slots.report(county, from, to, caller), names(county), locale)
        .workbook(counties.one(county).name(), about);
  }

  /** What the caller may say something of: a centre its own, not what is in the pool of all. */
  private List<SlotDocument> own(String county, LocalDate from, LocalDate to, Caller caller) {
    return slots.reserved(county, from, to, caller).stream()
        .filter(one -> !caller.is(Role.CENTRE) || one.centre().equals(caller.centre()))
        .toList();
  }

  private Map<String, String> names(String county) {
    var names = new HashMap<String, String>();
    for (var kind : List.of(Kind.HOSPITAL, Kind.CENTRE)) {
      for (var entry : registry.all(county, kind)) {
        var name = entry.name();
        names.put(entry.id(), name == null ? entry.id() : name);
      }
    }
    return names;
  }

  Preview preview(
      String county, byte[] file, LocalDate from, LocalDate to, Caller caller, Locale locale) {
    return preview(judge(county, file, from, to, caller), locale);
  }

  byte[] mark(
      String county, byte[] file, LocalDate from, LocalDate to, Caller caller, Locale locale) {
    var judged = judge(county, file, from, to, caller);
    return MarkedWorkbook.of(judged.upload(), judged.read().refusals(), locale);
  }

  /**
   * @throws ProblemException naming every cell that is refused; then nothing was kept
   */
  Preview take(
      String county, byte[] file, LocalDate from, LocalDate to, Caller caller, Locale locale) {
    var judged = judge(county, file, from, to, caller);
    if (!judged.read().refusals().isEmpty()) {
      throw AvailabilityImport.refuse(judged.read().refusals());
    }
    slots.take(county, List.copyOf(judged.read().counts().values()));
    return preview(judged, locale);
  }

  private Judged judge(String county, byte[] file, LocalDate from, LocalDate to, Caller caller) {
    counties.one(county);
    var upload = Upload.of(file);
    var stamped = upload.stamp().get("county").orElse(county);
    if (!stamped.equals(county)) {
      throw new ProblemException(ProblemCode.FILE_OF_ANOTHER, stamped, county);
    }
    var names = names(county);
    var read = SlotReading.of(own(county, from, to, caller), names, upload.grids());
    return new Judged(upload, read, names);
  }

  private static Preview preview(Judged judged, Locale locale) {
    var changes = new ArrayList<Preview.Change>();
    var unchanged = 0;
    for (var one : judged.read().counts().entrySet()) {
      var before = one.getKey();
      var found = changes(before, one.getValue(), judged.names(), locale);
      changes.addAll(found);
      unchanged += found.isEmpty() ? 1 : 0;
    }
    return new Preview(
        judged.upload().encoding(),
        judged.read().rows(),
        changes,
        unchanged,
        List.of(),
        judged.read().refusals().stream().map(one -> Preview.Refused.of(one, locale)).toList(),
        List.of());
  }

  private static List<Preview.Change> changes(
      SlotDocument before, SlotCount now, Map<String, String> names, Locale locale) {
    var changes = new ArrayList<Preview.Change>();
    var id =
        "%s/%s/%s/%s"
            .formatted(before.hospital(), before.specialty(), before.date(), before.centre());
    var name =
        WorkbookWords.in(
            locale,
            "slots.name",
            names.getOrDefault(before.centre(), before.centre()),
            before.date(),
            names.getOrDefault(before.hospital(), before.hospital()),
            new RosterWords(locale).specialty(before.specialty()));
    add(changes, id, name, "booked", before.booked(), now.booked(), locale);
    add(changes, id, name, "attended", before.attended(), now.attended(), locale);
    return changes;
  }

  private static void add(
      List<Preview.Change> changes,
      String id,
      String name,
      String what,
      int before,
      int now,
      Locale locale) {
    if (before != now) {
      changes.add(
          new Preview.Change(
              id,
              name,
              what,
              WorkbookWords.in(locale, "slots.column." + what),
              Integer.toString(before),
              Integer.toString(now)));
    }
  }
}
