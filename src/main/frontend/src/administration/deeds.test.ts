import { expect, test } from 'vitest';
import type { Names } from '@/platform/names';
import { toldOf } from './deeds';

const names: Names = {
  physicians: [],
  centres: [],
  hospitals: [],
  physician: (id) => `医师${id}`,
  centre: (id) => `中心${id}`,
  institution: (id) => `单位${id}`,
  tour: (id) => `巡诊${id}`,
};

test('what was done in the record is told by the names of those concerned', () => {
  expect(toldOf('counties/ningdu/ledger/17/correct', names)).toEqual({ key: 'correction', of: { name: '17' } });
  expect(toldOf('rounds/2026-Q4/carry-over/P3', names)).toEqual({
    key: 'carryOver',
    of: { round: '2026-Q4', name: '医师P3' },
  });
  expect(toldOf('counties/ningdu/centres/C1/slots/H1/TCM/2026-11-02/senior', names)).toEqual({
    key: 'slotUse',
    of: { centre: '中心C1', hospital: '单位H1', date: '2026-11-02' },
  });
  expect(toldOf('counties/ningdu/slot-policy', names)?.key).toBe('slotPolicy');
});

test('a user is told by name where the entry has it', () => {
  expect(toldOf('users/7d/disable', names, '{"name":"zhang.min"}')?.of).toEqual({ name: 'zhang.min' });
  expect(toldOf('users/7d', names, '{"roles":{"to":["PLANNER"]}}')?.of).toEqual({ name: '7d' });
});

test('what is done with a round is told in words, and that the county was opened', () => {
  const of = { round: '2026-Q4' };
  expect(toldOf('counties/ningdu/rounds/2026-Q4/policy-effect', names)).toEqual({ key: 'policyEffect', of });
  expect(toldOf('counties/ningdu/rounds/2026-Q4/amendments/a1', names)).toEqual({ key: 'amendment', of });
  expect(toldOf('counties/ningdu/rounds/2026-Q4/sweeps/s1', names)).toEqual({ key: 'sweep', of });
  expect(toldOf('counties/ningdu', names)?.key).toBe('county');
});

test('an address without words speaks for itself', () => {
  expect(toldOf('solves/abc', names)).toBeUndefined();
});
