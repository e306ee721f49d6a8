import { expect, test } from 'vitest';
import type { Caller } from '../api/session';
import type { Shape } from '../api/types';
import { PAGES } from '../pages';
import { usualPage } from './usualPage';

type State = Shape<'Round'>['state'];

function landing(role: Caller['roles'][number], state: State | undefined) {
  return usualPage(PAGES, { name: 'a', roles: [role], by: 'SESSION' }, state)?.path;
}

test('a hospital lands where it hands in while the round collects, else on its roster', () => {
  expect(landing('HOSPITAL_HR', 'COLLECTING')).toBe('availability');
  expect(landing('HOSPITAL_HR', 'PUBLISHED')).toBe('our-roster');
});

test('everybody else lands on their first page, whatever the state', () => {
  for (const state of ['COLLECTING', 'PUBLISHED', undefined] as const) {
    expect(landing('PLANNER', state)).toBe('overview');
    expect(landing('PHYSICIAN', state)).toBe('my-duties');
  }
});
