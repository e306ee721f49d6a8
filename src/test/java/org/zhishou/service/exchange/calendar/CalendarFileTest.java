package org.zhishou.service.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.calendar.CalendarFile.Part;
import org.zhishou.service.exchange.calendar.EventHistory.Version;
import org.zhishou.service.exchange.calendar.Subject.Kind;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.ExchangeSettings;
import org.zhishou.service.exchange.roster.ExchangeSettings.Hours;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.exchange.roster.TinyRoster;

/** Read back by ical4j, which had no part in writing. */
class CalendarFileTest {
  static final ExchangeSettings SETTINGS =
      new ExchangeSettings(
          null,
          false,
          Duration.ofDays(7),
          Duration.ofHours(6),
          new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)),
          new Hours(LocalTime.of(14, 0), LocalTime.of(17, 30)),
          new Hours(LocalTime.of(8, 0), LocalTime.of(17, 30)),
          new Hours(LocalTime.of(18, 0), LocalTime.of(21, 0)));

  static byte[] file(Kind kind, String id) {
    var roster = TinyRoster.amended(RosterAudience.COUNTY);
    var before = roster.before();
    assertThat(before).isNotNull();
    var own =
        List.of(
            new Version(1, Instant.parse("2026-09-20T02:00:00Z"), only(before, kind, id)),
            new Version(2, roster.madeAt(), only(roster.duties(), kind, id)));
    var events = EventHistory.of("jia", kind, own);
    var part = new Part(roster.roundName(), new Directory(roster.problem()), events);
    return CalendarFile.of(
        new Subject("jia", kind, id), List.of(part), SETTINGS, Locale.SIMPLIFIED_CHINESE);
  }

  static List<Duty> only(List<Duty> duties, Kind kind, String id) {
    return duties.stream()
        .filter(duty -> (kind == Kind.CENTRE ? duty.centre() : duty.physician()).equals(id))
        .toList();
  }

  static Calendar read(byte[] file) throws Exception {
    return new CalendarBuilder().build(new ByteArrayInputStream(file));
  }

  static String value(VEvent event, String property) {
    return event.<Property>getProperty(property).map(Property::getValue).orElse("");
  }

  @Test
  void anotherProgramReadsTheDutiesOfAPhysician() throws Exception {
    var calendar = read(file(Kind.PHYSICIAN, "P1"));
    assertThat(calendar.validate().getEntries()).isEmpty();
    var events = calendar.<VEvent>getComponents(Component.VEVENT);
    assertThat(events).hasSize(3);
    var first = events.getFirst();
    assertThat(value(first, "SUMMARY")).isEqualTo("值守：西乡卫生院");
    assertThat(value(first, "LOCATION")).isEqualTo("西乡卫生院");
    ZonedDateTime start =
        (ZonedDateTime) Objects.requireNonNull(first.getDateTimeStart()).getDate();
    assertThat(start.toInstant()).isEqualTo(Instant.parse("2026-09-29T00:00:00Z"));
    assertThat(value(events.getLast(), "STATUS")).isEqualTo("CANCELLED");
    assertThat(value(events.getLast(), "SEQUENCE")).isEqualTo("1");
    assertThat(calendar.<Property>getProperty("REFRESH-INTERVAL").get().getValue())
        .isEqualTo("PT6H");
  }

  @Test
  void aCentreSeesWhoComes() throws Exception {
    var events = read(file(Kind.CENTRE, "C1")).<VEvent>getComponents(Component.VEVENT);
    assertThat(events).extracting(event -> value(event, "SUMMARY")).contains("李敏（主治医师 儿科）");
    assertThat(events).allMatch(event -> value(event, "TRANSP").equals("TRANSPARENT"));
  }

  @Test
  void linesAreFoldedBetweenCharactersAndEscaped() {
    var text = new CalendarText();
    text.text("SUMMARY", "值守；,;\\\n" + "𠮷".repeat(40));
    var lines = new String(text.bytes(), StandardCharsets.UTF_8).split("\r\n", -1);
    assertThat(lines.length).isGreaterThan(3);
    for (var line : lines) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
      assertThat(line).doesNotContain("\uFFFD");
    }
    assertThat(lines[0]).startsWith("SUMMARY:值守；\\,\\;\\\\\\n𠮷");
  }
}
