package org.zhishou.service.exchange.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Lines of iCalendar (RFC 5545): escaped, and folded at 75 octets between characters. */
final class CalendarText {
  private static final int OCTETS = 75;
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  /**
   * @param value as it stands, such as a date or a word of the format
   */
  CalendarText line(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line whose value is any text. */
  CalendarText text(String name, String value) {
    return line(name, escape(value));
  }

  CalendarText instant(String name, Instant instant) {
    return line(name, UTC.format(instant));
  }

  /** In the calendar's time zone. */
  CalendarText local(String name, LocalDateTime time) {
    return line(name + ";TZID=Asia/Shanghai", LOCAL.format(time));
  }

  private static String escape(String value) {
    return value
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replace("\r\n", "\\n")
        .replace("\n", "\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  private void fold(String line) {
    var octets = 0;
    for (var index = 0; index < line.length(); ) {
      var point = line.codePointAt(index);
      var character = Character.toString(point);
      var length = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + length > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += length;
      index += Character.charCount(point);
    }
    text.append("\r\n");
  }

  byte[] bytes() {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
