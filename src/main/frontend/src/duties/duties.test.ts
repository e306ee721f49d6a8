import { expect, test } from 'vitest';
import { daysUntil, inOrder, monthsOf, nextWish, weeksOf } from './duties';

test('duties stand by date, and on one date by session', () => {
  const duties = [
    { date: '2026-10-09', session: 'MORNING' },
    { date: '2026-10-08', session: 'EVENING' },
    { date: '2026-10-08', session: 'MORNING' },
  ] as const;
  expect(inOrder([...duties]).map((one) => `${one.date} ${one.session}`)).toEqual([
    '2026-10-08 MORNING',
    '2026-10-08 EVENING',
    '2026-10-09 MORNING',
  ]);
});

test('a month is weeks from Monday to Sunday', () => {
  const weeks = weeksOf('2026-10');
  expect(weeks).toHaveLength(5);
  expect(weeks.every((week) => week.length === 7)).toBe(true);
  expect(weeks[0]).toEqual([null, null, null, '2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04']);
});

test('a period that begins in September touches five months', () => {
  expect(monthsOf('2026-09-28', '2027-01-03')).toEqual(['2026-09', '2026-10', '2026-11', '2026-12', '2027-01']);
});

test('three taps on a date lead back to no wish', () => {
  expect(nextWish(nextWish(nextWish(undefined)))).toBeUndefined();
  expect(nextWish(undefined)).toBe('preferred');
});

test('days until a duty are whole days', () => {
  expect(daysUntil('2026-12-02', '2026-11-27')).toBe(5);
});
