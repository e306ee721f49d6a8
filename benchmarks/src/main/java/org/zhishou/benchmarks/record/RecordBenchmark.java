package org.zhishou.benchmarks.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills a database with ten years of a province and measures how long the application takes to
 * answer: a county's figures within 200 milliseconds, the province's within two seconds.
 */
public final class RecordBenchmark {
  private static final LocalDate FIRST_MONDAY = LocalDate.of(2016, 1, 4);
  private static final int WEEKS = 10 * 52;
  private static final String TEN_YEARS = "from=2016-01-01&to=2025-12-31";
  private static final String ONE_YEAR = "from=2024-01-01&to=2024-12-31";
  private static final int WARM_UPS = 3;
  private static final int RUNS = 9;
  private static final int PORT = 18_434;

  private record Question(String what, String address, int limit) {}

  private RecordBenchmark() {}

  /**
   * @param arguments the database's URL, empty, or filled by this program before, which is then
   *     only measured; the number of centres (3000); the packed application (../target/zhishou.jar)
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, SQLException {
    var database = arguments[0];
    var centres = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3000;
    var jar = Path.of(arguments.length > 2 ? arguments[2] : "../target/zhishou.jar");
    var log = Files.createTempFile("record-benchmark", ".log");
    var province = new ServedProvince(centres, FIRST_MONDAY, WEEKS, 1);
    var filled = false;
    try (var application = Application.start(jar, database, PORT, log)) {
      filled = application.has("/api/v1/counties/" + ServedProvince.county(0));
      for (var county = 0; !filled && county < province.counties(); county++) {
        var id = ServedProvince.county(county);
        application.post(
            "/api/v1/counties", "{\"id\":\"%s\",\"name\":\"%s\"}".formatted(id, id), 201);
        application.post("/api/v1/counties/" + id + "/registry", province.registry(), 200);
      }
    }
    if (!filled) {
      try (var connection = DriverManager.getConnection(database)) {
        System.out.printf("%,d entries%n", province.serve(connection));
      }
    }
    var met = true;
    try (var application = Application.start(jar, database, PORT, log)) {
      System.out.println("| figures | median ms | slowest ms | within ms |");
      System.out.println("|---|---:|---:|---:|");
      for (var question : questions()) {
        met &= ask(application, question);
      }
    }
    System.exit(met ? 0 : 1);
  }

  private static boolean ask(Application application, Question question)
      throws IOException, InterruptedException {
    for (var run = 0; run < WARM_UPS; run++) {
      application.milliseconds(question.address());
    }
    var times = new ArrayList<Double>();
    for (var run = 0; run < RUNS; run++) {
      times.add(application.milliseconds(question.address()));
    }
    times.sort(null);
    var median = times.get(RUNS / 2);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %,d |%n",
        question.what(),
        median,
        times.getLast(),
        question.limit());
    return median <= question.limit();
  }

  private static List<Question> questions() {
    var county = "/api/v1/counties/" + ServedProvince.county(1) + "/assessment/";
    var province = "/api/v1/assessment/";
    return List.of(
        new Question("a county, one year", county + "figures?" + ONE_YEAR, 200),
        new Question("a county, ten years", county + "figures?" + TEN_YEARS, 200),
        new Question(
            "a county, ten years by quarter", county + "figures?per=QUARTER&" + TEN_YEARS, 200),
        new Question(
            "a county, ten years by month", county + "figures?per=MONTH&" + TEN_YEARS, 200),
        new Question(
            "its centres, ten years by quarter",
            county + "figures?by=CENTRE&per=QUARTER&" + TEN_YEARS,
            200),
        new Question(
            "its hospitals, ten years by quarter",
            county + "figures?by=HOSPITAL&per=QUARTER&" + TEN_YEARS,
            200),
        new Question(
            "a county, from within a month to within another",
            county + "figures?from=2016-03-10&to=2025-10-20",
            200),
        new Question("missed weeks, one year", county + "missed-weeks?" + ONE_YEAR, 200),
        new Question("by title and specialty, ten years", county + "deployment?" + TEN_YEARS, 200),
        new Question("postings of a year", county + "postings?year=2024", 200),
        new Question(
            "burden, ten years by quarter", county + "burden?per=QUARTER&" + TEN_YEARS, 200),
        new Question(
            "equity, ten years by quarter", county + "equity?per=QUARTER&" + TEN_YEARS, 200),
        new Question("the province, one year", province + "figures?" + ONE_YEAR, 2000),
        new Question("the province, ten years", province + "figures?" + TEN_YEARS, 2000),
        new Question(
            "the province, ten years by quarter",
            province + "figures?per=QUARTER&" + TEN_YEARS,
            2000),
        new Question(
            "its counties, one year by quarter",
            province + "figures?by=COUNTY&per=QUARTER&" + ONE_YEAR,
            2000),
        new Question("its counties, ten years", province + "figures?by=COUNTY&" + TEN_YEARS, 2000),
        new Question(
            "the province, from within a month to within another",
            province + "figures?from=2016-03-10&to=2025-10-20",
            2000),
        new Question("equity of the province, one year", province + "equity?" + ONE_YEAR, 2000));
  }
}
