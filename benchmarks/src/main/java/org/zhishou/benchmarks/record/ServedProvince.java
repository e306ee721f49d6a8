package org.zhishou.benchmarks.record;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Counties of fifteen centres, three hospitals and sixty physicians, and what was served there: on
 * three days a week a physician at each centre, one in twenty-five entries taken back; a tour a
 * quarter, remote sessions at every third centre, and a posting a year at most of them.
 *
 * <p>Entries and weeks are written as rows, since no client could hand in ten years; sums by month
 * are made by the very statements of the migration that brought them.
 */
final class ServedProvince {
  static final int CENTRES = 15;

  private static final int HOSPITALS = 3;
  private static final int PHYSICIANS = 60;
  private static final int BATCH = 5_000;
  private static final String[] SPECIALTIES = {
    "GENERAL_MEDICINE", "PAEDIATRICS", "TCM", "CARDIOLOGY"
  };
  private static final String[] TITLES = {"ATTENDING", "ASSOCIATE_CHIEF", "CHIEF"};
  private static final String[] WEEKDAYS = {"TUESDAY", "WEDNESDAY", "FRIDAY"};

  private final int counties;
  private final LocalDate firstMonday;
  private final int weeks;
  private final Random random;

  ServedProvince(int centres, LocalDate firstMonday, int weeks, long seed) {
    counties = centres / CENTRES;
    this.firstMonday = firstMonday;
    this.weeks = weeks;
    random = new Random(seed);
  }

  int counties() {
    return counties;
  }

  /** The id of a county, from 0. */
  static String county(int number) {
    return "county-" + number;
  }

  String registry() {
    var hospitals = new StringJoiner(",");
    for (var one = 0; one < HOSPITALS; one++) {
      hospitals.add(
          "{\"id\":\"H%d\",\"name\":\"医院%d\",\"latitude\":26.4,\"longitude\":%.3f}"
              .formatted(one, one, 116 + one / 20.0));
    }
    var centres = new StringJoiner(",");
    for (var one = 0; one < CENTRES; one++) {
      centres.add(
          "{\"id\":\"C%d\",\"name\":\"卫生院%d\",\"kind\":\"%s\",\"population\":%d,\"latitude\":%.3f,\"longitude\":%.3f}"
              .formatted(
                  one,
                  one,
                  one % 4 == 0 ? "COMMUNITY" : "TOWNSHIP",
                  5_000 + random.nextInt(40_000),
                  26 + random.nextDouble(),
                  115.6 + random.nextDouble()));
    }
    var physicians = new StringJoiner(",");
    for (var one = 0; one < PHYSICIANS; one++) {
      physicians.add(
          "{\"id\":\"P%d\",\"name\":\"医师%d\",\"institution\":\"H%d\",\"title\":\"%s\",\"specialty\":\"%s\"}"
              .formatted(one, one, one % HOSPITALS, title(one), specialty(one)));
    }
    return "{\"hospitals\":[%s],\"centres\":[%s],\"physicians\":[%s]}"
        .formatted(hospitals, centres, physicians);
  }

  private static String title(int physician) {
    return TITLES[physician % TITLES.length];
  }

  private static String specialty(int physician) {
    return SPECIALTIES[physician / HOSPITALS % SPECIALTIES.length];
  }

  /** How many entries there are afterwards. */
  long serve(Connection database) throws SQLException {
    database.setAutoCommit(false);
    var entries = 0L;
    try (var entry =
            database.prepareStatement(
                "insert into ledger_entry (id, county, physician, physician_name, title, specialty,"
                    + " institution, institution_name, centre, centre_name, type, first_day,"
                    + " last_day, session, half_days, sign, rest_day, travel_minutes, source,"
                    + " counters, after_seal, entered_by, entered_at) values"
                    + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, ?, ?, ?, false,"
                    + " 'planner', ?)");
        var week =
            database.prepareStatement(
                "insert into centre_week (county, centre, week, thursday, round, required, planned,"
                    + " attended, absent, awaited) values (?, ?, ?, ?, ?, 3, 3, ?, 0, 0)");
        var planned =
            database.prepareStatement(
                "insert into planned_service (county, round, side, thing, type, first_day, by_day)"
                    + " values (?, ?, ?, ?, 'DUTY', ?, ?)")) {
      for (var county = 0; county < counties; county++) {
        var writer = new CountyRows(county(county), entry, week, planned, entries);
        entries = writer.serve();
        database.commit();
      }
    }
    sumUp(database);
    return entries;
  }

  private static void sumUp(Connection database) throws SQLException {
    try (var statement = database.createStatement()) {
      for (var migration : List.of("V86__record_months.sql", "V107__record_sums.sql")) {
        var inserts = Pattern.compile("(?s)insert into .*?;").matcher(text(migration));
        while (inserts.find()) {
          statement.execute(inserts.group());
        }
      }
      database.commit();
      database.setAutoCommit(true);
      statement.execute("analyze");
    }
  }

  private static String text(String migration) {
    try (var file = ServedProvince.class.getResourceAsStream("/db/migration/" + migration)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Writes the rows of one county. */
  private final class CountyRows {
    private final String county;
    private final PreparedStatement entry;
    private final PreparedStatement week;
    private final PreparedStatement planned;
    private long id;
    private int pending;

    CountyRows(
        String county,
        PreparedStatement entry,
        PreparedStatement week,
        PreparedStatement planned,
        long id) {
      this.county = county;
      this.entry = entry;
      this.week = week;
      this.planned = planned;
      this.id = id;
    }

    long serve() throws SQLException {
      for (var number = 0; number < weeks; number++) {
        serveWeek(number);
      }
      for (var first = 0; first + 13 <= weeks; first += 13) {
        plan(first);
      }
      flush();
      return id;
    }

    private void serveWeek(int number) throws SQLException {
      var monday = firstMonday.plusWeeks(number);
      for (var centre = 0; centre < CENTRES; centre++) {
        var attended = 0;
        for (var weekday : WEEKDAYS) {
          var date = monday.with(DayOfWeek.valueOf(weekday));
          var wrong = random.nextInt(25) == 0;
          enter(centre, physician(centre), "DUTY", date, date, "FULL_DAY", 1, null);
          if (wrong) {
            var countered = id;
            enter(centre, physician(centre), "DUTY", date, date, "FULL_DAY", -1, countered);
          } else {
            attended++;
          }
        }
        if (centre % 3 == 0) {
          enter(centre, random.nextInt(PHYSICIANS), "REMOTE", monday, monday, "MORNING", 1, null);
        }
        if (number % 13 == 6) {
          for (var member = 0; member < 3; member++) {
            var date = monday.plusDays(3);
            enter(centre, 3 * centre + member, "TOUR", date, date, "FULL_DAY", 1, null);
          }
        }
        if (number % 52 == 2 && centre % 4 != 1) {
          var to = monday.plusDays(150 + random.nextInt(100));
          enter(centre, (7 * centre + number) % PHYSICIANS, "POSTING", monday, to, null, 1, null);
        }
        week.setString(1, county);
        week.setString(2, "C" + centre);
        week.setDate(3, Date.valueOf(monday));
        week.setDate(4, Date.valueOf(monday.plusDays(3)));
        week.setString(5, "q" + number / 13);
        week.setInt(6, attended);
        week.addBatch();
      }
    }

    /** A centre knows few faces. */
    private int physician(int centre) {
      return (centre * 4 + pending % 4) % PHYSICIANS;
    }

    private void enter(
        int centre,
        int physician,
        String type,
        LocalDate from,
        LocalDate to,
        String session,
        int sign,
        Long counters)
        throws SQLException {
      var by = sign < 0 ? lastPhysician : physician;
      lastPhysician = by;
      var hospital = by % HOSPITALS;
      entry.setLong(1, ++id);
      entry.setString(2, county);
      entry.setString(3, "P" + by);
      entry.setString(4, "医师" + by);
      entry.setString(5, title(by));
      entry.setString(6, specialty(by));
      entry.setString(7, "H" + hospital);
      entry.setString(8, "医院" + hospital);
      entry.setString(9, "C" + centre);
      entry.setString(10, "卫生院" + centre);
      entry.setString(11, type);
      entry.setDate(12, Date.valueOf(from));
      entry.setDate(13, Date.valueOf(to));
      entry.setString(14, session);
      entry.setInt(15, session == null ? 0 : session.equals("FULL_DAY") ? 2 : 1);
      entry.setInt(16, sign);
      entry.setInt(17, 20 + 3 * centre);
      entry.setString(18, "ledger/" + id);
      entry.setObject(19, counters);
      entry.setTimestamp(20, Timestamp.valueOf(to.atTime(18, 0)));
      entry.addBatch();
      if (++pending % BATCH == 0) {
        flush();
      }
    }

    private int lastPhysician;

    private void plan(int first) throws SQLException {
      var monday = firstMonday.plusWeeks(first);
      for (var centre = 0; centre < CENTRES; centre++) {
        plan("q" + first / 13, "CENTRE", "C" + centre, monday, 1);
      }
      for (var hospital = 0; hospital < HOSPITALS; hospital++) {
        plan("q" + first / 13, "HOSPITAL", "H" + hospital, monday, CENTRES / HOSPITALS);
      }
    }

    private void plan(String round, String side, String thing, LocalDate monday, int count)
        throws SQLException {
      var byDay = new StringJoiner(",");
      for (var day = 0; day < 13 * 7; day++) {
        var weekday = monday.plusDays(day).getDayOfWeek().name();
        byDay.add(Arrays.asList(WEEKDAYS).contains(weekday) ? "" + count : "0");
      }
      planned.setString(1, county);
      planned.setString(2, round);
      planned.setString(3, side);
      planned.setString(4, thing);
      planned.setDate(5, Date.valueOf(monday));
      planned.setString(6, byDay.toString());
      planned.addBatch();
    }

    private void flush() throws SQLException {
      entry.executeBatch();
      week.executeBatch();
      planned.executeBatch();
    }
  }
}
