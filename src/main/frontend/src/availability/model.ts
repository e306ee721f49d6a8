import dayjs from 'dayjs';
import type { Shape } from '@/platform/api/types';
import { plusDays } from '@/platform/format';

export type Said = Shape<'AvailabilityDocument'>;
type Range = Shape<'Unavailability'>;

/** What may be painted on a date; one code each. */
export const CODES = [
  'LEAVE',
  'NIGHT_SHIFT',
  'TRAINING',
  'CLINIC',
  'OTHER',
  'UNDESIRED',
  'PREFERRED',
] as const;
export type Code = (typeof CODES)[number];
export type Codes = Readonly<Record<string, Code>>;

const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'] as const;

export function weekdayOf(date: string): Shape<'Weekday'> {
  return WEEKDAYS[dayjs(date).day()] ?? 'SUNDAY';
}

export function datesOf(firstDay: string, lastDay: string): string[] {
  const dates = [];
  for (let day = firstDay; day <= lastDay; day = plusDays(day, 1)) {
    dates.push(day);
  }
  return dates;
}

/**
 * What holds of a physician: what was handed in, and where nothing was said the registry's word,
 * property by property.
 */
export function holding(said: Said | undefined, registry: Said | undefined): Said {
  return { ...registry, ...said };
}

/** The codes of each date. An absence goes before a wish on the same date. */
export function codesOf(said: Said, dates: string[]): Codes {
  const codes: Record<string, Code> = {};
  for (const day of said.preferred ?? []) {
    codes[day] = 'PREFERRED';
  }
  for (const day of said.undesired ?? []) {
    codes[day] = 'UNDESIRED';
  }
  for (const range of said.unavailable ?? []) {
    for (const day of dates) {
      if (range.from <= day && day <= range.to) {
        codes[day] = range.reason ?? 'OTHER';
      }
    }
  }
  return codes;
}

/** What is said once dates are painted; what lies outside the dates and all else stays. */
export function painted(said: Said, before: Codes, after: Codes, dates: string[]): Said {
  const first = dates[0] ?? '';
  const last = dates.at(-1) ?? '';
  const changed = dates.filter((day) => before[day] !== after[day]);
  const touches = (codes: readonly (Code | undefined)[]) =>
    changed.some((day) => codes.includes(before[day]) || codes.includes(after[day]));
  const next = { ...said };
  if (touches(ABSENCES)) {
    next.unavailable = [
      ...(said.unavailable ?? []).flatMap((range) => outside(range, first, last)),
      ...rangesOf(after, dates, grantedOf(said, dates.filter((day) => before[day] === after[day]))),
    ].toSorted((one, other) => one.from.localeCompare(other.from));
  }
  if (touches(['PREFERRED'])) {
    next.preferred = dates.filter((day) => after[day] === 'PREFERRED');
  }
  if (touches(['UNDESIRED'])) {
    next.undesired = dates.filter((day) => after[day] === 'UNDESIRED');
  }
  return next;
}

const ABSENCES: readonly Code[] = ['LEAVE', 'NIGHT_SHIFT', 'TRAINING', 'CLINIC', 'OTHER'];

/** The parts of a range before and after the dates. */
function outside(range: Range, first: string, last: string): Range[] {
  return [
    ...(range.from < first
      ? [{ ...range, to: range.to < first ? range.to : plusDays(first, -1) }]
      : []),
    ...(range.to > last
      ? [{ ...range, from: range.from > last ? range.from : plusDays(last, 1) }]
      : []),
  ];
}

/** Of the dates those that are granted in lieu. */
function grantedOf(said: Said, dates: string[]): Set<string> {
  const granted = (said.unavailable ?? []).filter(({ lieu }) => lieu === true);
  return new Set(dates.filter((day) => granted.some(({ from, to }) => from <= day && day <= to)));
}

/** Dates in a row with the same absence are one range, what is granted in lieu apart. */
function rangesOf(codes: Codes, dates: string[], granted: Set<string>): Range[] {
  const ranges: Range[] = [];
  for (const day of dates) {
    const code = codes[day];
    if (code === undefined || code === 'PREFERRED' || code === 'UNDESIRED') {
      continue;
    }
    const last = ranges.at(-1);
    const lieu = granted.has(day);
    if (last?.reason === code && (last.lieu ?? false) === lieu && plusDays(last.to, 1) === day) {
      last.to = day;
    } else {
      ranges.push({ from: day, to: day, reason: code, ...(lieu && { lieu }) });
    }
  }
  return ranges;
}

/** The dates that a fault of what was sent points at: `/unavailable/0/to`, `/preferred/3`. */
export function faultyDates(said: Said, pointer: string | undefined, dates: string[]): string[] {
  const [, property, index] = /^\/(\w+)\/(\d+)/.exec(pointer ?? '') ?? [];
  if (property === 'preferred' || property === 'undesired') {
    const day = said[property]?.[Number(index)];
    return day === undefined ? [] : [day];
  }
  if (property === 'unavailable') {
    const range = said.unavailable?.[Number(index)];
    return range === undefined ? [] : dates.filter((day) => range.from <= day && day <= range.to);
  }
  return [];
}

/** What of the kept document is to be sent: what was said before, and what differs from the registry. */
export function toSend(next: Said, said: Said | undefined, registry: Said | undefined): Said {
  return Object.fromEntries(
    Object.entries(next).filter(
      ([property, value]) =>
        said?.[property as keyof Said] !== undefined ||
        JSON.stringify(value) !== JSON.stringify(registry?.[property as keyof Said]),
    ),
  ) as Said;
}

/** The part of the registry's entry that availability replaces. */
export function registryPart(kept: Shape<'KeptPhysician'> | undefined): Said | undefined {
  if (kept === undefined) {
    return undefined;
  }
  const part: Record<string, unknown> = {};
  for (const property of PROPERTIES) {
    if (kept[property] !== undefined) {
      part[property] = kept[property];
    }
  }
  return part as Said;
}

const PROPERTIES = [
  'unavailable',
  'weeklyUnavailable',
  'ownClinics',
  'undesired',
  'preferred',
  'maxDutyDaysPerWeek',
  'maxDutyDaysInPeriod',
  'maxTravelMinutes',
  'serviceDaysTarget',
] as const;
