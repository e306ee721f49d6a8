package org.zhishou.service.county.roads;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code zhishou.roads.*}.
 *
 * @param osmFile an extract of OpenStreetMap, {@code .osm} or {@code .osm.pbf}; what is worked out
 *     of it once is kept in a folder beside it. Without it travel times are estimated
 * @param smallestNetwork roads that hang together with fewer others than this, such as those of a
 *     closed compound, are left out
 */
@ConfigurationProperties("zhishou.roads")
public record RoadSettings(@Nullable Path osmFile, @DefaultValue("200") int smallestNetwork) {
  public RoadSettings {
    if (osmFile != null && !Files.isReadable(osmFile)) {
      throw new IllegalArgumentException(
          "zhishou.roads.osm-file is " + osmFile + ", and there is no such file to be read.");
    }
    if (smallestNetwork < 0) {
      throw new IllegalArgumentException(
          "zhishou.roads.smallest-network is " + smallestNetwork + " and must be 0 or more.");
    }
  }
}
