package org.zhishou.service.exchange.workbook;

import java.util.List;
import java.util.stream.Stream;
import org.zhishou.engine.roster.Duty;
import org.zhishou.service.exchange.roster.Directory;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.RosterWords;

/** A duty as a line of a list: the same columns in workbooks and in CSV. */
record DutyColumns(OutgoingRoster roster, RosterWords words, Directory directory) {
  /** The keys of the headings, in their order. */
  static final List<String> KEYS =
      List.of(
          "date",
          "weekday",
          "centre",
          "centre-id",
          "session",
          "physician",
          "physician-id",
          "title",
          "specialty",
          "institution",
          "minutes",
          "mode");

  List<String> headings() {
    return headings(words);
  }

  static List<String> headings(RosterWords words) {
    return KEYS.stream().map(key -> WorkbookWords.in(words.locale(), "column." + key)).toList();
  }

  List<String> of(Duty duty) {
    var physician = directory.physician(duty.physician());
    var person =
        physician == null
            ? Stream.of("", "", "", "")
            : Stream.of(
                words.of(physician.title()),
                words.specialty(physician.specialty()),
                directory.nameOfInstitution(physician.institution()),
                Integer.toString(roster.minutes(duty)));
    var row =
        Stream.concat(
            Stream.of(
                duty.date().toString(),
                words.of(duty.date().getDayOfWeek()),
                directory.nameOfCentre(duty.centre()),
                duty.centre(),
                words.of(duty.session()),
                directory.nameOfPhysician(duty.physician()),
                duty.physician()),
            person);
    return Stream.concat(row, Stream.of(RosterVocabulary.mode(duty.site(), words))).toList();
  }
}
