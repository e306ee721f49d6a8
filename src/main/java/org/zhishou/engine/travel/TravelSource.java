package org.zhishou.engine.travel;

/** Where the minutes of a pair come from. */
public enum TravelSource {
  /** Somebody drove it. */
  MEASURED,
  /** A bureau knows better than what was worked out. */
  EDITED,
  /** The fastest way over the roads of a map. */
  ROAD_NETWORK,
  /** Great circle and detour factor. */
  ESTIMATED
}
