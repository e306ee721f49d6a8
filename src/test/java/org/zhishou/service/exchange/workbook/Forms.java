package org.zhishou.service.exchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.county.registry.Entry;
import org.zhishou.service.county.registry.Kind;
import org.zhishou.service.planning.availability.HandInForms.Form;
import org.zhishou.service.planning.availability.HandInForms.Line;
import org.zhishou.service.rounds.round.Round;
import org.zhishou.service.rounds.round.RoundState;
import org.zhishou.service.rounds.round.Unsubmitted;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Forms of a hospital with three physicians, two of one name, for a short round. */
final class Forms {
  static final Period PERIOD = new Period(LocalDate.of(2026, 9, 28), LocalDate.of(2026, 10, 25));

  private Forms() {}

  static Entry entry(Kind kind, String id, String name) {
    var document = JsonNodeFactory.instance.objectNode().put("id", id).put("name", name);
    document.put("institution", "H1").put("title", "ATTENDING");
    return new Entry("jia", kind, id, document, null, true, 1, Instant.EPOCH, Instant.EPOCH);
  }

  static Form form(@Nullable JsonNode... said) {
    var names = List.of("王建华", "李敏", "李敏");
    var lines = new ArrayList<Line>();
    for (var index = 0; index < names.size(); index++) {
      lines.add(
          new Line(
              entry(Kind.PHYSICIAN, "P" + (index + 1), names.get(index)),
              index < said.length ? said[index] : null,
              JsonNodeFactory.instance.objectNode()));
    }
    var round =
        new Round(
            "jia",
            "2026-Q4",
            "2026年第四季度",
            PERIOD,
            Instant.EPOCH,
            Unsubmitted.AS_AVAILABLE,
            RoundState.COLLECTING,
            Instant.EPOCH,
            null,
            null,
            null,
            null,
            1,
            Instant.EPOCH);
    var calendar = new StatutoryCalendar().years(2026, 2026).calendar();
    return new Form(round, entry(Kind.HOSPITAL, "H1", "甲县人民医院"), 3, calendar, lines);
  }

  /** Anything that may be said, and now and then outside of the round. */
  static PhysicianForm random(Random random) {
    var said = PhysicianForm.nothing();
    for (var count = random.nextInt(12); count > 0; count--) {
      var from = PERIOD.firstDay().plusDays(random.nextInt(34) - 3);
      var code = Code.values()[random.nextInt(Code.values().length)];
      var to = code.reason() == null ? from : from.plusDays(random.nextInt(4));
      said.add(from, to, code, PERIOD);
    }
    said.codes().values().forEach(codes -> unlessBoth(codes));
    if (random.nextInt(3) == 0) {
      said.weekly().add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    for (var count = random.nextInt(3); count > 0; count--) {
      said.clinics()
          .add(
              new PhysicianForm.Clinic(
                  DayOfWeek.of(1 + random.nextInt(7)), Session.values()[random.nextInt(4)]));
    }
    if (random.nextBoolean()) {
      said.numbers().put("maxDutyDaysPerWeek", 1 + random.nextInt(6));
      said.numbers().put("serviceDaysTarget", random.nextInt(4));
      said.numbers().put("maxTravelMinutes", random.nextInt(120));
      said.numbers().put("maxDutyDaysInPeriod", random.nextInt(30));
    }
    return said;
  }

  /** A date is not both asked for and to be spared. */
  private static void unlessBoth(Set<Code> codes) {
    if (codes.contains(Code.UNDESIRED)) {
      codes.remove(Code.PREFERRED);
    }
  }

  static byte[] bytes(Workbook workbook) throws IOException {
    var bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    return bytes.toByteArray();
  }

  /** As the API takes it. */
  static JsonNode json(PhysicianForm said) {
    return JsonMapper.shared()
        .valueToTree(said.document(null, PhysicianForm.nothing(), new HashMap<>()));
  }
}
