import { expect, test } from 'vitest';
import type { Caller } from '../api/session';
import type { Shape } from '../api/types';
import { PAGES } from '../pages';
import { usualPage } from './usualPage';

const collecting = { id: '2027-Q1', state: 'COLLECTING' } as Shape<'Round'>;
const published = { id: '2026-Q4', state: 'PUBLISHED' } as Shape<'Round'>;

function landing(role: Caller['roles'][number], round: Shape<'Round'> | undefined) {
  return usualPage(PAGES, { name: 'a', roles: [role], by: 'SESSION' }, round)?.path;
}

test('a hospital lands where it hands in while the round collects, else on its roster', () => {
  expect(landing('HOSPITAL_HR', collecting)).toBe('availability');
  expect(landing('HOSPITAL_HR', published)).toBe('our-roster');
});

test('everybody else lands on their first page, whatever the state', () => {
  for (const round of [collecting, published]) {
    expect(landing('PLANNER', round)).toBe('overview');
    expect(landing('PHYSICIAN', round)).toBe('my-duties');
  }
});

test('without a round a page of the county has to do', () => {
  expect(landing('HOSPITAL_HR', undefined)).toBe('ledger');
});
