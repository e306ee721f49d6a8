import { expect, test } from 'vitest';
import { leftToGain, told } from './useRun';

const FRESH = { job: 'j1', moments: [], proofs: [], ended: false };
const event = (elapsedMillis: number, soft: number) => ({
  at: '2026-10-01T08:00:00Z',
  status: 'SOLVING' as const,
  score: { limits: 0, coverage: -2, soft },
  progress: { elapsedMillis, moveEvaluations: 10, moveEvaluationsPerSecond: 5 },
});

test('each better roster is a moment of the curve', () => {
  const first = told(FRESH, { job: 'j1', event: event(1000, -90) });
  const second = told(first, { job: 'j1', event: event(2500, -80) });
  expect(second.moments.map((moment) => [moment.seconds, moment.missing, moment.cost])).toEqual([
    [1, 2, 90],
    [2.5, 2, 80],
  ]);
});

test('an event without a score is no moment', () => {
  expect(told(FRESH, { job: 'j1', event: { at: '', status: 'QUEUED' } }).moments).toEqual([]);
});

test('another job begins anew', () => {
  const one = told(FRESH, { job: 'j1', event: event(1000, -90) });
  expect(told(one, { job: 'j2' }).moments).toEqual([]);
});

test('the bound is kept as it rises, beside the moments', () => {
  const one = told(FRESH, { job: 'j1', proof: { seconds: 1, bound: 60 } });
  const two = told(told(one, { job: 'j1', event: event(2000, -90) }), { job: 'j1', proof: { seconds: 3, bound: 72 } });
  expect(two.proofs.map((proof) => proof.bound)).toEqual([60, 72]);
  expect(two.moments).toHaveLength(1);
  expect(told(two, { job: 'j2', proof: { seconds: 0, bound: 5 } }).proofs).toHaveLength(1);
});

test('what the stream tells of the bound stands before what was read meanwhile', () => {
  const read = told(FRESH, { job: 'j1', proof: { seconds: 20, bound: 72 } });
  const both = told(read, { job: 'j1', proof: { seconds: 2, bound: 60 } });
  expect(both.proofs.map((proof) => proof.bound)).toEqual([60, 72]);
});

test('an ended stream keeps its moments', () => {
  const one = told(FRESH, { job: 'j1', event: event(1000, -90) });
  expect(told(one, { job: 'j1', ended: true })).toEqual({ ...one, ended: true });
});

test('what is left to gain is a share of the cost, and unknown without a bound', () => {
  expect(leftToGain(100, 88)).toBeCloseTo(0.12);
  expect(leftToGain(88, 90)).toBe(0);
  expect(leftToGain(100, undefined)).toBeUndefined();
});
