package org.zhishou.service.county.registry;

import java.time.Instant;
import org.zhishou.engine.travel.TravelSource;

/**
 * Minutes that somebody measured or edited, or that a road network gave.
 *
 * @param minutes one way, 0 to 1440
 * @param source anything but ESTIMATED, which is never kept
 */
public record KeptTravelTime(
    String county,
    String hospital,
    String centre,
    int minutes,
    TravelSource source,
    long version,
    Instant updatedAt) {}
