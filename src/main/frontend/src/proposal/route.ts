import type { Shape } from '@/platform/api/types';

/** A village under somebody's hands; what is not known yet is not there. */
export interface Village {
  /** Of the row, since names change while they are typed. */
  key: string;
  name?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  /** That the team stays; undefined for as long as at all others. */
  minutes?: number | undefined;
}

/** Names of villages day by day, in the order in which they are visited. */
export type Days = readonly (readonly string[])[];

/** Where a village may be moved: within its day, to a day with room, or off the tour. */
export type Move = 'earlier' | 'later' | 'dayBefore' | 'dayAfter' | 'out';

const LINES = /\r?\n/;
const COLUMNS = /\t|[,，;；]|\s+/;
const LEAST_COLUMNS = 3;

/** Whether all is known that a route needs. */
export function isWhole(village: Village): boolean {
  return (
    (village.name ?? '').trim() !== '' &&
    village.latitude !== undefined &&
    village.longitude !== undefined
  );
}

/** Names that stand more than once. */
export function doubles(villages: readonly Village[]): string[] {
  const names = villages.map((one) => (one.name ?? '').trim()).filter((name) => name !== '');
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

/** Villages from lines of a spreadsheet: name, latitude, longitude, and minutes where they are said. */
export function pasted(text: string): Omit<Village, 'key'>[] {
  return text
    .split(LINES)
    .map((line) => line.trim().split(COLUMNS).filter((cell) => cell !== ''))
    .filter((cells) => cells.length >= LEAST_COLUMNS)
    .map(([name, ...numbers]) => ({ name, numbers: numbers.map(Number) }))
    .filter(({ numbers }) => !numbers.some(Number.isNaN))
    .map(({ name, numbers: [latitude, longitude, minutes] }) => ({
      name,
      latitude,
      longitude,
      minutes,
    }));
}

/** The villages as the service takes them. */
export function sent(villages: readonly Village[]): Shape<'TourRouteQuestion'>['villages'] {
  return villages.map(({ name, latitude, longitude, minutes }) => ({
    name: (name ?? '').trim(),
    latitude: latitude ?? 0,
    longitude: longitude ?? 0,
    ...(minutes !== undefined && { minutes }),
  }));
}

/** A day of a route as a plan keeps it: its villages, and the stops as they are printed, by the clock. */
export function kept(
  names: readonly string[],
  villages: Shape<'TourRouteQuestion'>['villages'],
  timeOf: (village: string) => Shape<'TourRouteStop'> | undefined,
): Pick<Shape<'TourPlanDraft'>, 'stops' | 'villages'> {
  return {
    stops: names.map((name) => {
      const stop = timeOf(name);
      return stop === undefined ? name : `${stop.arrival}～${stop.departure} ${name}`;
    }),
    villages: names.flatMap((name) => villages.filter((one) => one.name === name)),
  };
}

/** The villages of a plan, to ask for their way again; of one that keeps none, its stops as names. */
export function villagesOf(plan: Pick<Shape<'KeptTourPlan'>, 'stops' | 'villages'>): Omit<Village, 'key'>[] {
  return (plan.villages ?? []).length > 0
    ? (plan.villages ?? [])
    : (plan.stops ?? []).map((name) => ({ name }));
}

/** The days after the move; the same where the village cannot be moved so. */
export function moved(days: Days, village: string, move: Move, mostStops: number): Days {
  const day = days.findIndex((names) => names.includes(village));
  const names = days[day] ?? [];
  const at = names.indexOf(village);
  const rest = days.map((one) => one.filter((name) => name !== village));
  switch (move) {
    case 'earlier':
    case 'later': {
      const next = move === 'earlier' ? at - 1 : at + 1;
      const other = names[next];
      return other === undefined
        ? days
        : days.map((one, row) =>
            row === day ? one.with(at, other).with(next, village) : one,
          );
    }
    case 'dayBefore':
    case 'dayAfter': {
      const to = target(days, village, move, mostStops);
      return to === undefined
        ? days
        : withStop(rest, to, village).filter((one) => one.length > 0);
    }
    case 'out':
      return rest.filter((one) => one.length > 0);
  }
}

/**
 * The day on which the move ends: the nearest with room, after the last one a day of its own.
 * Undefined where there is none.
 */
export function target(
  days: Days,
  village: string,
  move: 'dayBefore' | 'dayAfter',
  mostStops: number,
): number | undefined {
  const day = days.findIndex((names) => names.includes(village));
  const step = move === 'dayBefore' ? -1 : 1;
  for (let to = day + step; to >= 0 && to < days.length; to += step) {
    if ((days[to]?.length ?? 0) < mostStops) {
      return to;
    }
  }
  return move === 'dayAfter' && (days[day]?.length ?? 0) > 1 ? days.length : undefined;
}

/** The days with the village at the end of one of them, which may be the one after the last. */
export function withStop(days: Days, to: number, village: string): Days {
  return to >= days.length
    ? [...days, [village]]
    : days.map((names, row) => (row === to ? [...names, village] : names));
}
