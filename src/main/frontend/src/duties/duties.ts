import dayjs from 'dayjs';
import type { Shape } from '@/platform/api/types';

const SESSIONS = ['FULL_DAY', 'MORNING', 'AFTERNOON', 'EVENING'];

/** By date, and within it by session. */
export function inOrder<D extends Pick<Shape<'Duty'>, 'date' | 'session'>>(duties: D[]): D[] {
  return duties.toSorted(
    (one, other) =>
      one.date.localeCompare(other.date) ||
      SESSIONS.indexOf(one.session) - SESSIONS.indexOf(other.session),
  );
}

export function daysUntil(date: string, today: string): number {
  return dayjs(date).diff(today, 'day');
}

/** The dates of a month in weeks from Monday; null before its first and after its last. */
export function weeksOf(month: string): (string | null)[][] {
  const first = dayjs(`${month}-01`);
  const before = (first.day() + 6) % 7;
  const cells = [
    ...Array.from<null>({ length: before }).fill(null),
    ...Array.from({ length: first.daysInMonth() }, (_, day) =>
      first.add(day, 'day').format('YYYY-MM-DD'),
    ),
  ];
  const weeks = [];
  for (let at = 0; at < cells.length; at += 7) {
    const week = cells.slice(at, at + 7);
    weeks.push([...week, ...Array.from<null>({ length: 7 - week.length }).fill(null)]);
  }
  return weeks;
}

/** The months that a period touches: `2026-10`. */
export function monthsOf(firstDay: string, lastDay: string): string[] {
  const months = [];
  for (let month = dayjs(firstDay).startOf('month'); !month.isAfter(lastDay); month = month.add(1, 'month')) {
    months.push(month.format('YYYY-MM'));
  }
  return months;
}

export type Wish = 'preferred' | 'undesired' | undefined;

/** The next wish of a date that is tapped: wanted, not wanted, none. */
export function nextWish(wish: Wish): Wish {
  return wish === undefined ? 'preferred' : wish === 'preferred' ? 'undesired' : undefined;
}
