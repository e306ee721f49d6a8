import dayjs from 'dayjs';
import { quarter } from '@/platform/format';
import type { Shape } from '@/platform/api/types';

export interface Quarter {
  year: number;
  /** 1 to 4. */
  number: number;
}

const OFFERED = 4;
const NOTICE_DAYS = 14;
const LEAST_DAYS = 7;
const EVENING = 18;

/**
 * The quarters that may be opened next: those after the latest round, today's among them where that
 * is long past, or from today's where there is none.
 */
export function following(rounds: readonly Shape<'Round'>[], today: string): Quarter[] {
  const present = of(dayjs(today));
  const latest = rounds.map((round) => round.period.firstDay).toSorted().at(-1);
  const first = latest === undefined ? present : next(of(dayjs(latest).add(6, 'week')));
  const quarters = [first];
  for (let last = first; quarters.length < OFFERED || begin(last).isBefore(begin(present)); ) {
    last = next(last);
    quarters.push(last);
  }
  return quarters;
}

function of(day: dayjs.Dayjs): Quarter {
  return { year: day.year(), number: Math.floor(day.month() / 3) + 1 };
}

function next({ year, number }: Quarter): Quarter {
  return number === 4 ? { year: year + 1, number: 1 } : { year, number: number + 1 };
}

/** `2027年第二季度`. */
export function named(one: Quarter): string {
  return quarter(begin(one).format('YYYY-MM-DD'));
}

function begin({ year, number }: Quarter): dayjs.Dayjs {
  return dayjs(new Date(year, (number - 1) * 3, 1));
}

/** An evening two weeks before the quarter, and a week from now at the earliest. */
export function usualDeadline(one: Quarter, now: Date): Date {
  const before = begin(one).subtract(NOTICE_DAYS, 'day').hour(EVENING);
  const soon = dayjs(now).add(LEAST_DAYS, 'day').startOf('day').hour(EVENING);
  return (before.isBefore(soon) ? soon : before).toDate();
}

/** An instant as a field of date and time writes it, where the user is. */
export function local(instant: string | Date): string {
  return dayjs(instant).format('YYYY-MM-DDTHH:mm');
}
