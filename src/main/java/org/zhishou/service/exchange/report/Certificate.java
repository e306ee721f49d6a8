package org.zhishou.service.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhishou.service.exchange.roster.RosterWords;
import org.zhishou.service.record.promotion.ServiceStanding;

/**
 * A certificate of service towards promotion, worded.
 *
 * @param rows in the order of the columns: a line for each centre and kind of service
 * @param seals who has to put theirs on it
 */
record Certificate(
    String title,
    String body,
    List<String> columns,
    List<List<String>> rows,
    List<String> notes,
    List<String> seals,
    String day,
    String made) {
  private static final int COLUMNS = 7;

  Certificate {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    seals = List.copyOf(seals);
  }

  static Certificate of(String county, ServiceStanding.Certificate certified, Locale locale) {
    var words = new ReportWords(locale);
    var field = new RosterWords(locale);
    var service = certified.service();
    var institution =
        certified.institutionName() == null ? certified.institution() : certified.institutionName();
    return new Certificate(
        words.in("certificate.title"),
        body(service, institution, words, field),
        ReportWriter.columns(words, "certificate", COLUMNS),
        rows(certified, words, field),
        List.of(certified.basis(), words.in("certificate.confirmed")),
        List.of(
            words.in("certificate.seal", institution),
            words.in("certificate.seal", words.in("certificate.bureau", county))),
        words.in("certificate.day"),
        words.in("certificate.made", field.date(service.asOf())));
  }

  private static String body(
      ServiceStanding service, String institution, ReportWords words, RosterWords field) {
    var name = service.name() == null ? service.physician() : service.name();
    var complete = service.missingDutyDays() == 0;
    var standing =
        complete
            ? words.in("certificate.complete", service.requiredMonths())
            : words.in("certificate.missing", service.requiredMonths(), service.missingDutyDays());
    var before =
        service.daysBefore() == 0 ? "" : words.in("certificate.before", service.daysBefore());
    return words.in(
        "certificate.body",
        name,
        institution,
        field.of(service.title()),
        field.date(service.asOf()),
        words.months(service.months()),
        service.postedMonths(),
        service.postedDays(),
        service.dutyDays(),
        before,
        standing);
  }

  private static List<List<String>> rows(
      ServiceStanding.Certificate certified, ReportWords words, RosterWords field) {
    var rows = new ArrayList<List<String>>();
    for (var line : certified.lines()) {
      var counts = certified.service().typesThatCount().contains(line.type());
      var type = words.in("type." + line.type());
      rows.add(
          List.of(
              line.centreName() == null ? line.centre() : line.centreName(),
              counts ? type : words.in("certificate.not-counted", type),
              field.date(line.from()),
              field.date(line.to()),
              Integer.toString(line.days()),
              Integer.toString(line.halfDays()),
              line.confirmedByCentre() + " / " + line.entries()));
    }
    return rows;
  }

  /** All that is printed. */
  Stream<String> texts() {
    return Stream.of(
            List.of(title, body, day, made),
            columns,
            rows.stream().flatMap(List::stream).toList(),
            notes,
            seals)
        .flatMap(List::stream);
  }
}
