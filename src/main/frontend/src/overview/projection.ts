export interface Point {
  latitude?: number | undefined;
  longitude?: number | undefined;
}

const MARGIN = 40;
const DEGREE = Math.PI / 180;

/**
 * Puts coordinates onto a picture of that width and height: north up, a kilometre as long to the
 * east as to the north, all points within. Undefined for what has no coordinates.
 */
export function projection(points: readonly Point[], width: number, height: number) {
  const known = points.filter(isPlaced);
  const latitudes = known.map((point) => point.latitude);
  const longitudes = known.map((point) => point.longitude);
  const north = Math.max(...latitudes);
  const south = Math.min(...latitudes);
  const west = Math.min(...longitudes);
  const east = Math.max(...longitudes);
  const narrow = Math.cos(((north + south) / 2) * DEGREE);
  const scale = Math.min(
    (width - 2 * MARGIN) / Math.max((east - west) * narrow, 1e-6),
    (height - 2 * MARGIN) / Math.max(north - south, 1e-6),
  );
  const left = (width - (east - west) * narrow * scale) / 2;
  const top = (height - (north - south) * scale) / 2;
  return (point: Point): { x: number; y: number } | undefined =>
    isPlaced(point)
      ? {
          x: left + (point.longitude - west) * narrow * scale,
          y: top + (north - point.latitude) * scale,
        }
      : undefined;
}

function isPlaced(point: Point): point is { latitude: number; longitude: number } {
  return point.latitude !== undefined && point.longitude !== undefined;
}
