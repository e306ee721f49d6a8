package org.zhishou.service.exchange.workbook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.zhishou.engine.json.Fault;
import org.zhishou.service.access.Caller;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.exchange.workbook.AvailabilityReading.Read;
import org.zhishou.service.exchange.workbook.Grid.Spot;
import org.zhishou.service.planning.availability.HandInForms;
import org.zhishou.service.planning.availability.HandInForms.Form;
import org.zhishou.service.platform.web.Precondition;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.RoundKey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes back the forms of who is away when: looks at them first, then all or nothing. */
@Service
@Transactional
class AvailabilityImport {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private final HandInForms forms;

  AvailabilityImport(HandInForms forms) {
    this.forms = forms;
  }

  /** Whose form, and the reason where one is needed. */
  record Target(RoundKey round, String hospital, @Nullable String reason) {}

  /** A file beside what is known. */
  private record Compared(
      Form form,
      Upload upload,
      int rows,
      List<Read> changed,
      int unchanged,
      List<CellRefusal> refusals) {}

  @Transactional(readOnly = true)
  Form form(Target target, Caller caller) {
    return forms.form(target.round(), target.hospital(), caller);
  }

  @Transactional(readOnly = true)
  Preview preview(Target target, byte[] file, Caller caller, Locale locale) {
    return preview(compare(target, file, caller), locale);
  }

  /** The file with what is wrong in red. */
  @Transactional(readOnly = true)
  byte[] mark(Target target, byte[] file, Caller caller, Locale locale) {
    var compared = compare(target, file, caller);
    return MarkedWorkbook.of(compared.upload(), compared.refusals(), locale);
  }

  /**
   * Hands in what the file changes; a file that changes nothing does nothing.
   *
   * @param condition what the request says of the version; a workbook says it itself
   * @throws ProblemException naming every cell that is refused; then nothing was kept
   */
  Preview take(Target target, byte[] file, Precondition condition, Caller caller, Locale locale) {
    var compared = compare(target, file, caller);
    if (!compared.refusals().isEmpty()) {
      throw refuse(compared.refusals());
    }
    if (!compared.changed().isEmpty()) {
      var form = compared.form();
      var own = compared.upload().stamp().get("version");
      if (own.isPresent()) {
        new Precondition(Set.of("\"" + own.get() + "\"")).hold(form.version());
      } else {
        condition.holdIfThere(form.version());
      }
      var body = body(compared.changed(), target.reason(), new HashMap<>());
      forms.handIn(form, body, form.version(), caller);
    }
    return preview(compared, locale);
  }

  static ProblemException refuse(List<CellRefusal> refusals) {
    return new ProblemException(ProblemCode.FILE_REFUSED, refusals.size())
        .errors(
            locale ->
                refusals.stream()
                    .map(
                        one ->
                            ProblemDocument.Error.inFile(
                                one.spot().sheet(),
                                one.spot().cell(),
                                one.code(),
                                one.message(locale)))
                    .toList());
  }

  private Compared compare(Target target, byte[] file, Caller caller) {
    var form = form(target, caller);
    var upload = Upload.of(file);
    expectOwn(target, upload);
    var result = AvailabilityReading.of(form, upload.grids());
    var refusals = new ArrayList<>(result.refusals());
    var changed = new ArrayList<Read>();
    for (var read : result.physicians()) {
      if (isNew(form, read)) {
        changed.add(read);
      }
    }
    if (!changed.isEmpty()) {
      var spots = new HashMap<String, Spot>();
      var body = body(changed, target.reason(), spots);
      for (var fault : forms.faults(form, body)) {
        var spot = spot(fault, spots);
        refusals.add(CellRefusal.of(spot, "", fault));
      }
    }
    var unchanged = result.physicians().size() - changed.size();
    return new Compared(form, upload, result.rows(), changed, unchanged, refusals);
  }

  /** A form of another hospital or round is most likely the wrong file. */
  private static void expectOwn(Target target, Upload upload) {
    var stamp = upload.stamp();
    var county = stamp.get("county").orElse(target.round().county());
    var round = stamp.get("round").orElse(target.round().id());
    var hospital = stamp.get("hospital").orElse(target.hospital());
    if (!county.equals(target.round().county())
        || !round.equals(target.round().id())
        || !hospital.equals(target.hospital())) {
      throw new ProblemException(
          ProblemCode.FILE_OF_ANOTHER,
          round + "/" + hospital,
          target.round().id() + "/" + target.hospital());
    }
  }

  private static boolean isNew(Form form, Read read) {
    var period = form.round().period();
    return form.lines().stream()
        .filter(line -> line.physician().id().equals(read.physician.id()))
        .anyMatch(
            line ->
                line.said() == null || !PhysicianForm.of(line.current(), period).equals(read.said));
  }

  /**
   * @param spots where the elements of the body stand in the file, by their pointers
   */
  private static JsonNode body(List<Read> reads, @Nullable String reason, Map<String, Spot> spots) {
    var physicians = new ArrayList<Line>();
    for (var read : reads) {
      var pointer = "/physicians/" + physicians.size();
      var origins = new LinkedHashMap<String, LocalDate>();
      physicians.add(
          new Line(
              read.physician.id(), read.said.document(read.line.said(), read.registry, origins)));
      spots.put(pointer, read.row);
      read.properties.forEach((name, spot) -> spots.put(pointer + "/" + name, spot));
      origins.forEach(
          (below, date) -> {
            var spot = read.dates.get(date);
            if (spot != null) {
              spots.put(pointer + below, spot);
            }
          });
    }
    return MAPPER.valueToTree(new Body(reason, physicians));
  }

  /** What is handed in, as the API takes it. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Body(@Nullable String reason, List<Line> physicians) {}

  private record Line(String id, @JsonUnwrapped PhysicianForm.Document said) {}

  private static Spot spot(Fault fault, Map<String, Spot> spots) {
    for (var pointer = fault.pointer();
        pointer.contains("/");
        pointer = pointer.substring(0, pointer.lastIndexOf('/'))) {
      var spot = spots.get(pointer);
      if (spot != null) {
        return spot;
      }
    }
    return spots.values().iterator().next();
  }

  private static Preview preview(Compared compared, Locale locale) {
    var form = compared.form();
    var changes = new ArrayList<Preview.Change>();
    var mentioned = new HashSet<String>();
    for (var read : compared.changed()) {
      var before =
          form.lines().stream()
              .filter(line -> line.physician().id().equals(read.physician.id()))
              .findFirst()
              .map(line -> PhysicianForm.of(line.current(), form.round().period()))
              .orElseGet(PhysicianForm::nothing);
      read.said
          .differences(before)
          .forEach(
              (what, both) ->
                  changes.add(
                      new Preview.Change(
                          read.physician.id(),
                          name(read.physician),
                          what,
                          PhysicianForm.wording(what, locale),
                          both[0],
                          both[1])));
    }
    AvailabilityReading.of(form, compared.upload().grids()).physicians().stream()
        .map(read -> read.physician.id())
        .forEach(mentioned::add);
    return new Preview(
        compared.upload().encoding(),
        compared.rows(),
        changes,
        compared.unchanged(),
        form.lines().stream()
            .map(line -> line.physician())
            .filter(one -> !mentioned.contains(one.id()))
            .map(AvailabilityImport::name)
            .toList(),
        compared.refusals().stream().map(one -> Preview.Refused.of(one, locale)).toList(),
        List.of());
  }

  private static String name(Entry entry) {
    return entry.name() == null ? entry.id() : entry.name();
  }
}
