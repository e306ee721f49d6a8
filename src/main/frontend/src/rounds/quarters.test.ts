import { expect, test } from 'vitest';
import type { Shape } from '@/platform/api/types';
import { following, local, named, usualDeadline } from './quarters';

function round(firstDay: string): Shape<'Round'> {
  return { period: { firstDay, lastDay: firstDay } } as Shape<'Round'>;
}

test('the quarter after the latest round is offered first, whose weeks may begin in the year before', () => {
  expect(following([round('2026-09-28'), round('2025-12-29')], '2026-11-27')[0]).toEqual({ year: 2027, number: 1 });
  expect(following([round('2025-12-29')], '2026-11-27')[0]).toEqual({ year: 2026, number: 2 });
});

test('a county whose latest round is long past can open the quarter that it is', () => {
  expect(following([round('2024-12-30')], '2026-11-27').at(-1)).toEqual({ year: 2026, number: 4 });
});

test('a county without rounds begins with the quarter that it is', () => {
  expect(following([], '2026-11-27').map((one) => `${one.year}-${one.number}`)).toEqual([
    '2026-4',
    '2027-1',
    '2027-2',
    '2027-3',
  ]);
});

test('hospitals have until two weeks before the quarter, or a week where that is too soon', () => {
  const spring = { year: 2027, number: 2 };
  expect(local(usualDeadline(spring, new Date('2026-11-27T08:00:00')))).toBe('2027-03-18T18:00');
  expect(local(usualDeadline(spring, new Date('2027-03-30T08:00:00')))).toBe('2027-04-06T18:00');
});

test('a quarter is named as the rounds are', () => {
  expect(named({ year: 2027, number: 2 })).toMatch(/2027/);
});
