/** A point of a curve: seconds, and a cost. */
export type Point = [number, number];

/** A curve of steps, each held until the next, on to where it is known to hold. */
export function held(points: readonly Point[], until: number): Point[] {
  const last = points.at(-1);
  return last === undefined || last[0] >= until ? [...points] : [...points, [until, last[1]]];
}

/**
 * The outline of what lies between two curves of steps while there are both: along the upper one,
 * and back along the lower one.
 */
export function between(upper: readonly Point[], lower: readonly Point[]): Point[] {
  const from = Math.max(upper[0]?.[0] ?? Infinity, lower[0]?.[0] ?? Infinity);
  const until = Math.min(upper.at(-1)?.[0] ?? -Infinity, lower.at(-1)?.[0] ?? -Infinity);
  return from >= until ? [] : [...corners(upper, from, until), ...corners(lower, from, until).toReversed()];
}

function corners(steps: readonly Point[], from: number, until: number): Point[] {
  const path: Point[] = [];
  let height = 0;
  for (const [at, next] of steps) {
    if (at <= from) {
      height = next;
    } else if (at <= until) {
      path.push([at, height], [at, next]);
      height = next;
    }
  }
  const start = steps.findLast(([at]) => at <= from)?.[1] ?? height;
  return [[from, start], ...path, [until, height]];
}
