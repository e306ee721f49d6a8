import { expect, test } from 'vitest';
import { codesOf, datesOf, faultyDates, holding, painted, toSend } from './model';

const dates = datesOf('2027-01-04', '2027-01-10');
const leave = { from: '2027-01-01', to: '2027-01-05', reason: 'LEAVE' } as const;

test('what was handed in replaces the registry, property by property', () => {
  const said = holding({ unavailable: [] }, { unavailable: [leave], maxDutyDaysPerWeek: 2 });
  expect(said).toEqual({ unavailable: [], maxDutyDaysPerWeek: 2 });
});

test('dates in a row become one range, and what lies outside the period stays', () => {
  const said = { unavailable: [leave] };
  const before = codesOf(said, dates);
  const after = { ...before, '2027-01-07': 'TRAINING', '2027-01-08': 'TRAINING' } as const;
  expect(painted(said, before, after, dates).unavailable).toEqual([
    { from: '2027-01-01', to: '2027-01-03', reason: 'LEAVE' },
    { from: '2027-01-04', to: '2027-01-05', reason: 'LEAVE' },
    { from: '2027-01-07', to: '2027-01-08', reason: 'TRAINING' },
  ]);
});

test('what is granted in lieu stays so while other dates are painted, and no longer once it is', () => {
  const said = { unavailable: [{ from: '2027-01-05', to: '2027-01-06', reason: 'LEAVE', lieu: true }] } as const;
  const before = codesOf({ unavailable: [...said.unavailable] }, dates);
  const after = { ...before, '2027-01-04': 'LEAVE', '2027-01-06': 'TRAINING' } as const;
  expect(painted({ unavailable: [...said.unavailable] }, before, after, dates).unavailable).toEqual([
    { from: '2027-01-04', to: '2027-01-04', reason: 'LEAVE' },
    { from: '2027-01-05', to: '2027-01-05', reason: 'LEAVE', lieu: true },
    { from: '2027-01-06', to: '2027-01-06', reason: 'TRAINING' },
  ]);
});

test('a wish says nothing of absences', () => {
  const said = painted({}, {}, { '2027-01-06': 'PREFERRED' }, dates);
  expect(said).toEqual({ preferred: ['2027-01-06'] });
});

test('only what was said before or differs from the registry is sent', () => {
  const registry = { unavailable: [leave], maxDutyDaysPerWeek: 2 };
  const next = { ...registry, undesired: ['2027-01-06'] };
  expect(toSend(next, undefined, registry)).toEqual({ undesired: ['2027-01-06'] });
  expect(toSend(next, { maxDutyDaysPerWeek: 2 }, registry)).toEqual({
    maxDutyDaysPerWeek: 2,
    undesired: ['2027-01-06'],
  });
});

test('a fault is shown on the dates that it is about', () => {
  const said = { unavailable: [leave], preferred: ['2027-01-06'] };
  expect(faultyDates(said, '/preferred/0', dates)).toEqual(['2027-01-06']);
  expect(faultyDates(said, '/unavailable/0/to', dates)).toEqual(['2027-01-04', '2027-01-05']);
  expect(faultyDates(said, '/maxDutyDaysPerWeek', dates)).toEqual([]);
});
