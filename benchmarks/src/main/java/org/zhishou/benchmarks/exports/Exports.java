package org.zhishou.benchmarks.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.zhishou.engine.problem.ProblemWriter;
import org.zhishou.engine.sample.SampleCounty;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Starts the application with a heap of half a gigabyte, lets it plan some 300 centres and 800
 * physicians for a quarter, has it write the roster as a workbook and as CSV while two solves of
 * that size run, and says what that took.
 */
public final class Exports {
  private static final int CENTRES = 308;
  private static final int HAND_IN_SECONDS = 5;
  private static final String HEAP = "-Xmx512m";
  private static final List<String> JAR = List.of("-jar", "../target/zhishou.jar");

  private Exports() {}

  /**
   * @param arguments how Java is told of the application; its jar, where there are none
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    var folder = Files.createTempDirectory("zhishou-exports");
    var application = arguments.length == 0 ? JAR : List.of(arguments);
    try (var service = Application.start(HEAP, application, folder)) {
      var round = planned(service);
      var draft = solved(service, round);
      service.post("planner", round + "/solve?seconds=3600&seed=2", "");
      service.post("planner", round + "/solve?seconds=3600&seed=3", "");
      TimeUnit.SECONDS.sleep(10);
      System.out.println("before the files: " + service.memory());
      for (var suffix : List.of(".xlsx", ".csv", ".xlsx")) {
        var file = folder.resolve("roster" + suffix);
        var start = System.nanoTime();
        service.download("planner", round + "/drafts/" + draft + suffix, file);
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %,d bytes in %.1f s%n", suffix, Files.size(file), seconds);
      }
      var running = service.get("planner", round + "/runs?status=RUNNING").path("total").asInt();
      System.out.println("solves that still run: " + running);
      System.out.println("after the files: " + service.memory());
    }
    System.out.println("what was written is in " + folder);
  }

  /** The address of a round that can be solved. */
  private static String planned(Application service) throws IOException, InterruptedException {
    var mapper = JsonMapper.shared();
    var sample = SampleCounty.province(CENTRES, 1);
    var problem = (ObjectNode) mapper.readTree(new ProblemWriter().compact(sample));
    problem.remove("period");
    service.post("province", "/counties", "{\"id\":\"ningdu\",\"name\":\"样本\"}");
    service.post("bureau", "/counties/ningdu/registry", problem.toString());
    var opening =
        """
        {"year":2026,"quarter":4,"name":"2026-Q4","deadline":"%s",\
        "whoeverSubmittedNothing":"AS_AVAILABLE"}\
        """
            .formatted(Instant.now().plusSeconds(HAND_IN_SECONDS));
    var round = service.post("planner", "/counties/ningdu/rounds", opening);
    var address = "/counties/ningdu/rounds/" + round.path("id").stringValue();
    TimeUnit.SECONDS.sleep(HAND_IN_SECONDS + 1);
    service.post("planner", address + "/plan", "");
    System.out.printf(
        "%d centres, %d physicians, 13 weeks, %s%n",
        sample.centres().size(), sample.physicians().size(), HEAP);
    return address;
  }

  /** The draft that a short solve leaves. */
  private static String solved(Application service, String round)
      throws IOException, InterruptedException {
    var run = service.post("planner", round + "/solve?seconds=60&steps=1000", "");
    var address = round + "/runs/" + run.path("id").stringValue();
    while (run.path("status").stringValue().equals("RUNNING")) {
      TimeUnit.SECONDS.sleep(2);
      run = service.get("planner", address);
    }
    return run.path("draft").stringValue();
  }
}
