package org.zhishou.engine.bound;

import java.util.SplittableRandom;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;
import tools.jackson.databind.node.JsonNodeFactory;

/** A whole province on a grid, thirteen weeks, no county apart from its neighbours. */
final class ManyCentres {
  private ManyCentres() {}

  /** A hospital to every twenty-five centres and so many physicians in each hospital. */
  static CheckedProblem of(int side, int physiciansPerHospital, long seed) {
    var random = new SplittableRandom(seed);
    var json = JsonNodeFactory.instance.objectNode();
    json.putObject("period").put("firstDay", "2026-09-28").put("lastDay", "2026-12-27");
    json.putObject("policy").put("maxTravelMinutes", 90);
    var hospitals = json.putArray("hospitals");
    var centres = json.putArray("centres");
    var physicians = json.putArray("physicians");
    for (var row = 0; row < side; row++) {
      for (var column = 0; column < side; column++) {
        var latitude = 26 + row * 0.09;
        var longitude = 115 + column * 0.1;
        centres
            .addObject()
            .put("id", "C" + row + "-" + column)
            .put("latitude", latitude)
            .put("longitude", longitude);
        if (row % 5 == 2 && column % 5 == 2) {
          var id = "H" + row + "-" + column;
          hospitals.addObject().put("id", id).put("latitude", latitude).put("longitude", longitude);
          for (var i = 0; i < physiciansPerHospital; i++) {
            var physician = physicians.addObject().put("id", id + "-" + i).put("institution", id);
            physician.put("title", i % 3 == 0 ? "ASSOCIATE_CHIEF" : "ATTENDING");
            if (random.nextInt(4) == 0) {
              physician.put("maxDutyDaysInPeriod", 20);
            }
            physician
                .putArray("unavailable")
                .addObject()
                .put("from", "2026-11-0" + (1 + random.nextInt(9)))
                .put("to", "2026-11-1" + random.nextInt(9));
          }
        }
      }
    }
    return new ProblemReader().read(json.toString());
  }
}
