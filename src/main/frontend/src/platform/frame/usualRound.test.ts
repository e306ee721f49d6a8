import { expect, test } from 'vitest';
import type { Caller } from '../api/session';
import type { Shape } from '../api/types';
import { usualRound } from './usualRound';

function round(id: string, state: Shape<'Round'>['state'], firstDay: string, lastDay: string) {
  return { id, state, period: { firstDay, lastDay } } as Shape<'Round'>;
}

const next = round('2027-Q1', 'COLLECTING', '2027-01-04', '2027-03-28');
const now = round('2026-Q4', 'PUBLISHED', '2026-09-28', '2027-01-03');
const before = round('2026-Q3', 'CLOSED', '2026-06-29', '2026-09-27');
const TODAY = '2026-12-10';

function caller(role: Caller['roles'][number]): Caller {
  return { name: 'a', roles: [role], by: 'SESSION' };
}

test('whoever hands in begins with the round that collects', () => {
  expect(usualRound([next, now, before], caller('HOSPITAL_HR'))).toBe('2027-Q1');
});

test('everybody else begins with the roster that holds', () => {
  expect(usualRound([next, now, before], caller('PLANNER'))).toBe('2026-Q4');
});

test('who serves keeps the roster that holds while the next one is planned, or published ahead', () => {
  for (const state of ['PLANNING', 'PUBLISHED'] as const) {
    for (const role of ['PHYSICIAN', 'CENTRE', 'HOSPITAL_HR'] as const) {
      expect(usualRound([{ ...next, state }, now, before], caller(role), TODAY)).toBe('2026-Q4');
    }
    expect(usualRound([{ ...next, state }, now, before], caller('PLANNER'), TODAY)).toBe('2027-Q1');
  }
});

test('after the last day the latest published roster has to do', () => {
  expect(usualRound([next, now, before], caller('PHYSICIAN'), '2027-02-01')).toBe('2026-Q4');
});

test('where nothing is planned, the latest round has to do', () => {
  expect(usualRound([next, before], caller('PHYSICIAN'))).toBe('2027-Q1');
  expect(usualRound([before], caller('PLANNER'))).toBe('2026-Q3');
  expect(usualRound([], caller('PLANNER'))).toBeUndefined();
});
