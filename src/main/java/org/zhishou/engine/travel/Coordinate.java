package org.zhishou.engine.travel;

/** A WGS84 point in degrees: latitude -90 to 90, longitude -180 to 180. */
public record Coordinate(double latitude, double longitude) {}
