import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Shape } from '@/platform/api/types';
import { serve, show } from '@/platform/testing';
import { Correction, correctionOf } from './Correction';
import { standingOf } from './Promotion';
import { daysOf, quarterOf } from './spans';

const entry: Shape<'LedgerEntry'> = {
  id: 7,
  type: 'DUTY',
  physician: { id: 'P1', name: '张医生' },
  title: 'ATTENDING',
  specialty: 'TCM',
  institution: { id: 'H1', name: '县医院' },
  centre: { id: 'C1', name: '黄陂中心' },
  from: '2026-10-13',
  to: '2026-10-13',
  session: 'FULL_DAY',
  days: 1,
  halfDays: 2,
  restDay: false,
  enteredAt: '2026-10-13T10:00:00Z',
  enteredBy: 'c1',
  afterSeal: false,
};
/** On a busy machine a form of antd takes its time. */
const PATIENCE = { timeout: 30_000 };

const form = {
  reason: '重复',
  replaced: true,
  type: 'POSTING',
  physician: 'P1',
  centre: 'C1',
  from: '2026-10-01',
  to: '2026-12-31',
  session: 'FULL_DAY',
} as const;

test('a quarter and a year have the first and last days of the calendar', () => {
  expect(daysOf('2024-Q1')).toEqual({ from: '2024-01-01', to: '2024-03-31' });
  expect(daysOf('2026-Q2')).toEqual({ from: '2026-04-01', to: '2026-06-30' });
  expect(daysOf('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(quarterOf('2026-12-31')).toBe('2026-Q4');
});

test('a posting is entered with its last day, a clinic with its session', () => {
  const { from, to, physician, centre } = form;
  expect(correctionOf(form).instead).toEqual({ type: 'POSTING', physician, centre, from, to });
  expect(correctionOf({ ...form, type: 'DUTY' }).instead).toEqual({
    type: 'DUTY',
    physician,
    centre,
    from,
    session: 'FULL_DAY',
  });
  expect(correctionOf({ ...form, replaced: false })).toEqual({ reason: '重复' });
});

test('a correction waits for its reason, and sends it', async () => {
  const fetched = serve({
    'GET /api/v1/counties/ningdu/centres?page=0&size=500': { items: [], total: 0 },
    'POST /api/v1/counties/ningdu/ledger/7/correct': { counter: entry },
  });
  await show(<Correction entry={entry} onDone={() => undefined} />);
  const sent = () => fetched.mock.calls.filter(([, init]) => init?.method === 'POST');
  const send = screen.getByText(/^更\s*正$/);
  fireEvent.click(send);
  expect(await screen.findByText('请写明原因', {}, PATIENCE)).toBeInTheDocument();
  expect(sent()).toHaveLength(0);
  fireEvent.change(screen.getByLabelText('原因'), { target: { value: '来的是别人' } });
  fireEvent.click(send);
  await expect.poll(() => sent().length, PATIENCE).toBe(1);
  expect(JSON.parse(String(sent()[0]?.[1]?.body))).toEqual({ reason: '来的是别人' });
}, PATIENCE.timeout);

test('service towards promotion is late where the forecast lies behind the day it is due by', () => {
  const service = {
    physician: 'P1',
    title: 'ATTENDING',
    asOf: '2026-11-01',
    typesThatCount: [],
    postedMonths: 0,
    postedDays: 0,
    dutyDays: 220,
    daysBefore: 0,
    dutyDaysPerMonth: 22,
    months: 10,
    requiredMonths: 12,
    missingDutyDays: 44,
  } as const satisfies Partial<Shape<'PromotionService'>>;
  const standing = (more: object) => standingOf({ ...service, typesThatCount: [], ...more });
  expect(standing({})).toBe('open');
  expect(standing({ by: '2027-06-30', forecast: '2027-06-30' })).toBe('inTime');
  expect(standing({ by: '2027-06-30', forecast: '2027-07-01' })).toBe('late');
  expect(standing({ missingDutyDays: 0 })).toBe('complete');
});
