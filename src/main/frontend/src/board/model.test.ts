import { expect, test } from 'vitest';
import { board, duty } from './sample';
import { columnsOf, differences, rangeOf, rowsOf, shortNames, stepped, targetsOf } from './model';

const EVERYTHING = { hospital: '', title: '', specialty: '', gapsOnly: false, search: '' };

test('each week of a span is followed by its sum', () => {
  const columns = columnsOf(board(), 'week', '2026-10-07');
  expect(columns.map((column) => column.key)).toEqual([
    '2026-10-05',
    '2026-10-06',
    '2026-10-07',
    '2026-10-08',
    '2026-10-09',
    '2026-10-10',
    '2026-10-11',
    'week-1',
  ]);
});

test('a month is the weeks whose Thursday lies in it', () => {
  expect(rangeOf(board(), 'month', '2026-09-29')).toEqual([0, 13]);
});

test('a board without a place in the address shows the week of today', () => {
  expect(rangeOf(board(), 'week', '')).toEqual([0, 6]);
});

test('the step beyond the last week stays where it is', () => {
  expect(stepped(board(), 'week', '2026-09-28', 1)).toBe('2026-10-05');
  expect(stepped(board(), 'week', '2026-10-05', 1)).toBe('2026-10-05');
});

test('a centre has its duties by date, and its gaps with their reasons', () => {
  const [centre] = rowsOf(board(), 'centres', EVERYTHING);
  expect(centre?.duties.get('2026-09-28')).toHaveLength(1);
  expect(centre?.gapWeeks.get('2026-10-05')).toBe('nobody is left');
});

test('a physician has marks behind the dates, and the load', () => {
  const [physician] = rowsOf(board(), 'physicians', EVERYTHING);
  expect(physician?.marks.get('2026-10-08')?.[0]?.kind).toBe('LEAVE');
  expect(physician?.load).toEqual({ halfDays: 2, target: 4 });
});

test('filters leave rows out, and duties of others in them', () => {
  const only = { ...EVERYTHING, hospital: 'H2' };
  expect(rowsOf(board(), 'physicians', only).map((row) => row.id)).toEqual(['P2']);
  expect(rowsOf(board(), 'centres', only)[0]?.duties.size).toBe(0);
  expect(rowsOf(board(), 'centres', { ...EVERYTHING, gapsOnly: true }).map((row) => row.id)).toEqual(['C1']);
  expect(rowsOf(board(), 'centres', { ...EVERYTHING, search: '李敏' }).map((row) => row.id)).toEqual(['C2']);
});

const PRICE = { limits: 0, coverage: 0, soft: 3, rules: [] };
const CHEAPER = { ...PRICE, soft: -3 };
const BROKEN = [{ id: 'weekly-limit', message: 'too many' }];

test('a place is an exchange, a move within the centre, or a duty given up for another', () => {
  const held = duty('C1', '2026-09-28', 'P1');
  const targets = targetsOf(
    board(),
    {
      places: [
        { ...at('C2', '2026-09-29'), inExchangeFor: 'P2' },
        at('C1', '2026-09-30'),
        at('C2', '2026-10-08'),
      ],
      takers: [],
    },
    held,
    'centres',
  );
  expect(targets.get('C2|2026-09-29')?.[0]?.step).toEqual([
    { kind: 'swap', one: seat('C1', '2026-09-28', 'P1'), other: seat('C2', '2026-09-29', 'P2') },
  ]);
  expect(targets.get('C1|2026-09-30')?.[0]?.step).toEqual([
    { kind: 'move', ...seat('C1', '2026-09-28', 'P1'), toDate: '2026-09-30', toSession: 'FULL_DAY' },
  ]);
  expect(targets.get('C2|2026-10-08')?.[0]?.step.map((edit) => edit.kind)).toEqual(['clear', 'assign']);
});

test('the best way to a cell is the cheapest that breaks no limit', () => {
  const held = duty('C1', '2026-09-28', 'P1');
  const to = { ...duty('C2', '2026-09-29', 'P1') };
  const targets = targetsOf(
    board(),
    {
      places: [
        { ...to, change: CHEAPER, newlyBroken: BROKEN },
        { ...to, change: PRICE, newlyBroken: [], inExchangeFor: 'P2' },
      ],
      takers: [],
    },
    held,
    'centres',
  );
  expect(targets.get('C2|2026-09-29')?.map((one) => one.priced.inExchangeFor)).toEqual(['P2', undefined]);
});

test('among physicians a duty is handed to whoever takes it', () => {
  const held = duty('C1', '2026-09-28', 'P1');
  const taker = { ...duty('C1', '2026-09-28', 'P2'), change: PRICE, newlyBroken: [] };
  const targets = targetsOf(board(), { places: [], takers: [taker] }, held, 'physicians');
  expect(targets.get('P2|2026-09-28')?.[0]?.step).toEqual([
    { kind: 'assign', ...seat('C1', '2026-09-28', 'P2'), inPlaceOf: 'P1' },
  ]);
});

test('names are shown without what all begin with, unless nothing would be left', () => {
  expect([...shortNames([{ id: '1', name: '宁都县梅江镇' }, { id: '2', name: '宁都县青塘镇' }]).values()]).toEqual([
    '梅江镇',
    '青塘镇',
  ]);
  expect([...shortNames([{ id: '1', name: '东镇' }, { id: '2', name: '东山' }]).values()]).toEqual(['东镇', '东山']);
});

test('what one board has and the other has not is found both ways', () => {
  const before = board();
  const after = { ...before, duties: [...before.duties.slice(0, 1), duty('C2', '2026-10-08', 'P2')] };
  expect(differences(before, after).gained.map((one) => one.date)).toEqual(['2026-10-08']);
  expect(differences(before, after).lost.map((one) => one.date)).toEqual(['2026-09-29']);
});

function at(centre: string, date: string) {
  return { ...duty(centre, date, 'P1'), change: PRICE, newlyBroken: [] };
}

function seat(centre: string, date: string, physician: string) {
  return { centre, date, session: 'FULL_DAY', physician };
}
