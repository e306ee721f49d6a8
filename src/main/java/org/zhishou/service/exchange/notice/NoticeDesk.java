package org.zhishou.service.exchange.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriUtils;
import org.zhishou.engine.problem.Centre;
import org.zhishou.engine.problem.Physician;
import org.zhishou.service.access.Caller;
import org.zhishou.service.access.Role;
import org.zhishou.service.exchange.print.Pdf;
import org.zhishou.service.exchange.roster.ExchangeSettings;
import org.zhishou.service.exchange.roster.FileType;
import org.zhishou.service.exchange.roster.OutgoingRoster;
import org.zhishou.service.exchange.roster.OutgoingRosters;
import org.zhishou.service.exchange.roster.PublicAddress;
import org.zhishou.service.exchange.roster.RosterAudience;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.rounds.round.CountyClock;
import org.zhishou.service.rounds.round.RoundKey;

/** Makes notices and letters. */
@Service
class NoticeDesk {
  /**
   * How a notice is laid out.
   *
   * @param month the only month to be shown; null: all of the period. Of no meaning by quarter
   */
  record Layout(Paper paper, boolean byQuarter, @Nullable YearMonth month) {
    static final Layout USUAL = new Layout(Paper.A4, false, null);
  }

  /** A file and what it was made from. */
  record Made(String name, String tag, byte[] content) {}

  private final OutgoingRosters rosters;
  private final ExchangeSettings settings;
  private final PublicAddress addresses;
  private final CountyClock clock;

  NoticeDesk(
      OutgoingRosters rosters,
      ExchangeSettings settings,
      PublicAddress addresses,
      CountyClock clock) {
    this.rosters = rosters;
    this.settings = settings;
    this.addresses = addresses;
    this.clock = clock;
  }

  /** Whose notice, of which version; null: of the one that holds. */
  record Subject(RoundKey round, @Nullable String version, String id) {}

  Made notice(Subject subject, Layout layout, FileType type, Caller caller, Locale locale) {
    var seen = rosters.published(subject.round(), subject.version(), caller);
    var centre = centre(seen.roster(), subject.id());
    var roster =
        seen.roster().only(duty -> duty.centre().equals(centre.id()), RosterAudience.CENTRE);
    var notice = notice(roster, centre, layout, locale);
    var page = new NoticePage(notice, layout.paper(), layout.byQuarter(), locale);
    var content =
        switch (type) {
          case PDF -> Pdf.of(page.xhtml(), texts(notice));
          case DOCX -> new NoticeDocx(notice, layout.paper(), layout.byQuarter(), locale).bytes();
          default -> page.xhtml().getBytes(UTF_8);
        };
    var name = centre.name() == null ? centre.id() : centre.name();
    var tag = seen.tag() + "-" + Integer.toHexString(layout.hashCode());
    return new Made(file("notice", name, roster, locale), tag, content);
  }

  /**
   * The notice that holds today, for everybody.
   *
   * @throws ProblemException as if there were none, where the bureau shows none to everybody
   */
  String publicNotice(String county, String centre, Locale locale) {
    var today = clock.today();
    var seen = settings.publicNotices() ? rosters.holdingOn(county, today) : null;
    if (seen == null) {
      throw new ProblemException(ProblemCode.PATH_UNKNOWN, publicPath(county, centre));
    }
    var known = centre(seen, centre);
    var roster = seen.only(duty -> duty.centre().equals(known.id()), RosterAudience.CENTRE);
    var notice = notice(roster, known, Layout.USUAL, locale);
    return new NoticePage(notice, Paper.A4, false, locale).xhtml();
  }

  private Notice notice(OutgoingRoster roster, Centre centre, Layout layout, Locale locale) {
    var writer = new NoticeWriter(roster, centre, locale);
    var address = address(roster, centre);
    return layout.byQuarter()
        ? writer.byQuarter(address)
        : writer.byMonth(months(roster, layout.month()), address);
  }

  private static List<YearMonth> months(OutgoingRoster roster, @Nullable YearMonth only) {
    var months = NoticeWriter.months(roster);
    if (only == null) {
      return months;
    }
    if (!months.contains(only)) {
      throw unknown(roster, "rounds/" + roster.round() + "/published/" + only);
    }
    return List.of(only);
  }

  private String address(OutgoingRoster roster, Centre centre) {
    var path =
        settings.publicNotices()
            ? publicPath(roster.county(), centre.id())
            : "/api/v1/counties/%s/rounds/%s/published/centres/%s/notice.html"
                .formatted(roster.county(), roster.round(), encode(centre.id()));
    return addresses.of(path).toString();
  }

  private static String publicPath(String county, String centre) {
    return "/notices/" + county + "/" + encode(centre);
  }

  private static String encode(String id) {
    return UriUtils.encodePathSegment(id, UTF_8);
  }

  private static Centre centre(OutgoingRoster roster, String id) {
    return roster.problem().centres().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(roster, "centres/" + id));
  }

  /** The letter of one physician; for the bureau, the employer and the physician. */
  Made letter(Subject subject, FileType type, Caller caller, Locale locale) {
    var seen = rosters.published(subject.round(), subject.version(), caller);
    var roster = seen.roster();
    var physician =
        roster.problem().physicians().stream()
            .filter(one -> one.id().equals(subject.id()) && isFor(caller, one))
            .findFirst()
            .orElseThrow(() -> unknown(roster, "physicians/" + subject.id()));
    var name = physician.name() == null ? physician.id() : physician.name();
    return letters(List.of(physician), roster, name, seen.tag(), type, locale);
  }

  private static boolean isFor(Caller caller, Physician physician) {
    return caller.is(Role.BUREAU_ADMIN, Role.PLANNER, Role.PROVINCE, Role.AUDITOR)
        || (caller.is(Role.HOSPITAL_HR) && physician.institution().equals(caller.hospital()))
        || (caller.is(Role.PHYSICIAN) && physician.id().equals(caller.physician()));
  }

  /** The letters of all whom a hospital sends. */
  Made letters(Subject subject, FileType type, Caller caller, Locale locale) {
    var seen = rosters.published(subject.round(), subject.version(), caller);
    var roster = seen.roster();
    var hospital =
        roster.problem().hospitals().stream()
            .filter(one -> one.id().equals(subject.id()))
            .findFirst()
            .orElseThrow(() -> unknown(roster, "hospitals/" + subject.id()));
    var sent = roster.by(duty -> duty.physician()).keySet();
    var physicians =
        roster.problem().physicians().stream()
            .filter(one -> one.institution().equals(hospital.id()) && sent.contains(one.id()))
            .toList();
    var name = hospital.name() == null ? hospital.id() : hospital.name();
    return letters(physicians, roster, name, seen.tag(), type, locale);
  }

  private static Made letters(
      List<Physician> physicians,
      OutgoingRoster roster,
      String name,
      String tag,
      FileType type,
      Locale locale) {
    var letters = physicians.stream().map(one -> Letter.of(roster, one, locale)).toList();
    var page = new LetterPage(letters, locale);
    var content =
        switch (type) {
          case PDF -> Pdf.of(page.xhtml(), letters.stream().flatMap(NoticeDesk::texts));
          case DOCX -> page.docx();
          default -> page.xhtml().getBytes(UTF_8);
        };
    return new Made(file("letter", name, roster, locale), tag, content);
  }

  private static String file(String kind, String name, OutgoingRoster roster, Locale locale) {
    return NoticeWords.in(locale, "file." + kind, name, roster.round(), roster.version());
  }

  private static ProblemException unknown(OutgoingRoster roster, String thing) {
    return new ProblemException(ProblemCode.ENTRY_UNKNOWN, roster.county(), thing);
  }

  private static Stream<String> texts(Notice notice) {
    var texts = new ArrayList<String>(List.of(notice.title(), notice.about(), notice.issued()));
    for (var sheet : notice.pages()) {
      texts.addAll(sheet.remarks());
      for (var row : sheet.rows()) {
        for (var day : row.days()) {
          for (var visit : day.visits()) {
            texts.add(visit.name());
            texts.add(visit.specialty());
          }
        }
      }
    }
    return texts.stream();
  }

  private static Stream<String> texts(Letter letter) {
    return Stream.concat(
        Stream.of(letter.to(), letter.body(), letter.signed()),
        letter.rows().stream().flatMap(List::stream));
  }
}
