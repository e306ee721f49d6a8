package org.zhishou.service.exchange.calendar;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.ExchangeSettings;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.platform.text.Texts;

/** A subject's events as an iCalendar object. */
final class CalendarFile {
  /** The events of a round, beside the names of its latest version. */
  record Part(String roundName, Directory directory, List<DutyEvent> events) {
    Part {
      events = List.copyOf(events);
    }
  }

  private static final Texts TEXTS = Texts.of(CalendarFile.class, "calendar");

  private final Subject subject;
  private final ExchangeSettings settings;
  private final RosterWords words;
  private final CalendarText text = new CalendarText();

  private CalendarFile(Subject subject, ExchangeSettings settings, Locale locale) {
    this.subject = subject;
    this.settings = settings;
    words = new RosterWords(locale);
  }

  static byte[] of(Subject subject, List<Part> parts, ExchangeSettings settings, Locale locale) {
    var file = new CalendarFile(subject, settings, locale);
    file.write(parts);
    return file.text.bytes();
  }

  static String name(Subject subject, List<Part> parts, Locale locale) {
    var directory = parts.isEmpty() ? null : parts.getLast().directory();
    var name =
        directory == null
            ? subject.id()
            : switch (subject.kind()) {
              case PHYSICIAN -> directory.nameOfPhysician(subject.id());
              case CENTRE -> directory.nameOfCentre(subject.id());
              case HOSPITAL -> directory.nameOfInstitution(subject.id());
            };
    return TEXTS.in(locale, "name", name);
  }

  private void write(List<Part> parts) {
    var name = name(subject, parts, words.locale());
    text.line("BEGIN", "VCALENDAR").line("VERSION", "2.0");
    text.line("PRODID", "-//Zhishou//Duty roster//ZH").line("CALSCALE", "GREGORIAN");
    text.text("NAME", name).text("X-WR-CALNAME", name);
    text.line("X-WR-TIMEZONE", "Asia/Shanghai");
    text.line("REFRESH-INTERVAL;VALUE=DURATION", settings.refresh().toString());
    text.line("X-PUBLISHED-TTL", settings.refresh().toString());
    zone();
    for (var part : parts) {
      part.events().forEach(event -> event(part, event));
    }
    text.line("END", "VCALENDAR");
  }

  /** One offset since 1991. */
  private void zone() {
    text.line("BEGIN", "VTIMEZONE").line("TZID", "Asia/Shanghai").line("BEGIN", "STANDARD");
    text.line("DTSTART", "19910915T010000").line("TZOFFSETFROM", "+0800");
    text.line("TZOFFSETTO", "+0800").line("TZNAME", "CST");
    text.line("END", "STANDARD").line("END", "VTIMEZONE");
  }

  private void event(Part part, DutyEvent event) {
    var duty = event.duty();
    var hours = settings.hours(duty.session());
    var directory = part.directory();
    var remote = duty.mode() == Mode.REMOTE;
    var centre = remote ? null : directory.centre(duty.centre());
    text.line("BEGIN", "VEVENT").line("UID", event.uid());
    text.line("SEQUENCE", Integer.toString(event.sequence()));
    text.instant("DTSTAMP", event.changed()).instant("CREATED", event.created());
    text.instant("LAST-MODIFIED", event.changed());
    text.local("DTSTART", duty.date().atTime(hours.from()));
    text.local("DTEND", duty.date().atTime(hours.to()));
    text.text("SUMMARY", summary(part, event));
    text.text(
        "LOCATION",
        remote
            ? directory.nameOfInstitution(directory.institution(duty.physician()))
            : directory.nameOfCentre(duty.centre()));
    if (centre != null && centre.latitude() != null && centre.longitude() != null) {
      text.line("GEO", centre.latitude() + ";" + centre.longitude());
    }
    text.text(
        "DESCRIPTION",
        TEXTS.in(
                words.locale(),
                "description",
                part.roundName(),
                event.version(),
                words.held(duty, directory))
            + stops(duty, directory));
    text.line("STATUS", event.cancelled() ? "CANCELLED" : "CONFIRMED");
    text.line("TRANSP", blocks(event) ? "OPAQUE" : "TRANSPARENT");
    text.line("END", "VEVENT");
  }

  private String stops(Duty duty, Directory directory) {
    var tour = duty.tour() == null ? null : directory.tour(duty.tour());
    return tour == null || tour.stops().isEmpty()
        ? ""
        : TEXTS.in(words.locale(), "stops", String.join(" → ", tour.stops()));
  }

  /** Only a physician is busy with a duty. */
  private boolean blocks(DutyEvent event) {
    return subject.kind() == Subject.Kind.PHYSICIAN && !event.cancelled();
  }

  private String summary(Part part, DutyEvent event) {
    var duty = event.duty();
    var directory = part.directory();
    var held = words.heldBriefly(duty, directory);
    var session = held.isEmpty() ? "" : TEXTS.in(words.locale(), "session", held);
    var physician = directory.physician(duty.physician());
    var name = directory.nameOfPhysician(duty.physician());
    var centre = directory.nameOfCentre(duty.centre());
    var summary =
        switch (subject.kind()) {
          case PHYSICIAN -> TEXTS.in(words.locale(), "summary.physician", centre, session);
          case CENTRE ->
              TEXTS.in(
                  words.locale(),
                  "summary.centre",
                  name,
                  physician == null ? "" : words.of(physician.title()),
                  physician == null ? "" : words.specialty(physician.specialty()),
                  session);
          case HOSPITAL -> TEXTS.in(words.locale(), "summary.hospital", name, centre, session);
        };
    return event.cancelled() ? TEXTS.in(words.locale(), "cancelled", summary) : summary;
  }
}
