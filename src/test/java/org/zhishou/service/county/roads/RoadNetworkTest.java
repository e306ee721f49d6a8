package org.zhishou.service.county.roads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhishou.engine.travel.Coordinate;

class RoadNetworkTest {
  static final Coordinate TOWN = new Coordinate(26.50, 116.00);
  static final Coordinate EAST = new Coordinate(26.50, 116.20);
  static final Coordinate UP_THE_TRACK = new Coordinate(26.70, 116.10);
  static final Coordinate CUT_OFF = new Coordinate(26.90, 116.51);

  @TempDir static Path folder;
  static Path extract;
  static RoadNetwork roads;

  @BeforeAll
  static void read() throws IOException {
    extract = folder.resolve("tiny.osm");
    try (InputStream tiny = RoadNetworkTest.class.getResourceAsStream("/roads/tiny.osm")) {
      assertThat(tiny).isNotNull();
      Files.copy(tiny, extract);
    }
    roads = RoadNetwork.read(extract, 0);
  }

  @AfterAll
  static void close() {
    roads.close();
  }

  /** 19.9 km of trunk road at most 80 km/h: 15 minutes and more. */
  @Test
  void aFastRoadTakesAsLongAsItsSpeedLimitSays() {
    assertThat(roads.minutes(TOWN, EAST).orElseThrow()).isBetween(15, 18);
  }

  /** 10 km of trunk road and 22.2 km of track at most 20 km/h: 74 minutes and more. */
  @Test
  void aSlowTrackTakesLongerThanItsLength() {
    assertThat(roads.minutes(TOWN, UP_THE_TRACK).orElseThrow()).isBetween(74, 90);
  }

  @Test
  void whereNoRoadLeadsThereIsNoNumber() {
    assertThat(roads.minutes(TOWN, CUT_OFF)).isEmpty();
    assertThat(roads.minutes(TOWN, new Coordinate(10, 10))).isEmpty();
  }

  @Test
  void whatWasReadOnceIsKeptBesideTheFile() throws IOException {
    try (var again = RoadNetwork.read(extract, 0);
        var files = Files.list(folder)) {
      assertThat(again.minutes(TOWN, EAST)).isEqualTo(roads.minutes(TOWN, EAST));
      assertThat(files.filter(Files::isDirectory)).hasSize(1);
    }
  }

  @Test
  void aMissingFileIsNamedWithItsSetting() {
    assertThatThrownBy(() -> new RoadSettings(folder.resolve("none.osm.pbf"), 200))
        .hasMessageContaining("zhishou.roads.osm-file")
        .hasMessageContaining("none.osm.pbf");
  }
}
