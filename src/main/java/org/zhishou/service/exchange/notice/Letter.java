package org.zhishou.service.exchange.notice;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.problem.Mode;
import org.zhishou.engine.problem.Physician;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;

/**
 * The letter that assigns a physician, worded.
 *
 * @param rows a line for each duty, in the order of the columns
 */
record Letter(
    String title,
    String number,
    String to,
    String body,
    List<String> columns,
    List<List<String>> rows,
    String signed,
    String date) {
  private static final List<String> COLUMNS =
      List.of("date", "weekday", "centre", "session", "minutes");

  Letter {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * @param roster of which the physician's duties are taken
   */
  static Letter of(OutgoingRoster roster, Physician physician, Locale locale) {
    var words = new RosterWords(locale);
    var directory = new Directory(roster.problem());
    var duties =
        roster.duties().stream().filter(one -> one.physician().equals(physician.id())).toList();
    var published = words.date(roster.madeOn());
    var body =
        duties.isEmpty()
            ? word(locale, "none")
            : word(
                locale,
                isOfClinicsAlone(duties) ? "body" : "body.measures",
                roster.countyName(),
                roster.roundName(),
                roster.version(),
                published,
                words.date(duties.getFirst().date()),
                words.date(duties.getLast().date()),
                duties.stream().map(Duty::date).distinct().count());
    return new Letter(
        word(locale, "title"),
        word(locale, "number", roster.roundName(), roster.version()),
        word(
            locale,
            "to",
            directory.nameOfPhysician(physician.id()),
            directory.nameOfInstitution(physician.institution()),
            words.of(physician.title()),
            words.specialty(physician.specialty())),
        body,
        COLUMNS.stream().map(column -> word(locale, "column." + column)).toList(),
        duties.stream().map(duty -> row(duty, physician, roster, directory, words)).toList(),
        word(locale, "signed", roster.countyName()),
        published);
  }

  private static boolean isOfClinicsAlone(List<Duty> duties) {
    return duties.stream().allMatch(duty -> duty.site().isOnSite());
  }

  private static List<String> row(
      Duty duty,
      Physician physician,
      OutgoingRoster roster,
      Directory directory,
      RosterWords words) {
    var dispatched = directory.hospital(physician.institution()) != null;
    var way =
        duty.mode() == Mode.REMOTE
            ? word(words.locale(), "remote")
            : dispatched
                ? word(words.locale(), "minutes", roster.minutes(duty))
                : word(words.locale(), "own");
    return List.of(
        words.date(duty.date()),
        words.of(duty.date().getDayOfWeek()),
        directory.nameOfCentre(duty.centre()),
        held(duty, directory, words),
        way);
  }

  /** Of a tour also where it stops, in the order of its way. */
  private static String held(Duty duty, Directory directory, RosterWords words) {
    var held = words.held(duty, directory);
    var tour = duty.tour() == null ? null : directory.tour(duty.tour());
    return tour == null || tour.stops().isEmpty()
        ? held
        : word(
            words.locale(),
            "stops",
            held,
            String.join(word(words.locale(), "comma"), tour.stops()));
  }

  private static String word(Locale locale, String key, Object... arguments) {
    return NoticeWords.in(locale, "letter." + key, arguments);
  }
}
