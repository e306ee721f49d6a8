export interface Point {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

const MARGIN = 40;
const DEGREE = Math.PI / 180;
const KILOMETRES_OF_A_DEGREE = 111.2;

/** A place that has both coordinates, WGS84. */
export interface Placed {
  latitude: number;
  longitude: number;
}

/** A map and its coordinates. */
export interface Mapping {
  /** Where a point is on the picture; undefined for what has no coordinates. */
  place: (point: Point) => { x: number; y: number } | undefined;
  /** What lies there, to five digits, which is a metre. */
  back: (x: number, y: number) => Placed;
  /** How long a kilometre is on the picture. */
  kilometre: number;
}

/**
 * Maps coordinates onto a picture of that width and height: north up, a kilometre as long to the
 * east as to the north, all points within.
 *
 * @param leastSpan degrees that the picture shows at least to the north, however close the points lie
 */
export function mapping(
  points: readonly Point[],
  width: number,
  height: number,
  leastSpan = 1e-6,
): Mapping {
  const known = points.filter(isPlaced);
  const latitudes = known.map((point) => point.latitude);
  const longitudes = known.map((point) => point.longitude);
  const north = Math.max(...latitudes);
  const west = Math.min(...longitudes);
  const eastern = Math.max(...longitudes) - west;
  const northern = north - Math.min(...latitudes);
  const narrow = Math.cos((north - northern / 2) * DEGREE);
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max(eastern * narrow, leastSpan),
    (height - 2 * MARGIN) / Math.max(northern, leastSpan),
  );
  const left = (width - eastern * narrow * scale) / 2;
  const top = (height - northern * scale) / 2;
  return {
    place: (point) =>
      isPlaced(point)
        ? {
            x: left + (point.longitude - west) * narrow * scale,
            y: top + (north - point.latitude) * scale,
          }
        : undefined,
    back: (x, y) => ({
      latitude: round(north - (y - top) / scale),
      longitude: round(west + (x - left) / (narrow * scale)),
    }),
    kilometre: scale / KILOMETRES_OF_A_DEGREE,
  };
}

/** As `mapping`, where nobody asks back. */
export function projection(points: readonly Point[], width: number, height: number) {
  return mapping(points, width, height).place;
}

function round(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

export function isPlaced(point: Point): point is Placed {
  return point.latitude !== undefined && point.longitude !== undefined;
}
