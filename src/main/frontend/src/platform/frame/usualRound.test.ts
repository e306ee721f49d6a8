import { expect, test } from 'vitest';
import type { Caller } from '../api/session';
import type { Shape } from '../api/types';
import { usualRound } from './usualRound';

const next = { id: '2027-Q1', state: 'COLLECTING' } as Shape<'Round'>;
const now = { id: '2026-Q4', state: 'PUBLISHED' } as Shape<'Round'>;
const before = { id: '2026-Q3', state: 'CLOSED' } as Shape<'Round'>;

function caller(role: Caller['roles'][number]): Caller {
  return { name: 'a', roles: [role], by: 'SESSION' };
}

test('whoever hands in begins with the round that collects', () => {
  expect(usualRound([next, now, before], caller('HOSPITAL_HR'))).toBe('2027-Q1');
});

test('everybody else begins with the roster that holds', () => {
  expect(usualRound([next, now, before], caller('PLANNER'))).toBe('2026-Q4');
});

test('where nothing is planned, the latest round has to do', () => {
  expect(usualRound([next, before], caller('PHYSICIAN'))).toBe('2027-Q1');
  expect(usualRound([before], caller('PLANNER'))).toBe('2026-Q3');
  expect(usualRound([], caller('PLANNER'))).toBeUndefined();
});
