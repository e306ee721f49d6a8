package org.zhishou.service.county.roads;

import com.graphhopper.GHRequest;
import com.graphhopper.GraphHopper;
import com.graphhopper.config.CHProfile;
import com.graphhopper.config.Profile;
import com.graphhopper.util.GHUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import org.zhishou.engine.travel.Coordinate;

/** The roads of an OpenStreetMap extract, driven by car on the fastest way. */
public final class RoadNetwork implements AutoCloseable {
  private static final String CAR = "car";
  private static final String ENCODED_VALUES = "car_access, car_average_speed, road_access";

  private final GraphHopper hopper;

  private RoadNetwork(GraphHopper hopper) {
    this.hopper = hopper;
  }

  /**
   * Reads an extract, or what an earlier reading of the same file left in the folder beside it.
   * Takes seconds for a county and minutes for a province, the first time.
   *
   * @param smallestNetwork roads that hang together with fewer others are left out
   * @throws IOException if the file cannot be looked at
   */
  static RoadNetwork read(Path osmFile, int smallestNetwork) throws IOException {
    var modified = Files.getLastModifiedTime(osmFile).toMillis();
    var hopper = new GraphHopper();
    hopper.setOSMFile(osmFile.toString());
    hopper.setGraphHopperLocation(osmFile + ".roads-" + modified + "-" + smallestNetwork);
    hopper.setEncodedValuesString(ENCODED_VALUES);
    hopper.setMinNetworkSize(smallestNetwork);
    hopper.setProfiles(
        new Profile(CAR).setCustomModel(GHUtility.loadCustomModelFromJar("car.json")));
    hopper.getCHPreparationHandler().setCHProfiles(new CHProfile(CAR));
    hopper.importOrLoad();
    return new RoadNetwork(hopper);
  }

  /**
   * One-way driving minutes, rounded half up; empty where no road leads there or a place is far
   * from any road.
   */
  public OptionalInt minutes(Coordinate from, Coordinate to) {
    var request =
        new GHRequest(from.latitude(), from.longitude(), to.latitude(), to.longitude())
            .setProfile(CAR);
    var answer = hopper.route(request);
    if (answer.hasErrors()) {
      return OptionalInt.empty();
    }
    var millis = answer.getBest().getTime();
    return OptionalInt.of((int) Duration.ofMillis(millis).plusSeconds(30).toMinutes());
  }

  @Override
  public void close() {
    hopper.close();
  }
}
