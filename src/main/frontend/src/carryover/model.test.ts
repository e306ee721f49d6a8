import { expect, test } from 'vitest';
import { type Carried, overrulingOf } from './model';

const carried: Carried = {
  physician: 'P1',
  institution: 'H1',
  source: 'LAST_ROUND',
  carryOver: { carriedOverDutyDays: -1.5, regularAt: [{ centre: 'C1', weekday: 'TUESDAY' }] },
  lastRound: {
    id: '2026-Q3',
    regularAt: [{ centre: 'C1', weekday: 'TUESDAY' }],
    carriedOverDutyDays: -1.5,
  },
};

test('only what is said otherwise is overruled, the rest goes on following the last round', () => {
  const said = { ...carried.carryOver, carriedOverDutyDays: 2 };
  expect(overrulingOf(said, carried)).toEqual({ carriedOverDutyDays: 2 });
  expect(overrulingOf({ ...carried.carryOver, regularAt: [] }, carried)).toEqual({ regularAt: [] });
  expect(overrulingOf(carried.carryOver, carried)).toEqual({});
});
