import { expect, test } from 'vitest';
import { type Board, keyOf, rowsOf, targetsOf } from './model';
import { board, duty } from './sample';
import { placeOf } from './tours';

const EVERYTHING = { hospital: '', title: '', specialty: '', gapsOnly: false, search: '' };
const ON_TOUR = { ...duty('C1', '2026-10-06', 'P2'), tour: 'T1' };
const REMOTE = { ...duty('C1', '2026-10-06', 'P1'), mode: 'REMOTE' as const };

function withTour(): Board {
  const usual = board();
  const window = { from: '2026-10-01', to: '2026-10-31', dates: ['2026-10-05', '2026-10-06'], missing: 1 };
  return {
    ...usual,
    tours: [
      { id: 'T1', name: '东镇巡诊', centre: 'C1', stops: [], windows: [window], team: [{ specialty: 'TCM', seats: 1 }, { seats: 1 }] },
    ],
    duties: [...usual.duties, ON_TOUR, REMOTE],
    missing: [
      ...usual.missing,
      { centre: 'C1', tour: 'T1', date: '2026-10-01', required: 1, staffed: 0, reason: 'one is missing' },
    ],
  };
}

test('a tour has a row below the centres: its seats, its duties, and what its team lacks on its day', () => {
  const rows = rowsOf(withTour(), 'centres', EVERYTHING);
  expect(rows.map((row) => row.id)).toEqual(['C1', 'C2', 'tour:T1']);
  const tour = rows[2];
  expect(tour?.open).toBe('00000002200000');
  expect(tour?.team).toBe(2);
  expect(tour?.duties.get('2026-10-06')).toEqual([ON_TOUR]);
  expect(tour?.gaps.get('2026-10-06')).toBe('one is missing');
  expect(rows[0]?.duties.get('2026-10-06')).toEqual([REMOTE]);
  expect(rows[0]?.gaps.size).toBe(0);
  expect(placeOf(withTour(), 'tour:T1')).toEqual({ centre: 'C1', tour: 'T1', name: '东镇巡诊' });
});

test('duties of one centre, date and session are told apart by how they are held', () => {
  const keys = [duty('C1', '2026-10-06', 'P1'), REMOTE, { ...REMOTE, mode: undefined, tour: 'T1' }].map(({ mode, ...one }) =>
    keyOf(mode === undefined ? one : { ...one, mode }),
  );
  expect(new Set(keys).size).toBe(3);
});

test('from a tour to the clinic of its centre a duty is given up for another, not moved', () => {
  const change = { limits: 0, coverage: 0, soft: 0, rules: [] };
  const places = [
    { ...duty('C1', '2026-10-07', 'P2'), change, newlyBroken: [] },
    { ...duty('C1', '2026-10-05', 'P2'), tour: 'T1', change, newlyBroken: [] },
  ];
  const targets = targetsOf(withTour(), { places, takers: [] }, ON_TOUR, 'centres');
  expect(targets.get('C1|2026-10-07')?.[0]?.step.map((edit) => edit.kind)).toEqual(['clear', 'assign']);
  expect(targets.get('tour:T1|2026-10-05')?.[0]?.step).toEqual([
    expect.objectContaining({ kind: 'move', tour: 'T1', toDate: '2026-10-05' }),
  ]);
});
